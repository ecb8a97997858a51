// What changed → the lists of it: names, links and quotes that are new, gone, stronger or weaker.
import type { EntityChange, LinkChange, QuoteChange } from "../../graph/diff.ts";
import { useGraph, useWords } from "../context.ts";
import { Part } from "../panels/parts/Frame.tsx";
import { useMore } from "../panels/parts/More.tsx";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import type { Change } from "../stage/changed.ts";
import { read, selectEntity, selectPair } from "../state.ts";
import { save } from "../take/save.ts";
import type { Comparison } from "./compare.ts";

const KINDS: readonly Change[] = ["new", "gone", "stronger", "weaker"];
const FIRST = 8;

export function Found({ found: { diff, articles } }: { found: Comparison }): React.JSX.Element {
  const { words } = useWords();
  const { desk: said } = words;
  const titles = { new: said.news, gone: said.goneList, stronger: said.stronger, weaker: said.weaker };
  const nothing =
    KINDS.every((kind) => diff.entities[kind].length + diff.links[kind].length === 0) &&
    diff.quotes.new.length + diff.quotes.gone.length + diff.quotes.reattributed.length === 0;
  return (
    <>
      <div className="panel-part">
        <p className="panel-note" role="status">
          {nothing ? said.nothingChanged : said.periodArticles(...articles)}
        </p>
        {!nothing && <p className="panel-note">{said.changesHint}</p>}
        <button
          type="button"
          className="button"
          onClick={() => save("changes.json", new Blob([JSON.stringify(diff, null, 2)], { type: "application/json" }))}
        >
          {said.saveChanges}
        </button>
        <ul className="desk-rules">
          {diff.moved.map(({ from, before, after }) => (
            <li key={from}>{said.moved(before, after)}</li>
          ))}
        </ul>
      </div>
      {KINDS.map((kind) => (
        <List
          key={kind}
          title={`${said.names}: ${titles[kind]}`}
          items={diff.entities[kind]}
          row={(item: EntityChange) => <EntityRow change={item} />}
        />
      ))}
      {KINDS.map((kind) => (
        <List
          key={kind}
          title={`${said.links}: ${titles[kind]}`}
          items={diff.links[kind]}
          row={(item: LinkChange) => <LinkRow change={item} />}
        />
      ))}
      {(["new", "gone", "reattributed"] as const).map((kind) => (
        <List
          key={kind}
          title={`${said.quotes}: ${kind === "reattributed" ? said.whoSays : titles[kind]}`}
          items={diff.quotes[kind]}
          row={(item: QuoteChange) => <QuoteRow change={item} />}
        />
      ))}
    </>
  );
}

interface ListProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  row(item: T): React.ReactNode;
}

function List<T>({ title, items, row }: ListProps<T>): React.JSX.Element | null {
  const { formats } = useWords();
  const { shown, button } = useMore(items.length, FIRST);
  if (items.length === 0) return null;
  return (
    <Part
      title={
        <>
          {title} <span className="quiet">{formats.number(items.length)}</span>
        </>
      }
    >
      <ul className="desk-changes">
        {items.slice(0, shown).map((item, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={n}>{row(item)}</li>
        ))}
      </ul>
      {button}
    </Part>
  );
}

function EntityRow({ change: { id, type, label, before, after } }: { change: EntityChange }): React.JSX.Element {
  const { index } = useGraph();
  const { words, name } = useWords();
  const entity = index.entities.get(id);
  const content = (
    <>
      <EntityIcon type={type} id={id} size={16} /> {entity ? name(entity) : label}
    </>
  );
  return (
    <>
      {entity ? (
        <button type="button" className="text-button" onClick={() => selectEntity(id)}>
          {content}
        </button>
      ) : (
        <span>{content}</span>
      )}
      <span className="quiet">{words.desk.fromTo(before, after)}</span>
    </>
  );
}

function LinkRow({ change: { source, target, before, after } }: { change: LinkChange }): React.JSX.Element {
  const { index } = useGraph();
  const { words, name } = useWords();
  const nameOf = (id: string): string => {
    const entity = index.entities.get(id);
    return entity ? name(entity) : id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
  };
  const label = words.panels.pairTitle(nameOf(source), nameOf(target));
  return (
    <>
      {index.entities.has(source) && index.entities.has(target) ? (
        <button type="button" className="text-button" onClick={() => selectPair(source, target)}>
          {label}
        </button>
      ) : (
        <span>{label}</span>
      )}
      <span className="quiet">{words.desk.fromTo(before, after)}</span>
    </>
  );
}

const LONGEST = 120;

function QuoteRow({ change: { article, text, after, before } }: { change: QuoteChange }): React.JSX.Element {
  const { index, articles, record } = useGraph();
  const { name } = useWords();
  const speaker = index.entities.get(after ?? before ?? "");
  const at = articles.get(article);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  const open = async (): Promise<void> => {
    if (at === undefined) return;
    const start = (await record(at)).text.indexOf(text);
    read({ article, start: Math.max(0, start), end: start < 0 ? 0 : start + text.length });
  };
  return (
    <span>
      {speaker && `${name(speaker)}: `}
      {at === undefined ? (
        `“${short}”`
      ) : (
        <button type="button" className="text-button" onClick={() => void open()}>
          “{short}”
        </button>
      )}
    </span>
  );
}
