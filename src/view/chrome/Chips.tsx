// Filters that are on → a row that is the whole of them, each with a way back, and what is left; nothing while all is shown.
import { X } from "lucide-react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { useGraph, useScope, useView, useWords } from "../context.ts";
import { type Chip, chipsOf } from "../filter/chips.ts";
import { filtersOf } from "../filters.ts";
import { clearFilters, filter } from "../state.ts";
import { textSearch } from "../text/follow.ts";
import "../styles/chips.css";

/** The button that was pressed is gone now: the focus goes to the control of the filter, or to the page where there is none. */
function keepFocus(control: string): void {
  document.getElementById(control)?.focus();
  if (document.activeElement === document.body) document.getElementById("main")?.focus();
}

export function Chips(): React.JSX.Element | null {
  const filtered = useScope().filtered;
  return filtered ? <Row /> : null;
}

function Row(): React.JSX.Element {
  const { index } = useGraph();
  const language = useWords();
  const { filters } = language.words;
  const chips = chipsOf(filtersOf(useView((state) => state)), language, index.entities);
  return (
    <div className="chips">
      <div className="chip-row" role="group" aria-label={filters.chips}>
        <span>{filters.chips}</span>
        {chips.map((chip) => (
          <ChipButton key={chip.key} chip={chip} />
        ))}
        <button
          type="button"
          className="chip-all"
          onClick={() => {
            flushSync(clearFilters);
            keepFocus("stage");
          }}
        >
          {filters.clear}
        </button>
      </div>
      <Remains />
    </div>
  );
}

function ChipButton({ chip: { label, action, control, lifted } }: { chip: Chip }): React.JSX.Element {
  const { filters } = useWords().words;
  const called = action ?? filters.remove(label);
  return (
    <button
      type="button"
      className="chip"
      aria-label={called}
      title={called}
      onClick={() => {
        flushSync(() => filter(lifted));
        keepFocus(control);
      }}
    >
      <span>{label}</span>
      <X aria-hidden="true" />
    </button>
  );
}

/** What is left, in numbers; and who is left out for having no link. */
function Remains(): React.JSX.Element {
  const { filters } = useWords().words;
  const { overview } = useGraph();
  const { index, articles, unlinked } = useScope();
  const { query, read, of, failed } = useStore(textSearch);
  const { entities, links } = index.overview;
  const searching = query !== "" && read + failed < of;
  return (
    <p className="chip-remains" role="status">
      {searching
        ? filters.textReading(read, of)
        : entities.length === 0
          ? filters.nothing
          : filters.remains(entities.length, links.length, articles.size, overview.articles.length)}
      {unlinked > 0 && <span> · {filters.unlinked(unlinked)}</span>}
    </p>
  );
}
