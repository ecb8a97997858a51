// Typed letters → the names they may mean, in a list that keyboard and pointer share; the one picked is selected and flown to.
import { Search as SearchIcon, X } from "lucide-react";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { say } from "../announce.ts";
import { useGraph, useView, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { createSearch, type SearchHit } from "../search.ts";
import { requestFlight } from "../stage/flights.ts";
import { selectEntity, toggleType, view } from "../state.ts";
import "../styles/search.css";

const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/** ⌘K, Ctrl K and / bring the cursor here from anywhere. */
function useShortcut(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k";
      const slash = event.key === "/" && !event.metaKey && !event.ctrlKey && !isTyping(event.target);
      if (!command && !slash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [input]);
}

export function Search(): React.JSX.Element {
  const { overview } = useGraph();
  const { words } = useWords();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const search = useMemo(() => createSearch(overview.entities), [overview]);
  const hits = useMemo(() => search(query), [search, query]);
  useShortcut(input);

  const asked = query.trim() !== "";
  const shown = open && asked;
  const none = shown && hits.length === 0;
  useEffect(() => {
    if (shown) say(hits.length === 0 ? words.shell.noResult(query) : words.shell.results(hits.length));
  }, [shown, hits, query, words]);

  const pick = (hit: SearchHit | undefined, byKeyboard: boolean): void => {
    if (!hit) return;
    const { id, type } = hit.entity;
    // Whoever asks for a name by name wants to see it.
    if (view.getState().hiddenTypes.has(type)) toggleType(type);
    setOpen(false);
    setQuery("");
    input.current?.blur();
    const place = document.getElementById("stage") ?? document.getElementById("main");
    place?.focus({ preventScroll: true, focusVisible: byKeyboard });
    selectEntity(id);
    requestFlight(id);
  };
  const move = (to: number): void => {
    if (hits.length === 0) return;
    const next = (to + hits.length) % hits.length;
    setOpen(true);
    setActive(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === "ArrowDown") move(shown ? active + 1 : 0);
    else if (event.key === "ArrowUp") move(active - 1);
    else if (event.key === "Enter" && shown) pick(hits[active], true);
    else if (event.key === "Escape" && (asked || open)) {
      if (!shown) setQuery("");
      setOpen(false);
    } else if (event.key === "Escape") input.current?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <SearchIcon className="search-icon" aria-hidden="true" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.shell.search}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={words.shell.searchHint}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {asked ? (
        <button
          type="button"
          className="search-clear"
          aria-label={words.shell.clear}
          onClick={() => {
            setQuery("");
            input.current?.focus();
          }}
        >
          <X aria-hidden="true" />
        </button>
      ) : (
        <span className="search-keys" aria-hidden="true">
          {isMac ? "⌘ K" : "Ctrl K"}
        </span>
      )}
      <div className="search-pop" hidden={!shown}>
        {/* The options are reached through the input (aria-activedescendant). */}
        <ul id={list} role="listbox" aria-label={words.shell.search}>
          {hits.map((hit, n) => (
            <Option
              key={hit.entity.id}
              id={`${list}-${n}`}
              hit={hit}
              active={n === active}
              onPick={() => pick(hit, false)}
              onPoint={() => setActive(n)}
            />
          ))}
        </ul>
        {none && <p className="search-none">{words.shell.noResult(query.trim())}</p>}
      </div>
    </search>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  onPick(): void;
  onPoint(): void;
}

function Option({ id, hit: { entity, form }, active, onPick, onPoint }: OptionProps): React.JSX.Element {
  const { words, formats, name } = useWords();
  const hidden = useView((state) => state.hiddenTypes.has(entity.type));
  const label = name(entity);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the focus and the keys
    <li
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onPick}
    >
      <EntityIcon type={entity.type} id={entity.id} />
      <span className="search-name">
        {label}
        {form !== label && <span className="search-alias"> {words.shell.alias(form)}</span>}
      </span>
      <span className="search-count">
        <span className="unseen">{words.type[entity.type]}, </span>
        {hidden ? words.shell.hiddenType : words.shell.mentions(formats.number(entity.mentions), entity.mentions)}
      </span>
    </li>
  );
}
