// Words typed → the articles that hold them, with how far the search is.
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useGraph, useView, useWords } from "../context.ts";
import { filter } from "../state.ts";
import { searchAgain, textSearch } from "../text/follow.ts";
import { Section } from "./Section.tsx";

/** After so many milliseconds without a key the search begins. */
const PAUSE = 350;

export function TextFilter(): React.JSX.Element {
  const { filters } = useWords().words;
  const text = useView((state) => state.text);
  return (
    <Section id="filter-text" title={filters.text} value={text || filters.any} on={text !== ""}>
      <Words text={text} />
      <Progress />
    </Section>
  );
}

function Words({ text }: { text: string }): React.JSX.Element {
  const { filters } = useWords().words;
  const [typed, setTyped] = useState(text);
  const [asked, setAsked] = useState(text);
  // A link, a chip or "back" may change it from outside.
  if (asked !== text) {
    setAsked(text);
    if (typed.trim() !== text) setTyped(text);
  }
  const ask = (): void => {
    if (typed.trim() !== text) filter({ text: typed.trim() });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another letter starts the wait anew
  useEffect(() => {
    const timer = setTimeout(ask, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <>
      <input
        type="search"
        className="filter-text"
        aria-label={filters.textLabel}
        aria-describedby="filter-text-hint"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") ask();
          // What is typed goes before anything that Escape closes.
          if (event.key !== "Escape" || typed === "") return;
          event.stopPropagation();
          event.preventDefault();
          setTyped("");
        }}
      />
      <p id="filter-text-hint" className="filter-hint">
        {filters.textHint}
      </p>
    </>
  );
}

function Progress(): React.JSX.Element | null {
  const { filters } = useWords().words;
  const { overview } = useGraph();
  const { query, read, of, failed } = useStore(textSearch);
  const found = useView((state) => state.found?.size ?? 0);
  if (query === "") return null;
  const done = read + failed >= of;
  return (
    <div className="filter-progress">
      {!done && <progress value={read} max={of} aria-label={filters.textReading(read, of)} />}
      <p role="status">{done ? filters.textFound(found, overview.articles.length) : filters.textReading(read, of)}</p>
      {failed > 0 && (
        <p>
          {filters.textFailed(failed)}{" "}
          <button type="button" className="link" onClick={searchAgain}>
            {filters.again}
          </button>
        </p>
      )}
    </div>
  );
}
