// The selected pair → everything that links the two: a section per kind of link, every line open on its sentence.
import { useMemo, useRef, useState } from "react";
import { coverageOf, linksBetween } from "../../graph/query.ts";
import type { GraphEntity, GraphLink } from "../../model/index.ts";
import { say } from "../announce.ts";
import { useGraph, useScope, useView, useWords } from "../context.ts";
import { CorrectPair } from "../desk/door.tsx";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { hover, read, selectEntity, view } from "../state.ts";
import { useCopy } from "./copy.ts";
import { articlesOf, evidenceSections, excerpt, looseParagraphs, pairLinks } from "./evidence.ts";
import { newestFirst } from "./facts.ts";
import { isTyping } from "./keys.ts";
import { ClearFilters } from "./parts/ClearFilters.tsx";
import { Frame } from "./parts/Frame.tsx";
import { Progress, Skeleton } from "./parts/Progress.tsx";
import { Stepper } from "./parts/Stepper.tsx";
import { useRecords } from "./records.ts";
import { place, Section } from "./sections/Evidence.tsx";

export function PairPanel(): React.JSX.Element | null {
  const selection = useView((state) => state.selection);
  const whole = useGraph().index;
  const { index } = useScope();
  const { words, name } = useWords();
  if (selection?.kind !== "pair") return null;
  const source = whole.entities.get(selection.source);
  const target = whole.entities.get(selection.target);
  const linked = linksBetween(whole, selection.source, selection.target).length > 0;
  const links = pairLinks(index, selection.source, selection.target);
  const shows = `${selection.source}|${selection.target}`;
  if (source && target && links.length > 0) return <Pair key={shows} shows={shows} source={source} target={target} />;
  const label = (entity: GraphEntity | undefined, id: string) => (entity ? name(entity) : id);
  return (
    <Frame
      shows={shows}
      kicker={words.panels.evidence}
      heading={words.panels.pairTitle(label(source, selection.source), label(target, selection.target))}
      long
    >
      <p className="panel-empty">{linked ? words.panels.outOfScope : words.panels.unknownPair}</p>
      {linked && <ClearFilters />}
    </Frame>
  );
}

interface PairProps {
  readonly shows: string;
  readonly source: GraphEntity;
  readonly target: GraphEntity;
}

function Pair({ shows, source, target }: PairProps): React.JSX.Element {
  const { overview } = useGraph();
  const { index } = useScope();
  const closeness = useView((state) => state.closeness);
  const { words } = useWords();
  const copy = useCopy();
  const links = useMemo(() => pairLinks(index, source.id, target.id), [index, source, target]);
  const articles = useMemo(() => newestFirst(articlesOf(links), overview.articles), [links, overview]);
  const records = useRecords(articles);
  const sections = useMemo(
    () => evidenceSections(index, links, records.loaded, closeness),
    [index, links, records.loaded, closeness],
  );
  const items = useMemo(() => sections.flatMap((section) => section.items), [sections]);
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  const move = (to: number, focus: boolean) => {
    const item = items[to];
    if (!item) return;
    setCurrent(to);
    const row = list.current?.querySelector(`[data-at="${to}"]`);
    row?.scrollIntoView({ block: "nearest" });
    if (focus) row?.querySelector<HTMLElement>(".passage-open")?.focus({ preventScroll: true });
    else say(words.panels.positionSpoken(to + 1, items.length));
    // An open article follows the evidence.
    const info = overview.articles[item.article];
    if (view.getState().reading && info) read({ article: info.id, ...place(item) });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (isTyping(event.nativeEvent) || !(event.target instanceof Element)) return;
    const within = list.current?.contains(event.target) ?? false;
    const steps: Record<string, number> = {
      ArrowDown: within ? current + 1 : current,
      ArrowUp: current - 1,
      Home: 0,
      End: items.length - 1,
    };
    const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (to !== undefined) {
      event.preventDefault();
      move(to, true);
    } else if (event.key === "c" && items[current]) {
      const { record, article } = items[current];
      const info = overview.articles[article];
      if (info) void copy(record.text, excerpt(items[current]), info);
    }
  };

  // What A says about B stands beside what B says about A.
  const quotes = sections.filter(({ link, items }) => link.kind === "quote" && items.length > 0);
  const grouped = [
    ...sections.filter(({ link }) => link.kind === "role" || link.kind === "participant").map((section) => [section]),
    ...(quotes.length > 0 ? [quotes] : []),
    ...sections.filter(({ link }) => link.kind === "comention").map((section) => [section]),
  ];
  let from = 0;
  return (
    <Frame
      shows={shows}
      kicker={words.panels.evidence}
      heading={<Heading source={source} target={target} />}
      long
      onKeyDown={onKeyDown}
    >
      <CorrectPair source={source.id} target={target.id} />
      <Together links={links} />
      <Stepper at={current} total={items.length} move={(to) => move(to, false)} />
      <div className="evidence" ref={list}>
        {grouped.map((group) => (
          <div key={group[0]?.link.id} className={group.length > 1 ? "evidence-beside" : undefined}>
            {group.map((section) => {
              const first = from;
              from += section.items.length;
              return (
                <Section
                  key={section.link.id}
                  section={section}
                  first={first}
                  current={current}
                  onOpen={setCurrent}
                  copy={copy}
                />
              );
            })}
          </div>
        ))}
      </div>
      {records.pending > 0 && (
        <div className="panel-part">
          <Skeleton lines={4} />
        </div>
      )}
      {records.pending === 0 && items.length === 0 && records.failed === 0 && (
        <p className="panel-empty">{words.panels.noEvidence}</p>
      )}
      <Progress records={records} total={articles.length} />
    </Frame>
  );
}

function Heading({ source, target }: Omit<PairProps, "shows">): React.JSX.Element {
  const { name } = useWords();
  const end = (entity: GraphEntity) => (
    <button
      type="button"
      className="pair-end"
      onClick={() => selectEntity(entity.id)}
      onMouseEnter={() => hover(entity.id)}
      onMouseLeave={() => hover(null)}
    >
      <EntityIcon type={entity.type} id={entity.id} size={18} /> {name(entity)}
    </button>
  );
  return (
    <>
      {end(source)} <span className="pair-arrow">↔</span> {end(target)}
    </>
  );
}

/** How much stands behind the links of the two; for names that stand together, that this alone proves nothing. */
function Together({ links }: { links: readonly GraphLink[] }): React.JSX.Element {
  const { overview } = useGraph();
  const { words } = useWords();
  const behind = (articles: readonly number[]) => words.panels.coverage(coverageOf(overview, articles));
  const together = links.find((link) => link.kind === "comention");
  if (!together)
    return (
      <div className="panel-summary">
        <p>{behind(articlesOf(links))}</p>
      </div>
    );
  return (
    <div className="panel-summary">
      <p>{words.panels.togetherIn(together.sentences, looseParagraphs(together), behind(together.articles))}</p>
      <p className="panel-note">{words.panels.notProof}</p>
    </div>
  );
}
