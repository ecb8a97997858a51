// A name typed → one entity chosen: a field with suggestions, and the chosen one with a way to choose another.
import { X } from "lucide-react";
import { useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { GraphEntity, Overview } from "../../model/index.ts";
import { useGraph, useWords } from "../context.ts";
import { createSearch, type Search } from "../search.ts";
import { EntityIcon } from "./EntityIcon.tsx";
import "../styles/picker.css";

const MOST = 8;
const searches = new WeakMap<Overview, Search>();

/** Made when the first name is typed, once for a graph. */
function searchOf(overview: Overview): Search {
  const known = searches.get(overview) ?? createSearch(overview.entities);
  searches.set(overview, known);
  return known;
}

interface Props {
  readonly label: string;
  readonly value: GraphEntity | null;
  onChange(id: string | null): void;
}

export function EntityPicker({ label, value, onChange }: Props): React.JSX.Element {
  const { overview } = useGraph();
  const { words, name } = useWords();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const id = useId();
  const hits = useMemo(() => (query.trim() === "" ? [] : searchOf(overview)(query, MOST)), [overview, query]);
  const shown = open && hits.length > 0;

  const choose = (chosen: string | null): void => {
    flushSync(() => {
      setQuery("");
      setOpen(false);
      onChange(chosen);
    });
    field.current?.querySelector<HTMLElement>("input, button")?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const hit = hits[active];
    if (event.key === "ArrowDown") setActive((active + 1) % Math.max(1, hits.length));
    else if (event.key === "ArrowUp") setActive((active - 1 + hits.length) % Math.max(1, hits.length));
    else if (event.key === "Enter" && shown && hit) choose(hit.entity.id);
    else if (event.key === "Escape" && (shown || query !== "")) {
      setOpen(false);
      setQuery("");
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="picker" ref={field}>
      <span className="picker-label" id={`${id}-label`}>
        {label}
      </span>
      {value ? (
        <span className="picker-chosen">
          <EntityIcon type={value.type} id={value.id} size={18} />
          <span className="picker-name">{name(value)}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={words.explore.forget(name(value))}
            title={words.explore.forget(name(value))}
            onClick={() => choose(null)}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </span>
      ) : (
        <>
          <input
            type="text"
            role="combobox"
            aria-labelledby={`${id}-label`}
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={shown ? `${id}-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={words.explore.choose}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setActive(0);
              setOpen(true);
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
          <ul id={`${id}-list`} role="listbox" aria-labelledby={`${id}-label`} className="picker-list" hidden={!shown}>
            {hits.map(({ entity, form }, n) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the focus and the keys
              <li
                key={entity.id}
                id={`${id}-${n}`}
                role="option"
                aria-selected={n === active}
                tabIndex={-1}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setActive(n)}
                onClick={() => choose(entity.id)}
              >
                <EntityIcon type={entity.type} id={entity.id} size={16} />
                <span className="picker-name">
                  {name(entity)}
                  {form !== name(entity) && <span className="quiet"> {words.shell.alias(form)}</span>}
                </span>
              </li>
            ))}
          </ul>
          {open && query.trim() !== "" && hits.length === 0 && (
            <p className="picker-none" role="status">
              {words.shell.noResult(query.trim())}
            </p>
          )}
        </>
      )}
    </div>
  );
}
