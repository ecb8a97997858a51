// One thing that was found → one row of the search's list.
import { FileText, Quote, Zap } from "lucide-react";
import type { ActionContext } from "../actions/index.ts";
import { useGraph, useScope, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import type { SearchHit } from "../search.ts";
import type { Found } from "./groups.ts";
import { excerpt, type FoundQuote } from "./quotes.ts";

/** Letters of a quote that are shown. */
const SHOWN = 110;

interface Props {
  readonly id: string;
  readonly item: Found;
  readonly query: string;
  readonly context: ActionContext;
  readonly active: boolean;
  onPick(): void;
  onPoint(): void;
}

export function Row({ id, item, query, context, active, onPick, onPoint }: Props): React.JSX.Element {
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
      {item.kind === "entity" && <Name hit={item.hit} />}
      {item.kind === "article" && <Title article={item.article} />}
      {item.kind === "quote" && <Said found={item.found} query={query} />}
      {item.kind === "action" && (
        <>
          <Zap aria-hidden="true" />
          <span className="search-name">{item.action.label(context)}</span>
          <span />
        </>
      )}
    </li>
  );
}

function Name({ hit: { entity, form } }: { hit: SearchHit }): React.JSX.Element {
  const { words, formats, name } = useWords();
  const here = useScope().index.entities.get(entity.id);
  const label = name(entity);
  return (
    <>
      <EntityIcon type={entity.type} id={entity.id} />
      <span className="search-name">
        {label}
        {form !== label && <span className="search-alias"> {words.shell.alias(form)}</span>}
      </span>
      <span className="search-count">
        <span className="unseen">{words.type[entity.type]}, </span>
        {here ? words.shell.mentions(formats.number(here.mentions), here.mentions) : words.filters.outside}
      </span>
    </>
  );
}

function Title({ article }: { article: number }): React.JSX.Element | null {
  const info = useGraph().overview.articles[article];
  const { formats } = useWords();
  if (!info) return null;
  return (
    <>
      <FileText aria-hidden="true" />
      <span className="search-name" lang={info.language}>
        {info.title || info.id}
      </span>
      <span className="search-count">
        {formats.sequence([info.source, formats.shortDate(info.date)].filter((part) => part !== ""))}
      </span>
    </>
  );
}

function Said({ found, query }: { found: FoundQuote; query: string }): React.JSX.Element {
  const { overview, index } = useGraph();
  const { words, formats, name } = useWords();
  const info = overview.articles[found.article];
  const speaker = index.entities.get(found.quote.speaker ?? "");
  return (
    <>
      <Quote aria-hidden="true" />
      <span className="search-quote">
        <span lang={info?.language}>“{excerpt(found.text, query, SHOWN)}”</span>
        <span className="search-alias">
          {formats.sequence(
            [speaker ? name(speaker) : words.filters.unknownSpeaker, formats.shortDate(info?.date ?? "")].filter(
              (part) => part !== "",
            ),
          )}
        </span>
      </span>
      <span />
    </>
  );
}
