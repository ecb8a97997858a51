// Typed letters → names, actions, articles and quotes they may mean, in groups that keyboard and pointer share.
import { Search as SearchIcon, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { say } from "../announce.ts";
import { useGraph, useWords } from "../context.ts";
import type { Found } from "../find/groups.ts";
import { Row } from "../find/Row.tsx";
import { useFind } from "../find/useFind.ts";
import { requestFlight } from "../stage/flights.ts";
import { read, selectEntity, toggleType, unhideEntities, view } from "../state.ts";
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
  const graph = useGraph();
  const { words } = useWords();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  useShortcut(input);
  const { groups, context, reading } = useFind(query, open);
  const items = groups.flatMap((group) => group.items);
  const count = items.length;

  const asked = query.trim() !== "";
  const shown = open && (asked || count > 0);
  const none = shown && asked && count === 0;
  useEffect(() => {
    if (shown && asked) say(count === 0 ? words.shell.noResult(query) : words.shell.results(count));
  }, [shown, asked, count, query, words]);

  const pick = (item: Found | undefined, byKeyboard: boolean): void => {
    if (!item) return;
    setOpen(false);
    setQuery("");
    setActive(0);
    input.current?.blur();
    const place = document.getElementById("stage") ?? document.getElementById("main");
    place?.focus({ preventScroll: true, focusVisible: byKeyboard });
    if (item.kind === "action") item.action.run(context);
    else if (item.kind === "entity") show(item.hit.entity.id);
    else {
      const [article, span] =
        item.kind === "article" ? [item.article, { start: 0, end: 0 }] : [item.found.article, item.found.quote];
      const id = graph.overview.articles[article]?.id;
      if (item.kind === "quote" && item.found.quote.speaker !== null) selectEntity(item.found.quote.speaker);
      if (id !== undefined) read({ article: id, start: span.start, end: span.end });
    }
  };
  /** Whoever asks for a name by name wants to see it. */
  const show = (id: string): void => {
    const type = graph.index.entities.get(id)?.type;
    const { hiddenTypes, hiddenEntities } = view.getState();
    if (type && hiddenTypes.has(type)) toggleType(type);
    if (hiddenEntities.has(id)) unhideEntities([id]);
    selectEntity(id);
    requestFlight(id);
  };
  const move = (to: number): void => {
    if (count === 0) return;
    const next = (to + count) % count;
    setOpen(true);
    setActive(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === "ArrowDown") move(shown ? active + 1 : 0);
    else if (event.key === "ArrowUp") move(active - 1);
    else if (event.key === "Enter" && shown) pick(items[active], true);
    else if (event.key === "Escape" && (asked || shown)) {
      if (!shown) setQuery("");
      setOpen(false);
    } else if (event.key === "Escape") input.current?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  let n = -1;
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
        aria-activedescendant={shown && count > 0 ? `${list}-${active}` : undefined}
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
        onClick={() => setOpen(true)}
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
        <div id={list} role="listbox" aria-label={words.shell.search}>
          {groups.map(({ id, items: rows, more }) => (
            <ul key={id} role="group" aria-labelledby={`${list}-${id}`}>
              <li id={`${list}-${id}`} className="search-group" role="presentation">
                {words.filters.groups[id]}
                {more > 0 && <span> {words.filters.of(rows.length, rows.length + more)}</span>}
              </li>
              {rows.map((item) => {
                n++;
                const at = n;
                return (
                  <Row
                    key={item.key}
                    id={`${list}-${at}`}
                    item={item}
                    query={query}
                    context={context}
                    active={at === active}
                    onPick={() => pick(item, false)}
                    onPoint={() => setActive(at)}
                  />
                );
              })}
            </ul>
          ))}
        </div>
        {none && <p className="search-none">{words.shell.noResult(query.trim())}</p>}
        {reading && (
          <p className="search-reading">
            {words.filters.groups.quote}: {words.filters.quotesRead(reading.read, reading.of)}
          </p>
        )}
      </div>
    </search>
  );
}
