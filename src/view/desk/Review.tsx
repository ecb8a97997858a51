// Doubtful names, those that matter most first → two side by side with what articles say of them, answered by y, n or l.
import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { type Doubt, doubts } from "../../graph/doubts.ts";
import type { Correction, GraphEntity } from "../../model/index.ts";
import { useGraph, useWords } from "../context.ts";
import { isTyping } from "../panels/keys.ts";
import { Marked } from "../panels/parts/Marked.tsx";
import { useRecords } from "../panels/records.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { selectEntity } from "../state.ts";
import { PanelFrame } from "./PanelFrame.tsx";
import { addToRules, openCollection, remember, review, work } from "./work.ts";

type Answer = "yes" | "no" | "later";

/** The rule that an answer comes to; none where it changes nothing. */
function ruleOf(doubt: Doubt, answer: Answer, articleIds: readonly string[]): Correction | undefined {
  if (answer === "later") return undefined;
  if (doubt.kind === "join")
    return answer === "yes"
      ? { do: "merge", entities: [doubt.other.id], into: doubt.into.id }
      : { do: "not-the-same", entities: [doubt.into.id, doubt.other.id].sort() };
  return answer === "yes"
    ? undefined
    : { do: "split", entity: doubt.entity.id, articles: articleIds, label: doubt.entity.label };
}

export default function Review(): React.JSX.Element {
  const graph = useGraph();
  const { index, overview } = graph;
  const { words, name } = useWords();
  const { desk: said } = words;
  const busy = useStore(work, ({ job }) => job !== null);
  const kept = useStore(work, () => openCollection()?.answered);
  // Answers are gathered and applied together: the graph is made anew once, not at each.
  const { answered, waiting } = useStore(review);
  const all = useMemo(() => doubts(index, overview.corrections), [index, overview]);
  const queue = all.filter(({ key }) => !answered.has(key) && !kept?.includes(key));
  const [doubt] = queue;

  const answer = (given: Answer): void => {
    if (!doubt || busy) return;
    const articles = doubt.kind === "part" ? doubt.articles.flatMap((at) => overview.articles[at]?.id ?? []) : [];
    const rule = ruleOf(doubt, given, articles);
    review.setState({
      answered: new Set([...answered, doubt.key]),
      waiting: rule ? [...waiting, rule] : waiting,
    });
    if (!rule) void remember(doubt.key);
  };
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  useEffect(() => {
    const keys = new Map<string, Answer>([
      ["y", "yes"],
      ["n", "no"],
      ["l", "later"],
    ]);
    const onKeyDown = (event: KeyboardEvent): void => {
      const given = keys.get(event.key);
      if (!given || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current(given);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <PanelFrame title={said.reviewTitle}>
      <div className="panel-part">
        <p className="panel-note" role="status">
          {said.reviewLeft(queue.length)}
        </p>
        {doubt && (
          <section className="desk-doubt" key={doubt.key} aria-label={said.askJoin}>
            <h3>{doubt.kind === "join" ? said.askJoin : said.askPart(name(doubt.entity))}</h3>
            <div className="desk-buttons">
              <button type="button" className="button primary" disabled={busy} onClick={() => answer("yes")}>
                {said.yes} <kbd>y</kbd>
              </button>
              <button type="button" className="button" disabled={busy} onClick={() => answer("no")}>
                {said.no} <kbd>n</kbd>
              </button>
              <button type="button" className="button" disabled={busy} onClick={() => answer("later")}>
                {said.later} <kbd>l</kbd>
              </button>
            </div>
            {doubt.kind === "join" ? (
              <>
                <p className="quiet">{said.likeness[doubt.why]}</p>
                <div className="desk-sides">
                  <Side entity={doubt.into} />
                  <Side entity={doubt.other} />
                </div>
              </>
            ) : (
              <Parted doubt={doubt} />
            )}
          </section>
        )}
        {waiting.length > 0 && (
          <div className="desk-waiting">
            <span>{said.reviewWait(waiting.length)}</span>
            <button
              type="button"
              className="button primary"
              disabled={busy}
              onClick={() => {
                review.setState({ waiting: [] });
                void addToRules(graph, waiting);
              }}
            >
              {said.applyAnswers}
            </button>
          </div>
        )}
      </div>
    </PanelFrame>
  );
}

const EVIDENCE = 2;

interface SideProps {
  readonly entity: GraphEntity;
  /** Indices of articles to take sentences from; all of its own unless told. */
  readonly articles?: readonly number[];
  readonly note?: string;
}

/** Who it is, and the first sentences that name it. */
function Side({ entity, articles = entity.articles, note }: SideProps): React.JSX.Element {
  const { overview } = useGraph();
  const { words, name, formats } = useWords();
  const some = useMemo(() => articles.slice(0, EVIDENCE), [articles]);
  const { loaded } = useRecords(some);
  return (
    <div className="desk-side">
      <button type="button" className="text-button" onClick={() => selectEntity(entity.id)}>
        <EntityIcon type={entity.type} id={entity.id} size={18} /> {name(entity)}
      </button>
      <p className="quiet">
        {note ?? words.shell.mentions(formats.number(entity.mentions), entity.mentions)} ·{" "}
        {words.shell.articles(formats.number(articles.length), articles.length)}
      </p>
      {entity.aliases.length > 0 && <p className="quiet">{formats.list(entity.aliases.slice(0, 4))}</p>}
      <ul>
        {loaded.map(([at, record]) => {
          const mention =
            record.mentions.find((m) => m.entity === entity.id && m.as === "name") ??
            record.mentions.find((m) => m.entity === entity.id);
          const sentence =
            mention && record.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
          if (!mention || !sentence) return null;
          const marks = [{ start: mention.start, end: mention.end, type: entity.type }];
          return (
            <li key={at}>
              <p className="desk-sentence" lang={overview.articles[at]?.language}>
                <Marked text={record.text} span={sentence} marks={marks} />
              </p>
              <p className="quiet">
                {[overview.articles[at]?.source, overview.articles[at]?.date].filter((part) => part).join(" · ")}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Parted({ doubt }: { doubt: Extract<Doubt, { kind: "part" }> }): React.JSX.Element {
  const { index } = useGraph();
  const { words, name } = useWords();
  const { entity, countries, articles } = doubt;
  const second = useMemo(() => new Set(articles), [articles]);
  const first = useMemo(() => entity.articles.filter((at) => !second.has(at)), [entity, second]);
  const serves = (id: string): string => {
    const country = index.entities.get(id);
    return words.desk.serves(country ? name(country) : id);
  };
  return (
    <div className="desk-sides">
      <Side entity={entity} articles={first} note={serves(countries[0])} />
      <Side entity={entity} articles={articles} note={serves(countries[1])} />
    </div>
  );
}
