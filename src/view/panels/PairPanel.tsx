// The selected pair → everything that links the two: a section per kind of link, every line open on its sentence.
import { ChevronDown, ChevronUp } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import type { GraphEntity, GraphLink, Span } from "../../model/index.ts";
import { say } from "../announce.ts";
import { type Language, useGraph, useView, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { hover, read, selectEntity, view } from "../state.ts";
import { type Copy, useCopy } from "./copy.ts";
import { articlesOf, type EvidenceItem, type EvidenceSection, evidenceSections, excerpt, pairLinks } from "./evidence.ts";
import { newestFirst } from "./facts.ts";
import { isTyping } from "./keys.ts";
import { Frame, Part } from "./parts/Frame.tsx";
import type { Mark } from "./parts/Marked.tsx";
import { Passage } from "./parts/Passage.tsx";
import { Progress, Skeleton } from "./parts/Progress.tsx";
import { useRecords } from "./records.ts";

export function PairPanel(): React.JSX.Element | null {
  const selection = useView((state) => state.selection);
  const { index } = useGraph();
  const { words, name } = useWords();
  if (selection?.kind !== "pair") return null;
  const source = index.entities.get(selection.source);
  const target = index.entities.get(selection.target);
  const links = pairLinks(index, selection.source, selection.target);
  const shows = `${selection.source}|${selection.target}`;
  if (source && target && links.length > 0) return <Pair key={shows} shows={shows} source={source} target={target} />;
  const label = (entity: GraphEntity | undefined, id: string) => (entity ? name(entity) : id);
  return (
    <Frame shows={shows} kicker={words.panels.evidence} heading={words.panels.pairTitle(label(source, selection.source), label(target, selection.target))} long>
      <p className="panel-empty">{words.panels.unknownPair}</p>
    </Frame>
  );
}

interface PairProps {
  readonly shows: string;
  readonly source: GraphEntity;
  readonly target: GraphEntity;
}

function Pair({ shows, source, target }: PairProps): React.JSX.Element {
  const { overview, index } = useGraph();
  const { words } = useWords();
  const copy = useCopy();
  const links = useMemo(() => pairLinks(index, source.id, target.id), [index, source, target]);
  const articles = useMemo(() => newestFirst(articlesOf(links), overview.articles), [links, overview]);
  const records = useRecords(articles);
  const sections = useMemo(() => evidenceSections(index, links, records.loaded), [index, links, records.loaded]);
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
    const steps: Record<string, number> = { ArrowDown: within ? current + 1 : current, ArrowUp: current - 1, Home: 0, End: items.length - 1 };
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

  let from = 0;
  return (
    <Frame shows={shows} kicker={words.panels.evidence} heading={<Heading source={source} target={target} />} long onKeyDown={onKeyDown}>
      <Together links={links} />
      <Stepper at={current} total={items.length} move={(to) => move(to, false)} />
      <div className="evidence" ref={list}>
        {sections.map((section) => {
          const first = from;
          from += section.items.length;
          return <Section key={section.link.id} section={section} first={first} current={current} onOpen={setCurrent} copy={copy} />;
        })}
      </div>
      {records.pending > 0 && <div className="panel-part"><Skeleton lines={4} /></div>}
      {records.pending === 0 && items.length === 0 && records.failed === 0 && <p className="panel-empty">{words.panels.noEvidence}</p>}
      <Progress records={records} total={articles.length} />
    </Frame>
  );
}

/** Where the article opens: the evidence itself. */
const place = ({ evidence }: EvidenceItem): Span => ({ start: evidence.start, end: evidence.end });

function Heading({ source, target }: Omit<PairProps, "shows">): React.JSX.Element {
  const { name } = useWords();
  const end = (entity: GraphEntity) => (
    <button type="button" className="pair-end" onClick={() => selectEntity(entity.id)} onMouseEnter={() => hover(entity.id)} onMouseLeave={() => hover(null)}>
      <EntityIcon type={entity.type} id={entity.id} size={18} /> {name(entity)}
    </button>
  );
  return (
    <>
      {end(source)} <span className="pair-arrow">↔</span> {end(target)}
    </>
  );
}

/** How often the two are named together, and that this alone proves nothing. */
function Together({ links }: { links: readonly GraphLink[] }): React.JSX.Element | null {
  const { words } = useWords();
  const together = links.find((link) => link.kind === "comention");
  if (!together) return null;
  const { sentences, articles } = together;
  return (
    <div className="panel-summary">
      <p>{sentences > 0 ? words.panels.togetherIn(sentences, articles.length) : words.panels.togetherNear(articles.length)}.</p>
      <p className="panel-note">{words.panels.notProof}</p>
    </div>
  );
}

function Stepper({ at, total, move }: { at: number; total: number; move(to: number): void }): React.JSX.Element | null {
  const { words } = useWords();
  if (total === 0) return null;
  return (
    <div className="stepper">
      <button type="button" className="icon-button" disabled={at === 0} aria-label={words.panels.previous} title={words.panels.previous} onClick={() => move(at - 1)}>
        <ChevronUp size={18} aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" disabled={at >= total - 1} aria-label={words.panels.next} title={words.panels.next} onClick={() => move(at + 1)}>
        <ChevronDown size={18} aria-hidden="true" />
      </button>
      <span className="stepper-at">
        <span aria-hidden="true">{words.panels.position(at + 1, total)}</span>
        <span className="unseen">{words.panels.positionSpoken(at + 1, total)}</span>
      </span>
      <span className="stepper-keys">{words.panels.keys}</span>
    </div>
  );
}

function title(link: GraphLink, index: ReadonlyMap<string, GraphEntity>, { words, name, formats }: Language): string {
  const label = (id: string) => {
    const entity = index.get(id);
    return entity ? name(entity) : id;
  };
  if (link.kind === "quote") return words.panels.saidAbout(label(link.source), label(link.target));
  if (link.kind === "participant") return words.panels.takesPart(label(link.target), label(link.source));
  if (link.kind === "role") return words.panels.holdsRole(label(link.source), formats.list((link.labels ?? []).slice(0, 3)));
  return words.panels.togetherTitle;
}

interface SectionProps {
  readonly section: EvidenceSection;
  /** Number of its first item among all. */
  readonly first: number;
  readonly current: number;
  onOpen(at: number): void;
  readonly copy: Copy;
}

function Section({ section: { link, items }, first, current, onOpen, copy }: SectionProps): React.JSX.Element | null {
  const { index } = useGraph();
  const language = useWords();
  if (items.length === 0) return null;
  return (
    <Part title={<>{title(link, index.entities, language)} <span className="quiet">{language.formats.number(items.length)}</span></>}>
      <ol className="evidence-list" start={first + 1}>
        {items.map((item, i) => {
          const at = first + i;
          return (
            <li key={`${item.article}:${item.evidence.start}:${item.evidence.source.start}:${item.evidence.target.start}`} data-at={at} aria-current={at === current || undefined}>
              <span className="evidence-number" aria-hidden="true">{language.formats.number(at + 1)}</span>
              <Item item={item} link={link} tabIndex={at === current ? 0 : -1} onOpen={() => onOpen(at)} copy={copy} />
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

interface ItemProps {
  readonly item: EvidenceItem;
  readonly link: GraphLink;
  readonly tabIndex: number;
  onOpen(): void;
  readonly copy: Copy;
}

function Item({ item, link, tabIndex, onOpen, copy }: ItemProps): React.JSX.Element {
  const { index } = useGraph();
  const { words } = useWords();
  const { article, record, evidence } = item;
  const marks: Mark[] = [
    { ...evidence.source, type: index.entities.get(link.source)?.type },
    { ...evidence.target, type: index.entities.get(link.target)?.type },
  ];
  const quote = evidence.quote === undefined ? undefined : record.quotes[evidence.quote];
  const note = evidence.scope === "paragraph" ? words.panels.scopeParagraph : quote?.kind === "indirect" ? words.panels.indirect : undefined;
  return (
    <Passage article={article} record={record} span={excerpt(item)} marks={marks} place={place(item)} note={note} tabIndex={tabIndex} onOpen={onOpen} copy={copy} />
  );
}
