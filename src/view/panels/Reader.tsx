// The open article → its text with every mention and quote drawn over it, at the place asked for.
import { ChevronDown, ChevronUp, ExternalLink, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ArticleRecord, Span } from "../../model/index.ts";
import { say } from "../announce.ts";
import { useGraph, useView, useWords } from "../context.ts";
import { CorrectEntity } from "../desk/door.tsx";
import { type ReadingPlace, read, selectedIds } from "../state.ts";
import { httpUrl } from "./citation.ts";
import { copiesOf } from "./copies.ts";
import { openedByKeyboard, useHoverEnd, useOpeningFocus } from "./focus.ts";
import { isElsewhere, isTyping } from "./keys.ts";
import { AlsoIn } from "./parts/AlsoIn.tsx";
import { NamedList } from "./parts/NamedList.tsx";
import { Failed, Skeleton } from "./parts/Progress.tsx";
import { SourceLine } from "./parts/SourceLine.tsx";
import { Pieces, TextLine } from "./parts/TextLine.tsx";
import { firstEvents, lines, mentionsOf, step } from "./reading.ts";
import { useRecords } from "./records.ts";
import "./reader.css";

/** Fills its container; renders nothing while no article is open. */
export function Reader(): React.JSX.Element | null {
  const reading = useView((state) => state.reading);
  return reading && <Open key={reading.article} reading={reading} />;
}

function Open({ reading }: { reading: ReadingPlace }): React.JSX.Element {
  const { overview, articles } = useGraph();
  const { words } = useWords();
  const index = articles.get(reading.article);
  const info = index === undefined ? undefined : overview.articles[index];
  const records = useRecords(useMemo(() => (index === undefined ? [] : [index]), [index]));
  const record = records.loaded[0]?.[1];
  const heading = useOpeningFocus("reader", reading.article);
  const root = useRef<HTMLElement>(null);
  useHoverEnd();
  const steps = useMentionSteps(root, reading, record);
  const drawn = useMemo(() => (record && info ? lines(record, info, reading) : []), [record, info, reading]);
  const title = drawn.find((line) => line.role === "title");
  const body = title?.end ?? 0;
  const firsts = useMemo(() => (record ? firstEvents(record, body) : NONE), [record, body]);
  const url = httpUrl(info?.url ?? "");
  const titled = info !== undefined && info.title !== "";
  return (
    <article className="reader" data-scope="reader" ref={root} aria-label={info?.title || words.panels.reader}>
      <header className="reader-bar">
        {info && <SourceLine article={info} title={false} />}
        {url && (
          <a
            className="reader-original"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={words.panels.originalOf(new URL(url).host)}
          >
            {words.panels.original}
            <ExternalLink size={14} aria-hidden="true" />
            <span className="unseen"> ({words.panels.newTab})</span>
          </a>
        )}
        <span className="reader-space" />
        {steps.controls}
        {steps.controls &&
          [...steps.chosen].slice(0, 1).map((id) => <CorrectEntity key={id} id={id} article={reading.article} />)}
        <button
          type="button"
          className="icon-button"
          aria-label={words.panels.closeArticle}
          title={`${words.panels.closeArticle} (Esc)`}
          onClick={() => read(null)}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <div className="reader-text" lang={info?.language}>
        <h2 ref={heading} tabIndex={-1} className={titled ? undefined : "unseen"}>
          {title ? (
            <Pieces pieces={title.pieces} chosen={steps.chosen} firsts={NONE} />
          ) : (
            info?.title || words.panels.reader
          )}
        </h2>
        {!info && <p lang={undefined}>{words.panels.articleUnknown}</p>}
        {info && !record && records.failed === 0 && <Skeleton lines={8} />}
        {records.failed > 0 && <Failed words={words.panels.articleFailed} retry={records.retry} />}
        {index !== undefined && <SameReport article={index} />}
        {record && <NamedList article={reading.article} record={record} chosen={steps.chosen} />}
        {drawn.map(
          (line) => line !== title && <TextLine key={line.start} line={line} chosen={steps.chosen} firsts={firsts} />,
        )}
      </div>
    </article>
  );
}

/** Other articles that carry the report of this one. */
function SameReport({ article }: { article: number }): React.JSX.Element | null {
  const { overview } = useGraph();
  const { words } = useWords();
  const language = useView((state) => state.language);
  const others = useMemo(() => copiesOf(overview.articles, article), [overview, article]);
  if (others.length === 0) return null;
  return (
    <div className="reader-report" lang={language}>
      <AlsoIn
        label={words.panels.sameReport}
        places={others.map((other) => ({ article: other, span: { start: 0, end: 0 } }))}
      />
    </div>
  );
}

const NONE: ReadonlyMap<number, readonly string[]> = new Map();

const scroll = (element: Element | null | undefined, smooth: boolean) => {
  const still = !smooth || matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
};

/** Scrolls to the place asked for, and from there to the next and previous mention of what is selected (n, p). */
function useMentionSteps(root: React.RefObject<HTMLElement | null>, place: Span, record: ArticleRecord | undefined) {
  const selection = useView((state) => state.selection);
  const { index } = useGraph();
  const { words, name, formats } = useWords();
  const chosen = useMemo(() => new Set(selectedIds(selection)), [selection]);
  const mentions = useMemo(() => (record ? mentionsOf(record, chosen) : []), [record, chosen]);
  const [offset, setOffset] = useState(place.start);
  const shown = useRef<Span>(null);

  useEffect(() => {
    if (!record || shown.current === place) return;
    if (place.end > place.start) scroll(root.current?.querySelector(".place"), shown.current !== null);
    shown.current = place;
    setOffset(place.start);
  }, [root, record, place]);

  const go = (forward: boolean) => {
    const at = step(mentions, offset, forward);
    const mention = mentions[at];
    if (!mention) return;
    setOffset(mention.start);
    const element = root.current?.querySelector<HTMLElement>(
      `[data-start="${mention.start}"][data-entity="${CSS.escape(mention.entity)}"]`,
    );
    scroll(element, true);
    if (openedByKeyboard()) element?.focus({ preventScroll: true });
    const entity = index.entities.get(mention.entity);
    if (entity) say(words.panels.mentionOf(name(entity), at + 1, mentions.length));
  };
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || isElsewhere(event, root.current) || (event.key !== "n" && event.key !== "p")) return;
      event.preventDefault();
      latest.current(event.key === "n");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [root]);

  const at = mentions.findIndex((mention) => mention.start === offset);
  const label = formats.list([...chosen].flatMap((id) => index.entities.get(id) ?? []).map(name));
  const controls = mentions.length > 0 && (
    <span className="reader-steps">
      <span className="reader-who">{label}</span>
      <span className="reader-at">
        {at === -1 ? formats.number(mentions.length) : words.panels.position(at + 1, mentions.length)}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={words.panels.previousMention}
        title={`${words.panels.previousMention} (p)`}
        onClick={() => go(false)}
      >
        <ChevronUp size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.panels.nextMention}
        title={`${words.panels.nextMention} (n)`}
        onClick={() => go(true)}
      >
        <ChevronDown size={18} aria-hidden="true" />
      </button>
    </span>
  );
  return { controls, chosen };
}
