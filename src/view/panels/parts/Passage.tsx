// A stretch of an article → that text with its marks, to read and to select; under it where it is from, which opens it there.
import { ArrowUpRight, Check, Copy as CopyIcon } from "lucide-react";
import { useEffect, useId, useState } from "react";
import type { ArticleRecord, Span } from "../../../model/index.ts";
import { useGraph, useWords } from "../../context.ts";
import { read } from "../../state.ts";
import type { Copy } from "../copy.ts";
import { type Mark, Marked } from "./Marked.tsx";
import { SourceLine } from "./SourceLine.tsx";

interface PassageProps {
  /** Index into `overview.articles`. */
  readonly article: number;
  readonly record: ArticleRecord;
  readonly span: Span;
  readonly marks?: readonly Mark[];
  /** Where the article opens; the span itself unless told. */
  readonly place?: Span;
  readonly copy: Copy;
  /** Above the text, e.g. that the two stand in different sentences. */
  readonly note?: React.ReactNode;
  /** Direct speech: drawn in quotation marks. */
  readonly quoted?: boolean;
  /** Under its source: where the same words stand too. */
  readonly children?: React.ReactNode;
  readonly tabIndex?: number;
  onOpen?(): void;
}

export function Passage({
  article,
  record,
  span,
  marks = [],
  place = span,
  copy,
  note,
  quoted = false,
  children,
  tabIndex,
  onOpen,
}: PassageProps): React.JSX.Element | null {
  const { overview } = useGraph();
  const { words } = useWords();
  const [copied, setCopied] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1600);
    return () => clearTimeout(timer);
  }, [copied]);
  const info = overview.articles[article];
  if (!info) return null;
  return (
    <div className="passage">
      {note && <div className="passage-note">{note}</div>}
      <p id={id} className={quoted ? "passage-text quoted" : "passage-text"} lang={info.language}>
        <Marked text={record.text} span={span} marks={marks} />
      </p>
      <div className="passage-foot">
        <button
          type="button"
          className="passage-open"
          tabIndex={tabIndex}
          aria-describedby={id}
          title={words.panels.open}
          onClick={() => {
            onOpen?.();
            read({ article: info.id, start: place.start, end: place.end });
          }}
        >
          <SourceLine article={info} />
          <ArrowUpRight size={13} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button passage-copy"
          tabIndex={tabIndex}
          aria-label={words.panels.copy}
          title={words.panels.copy}
          onClick={async () => setCopied(await copy(record.text, span, info))}
        >
          {copied ? <Check size={16} aria-hidden="true" /> : <CopyIcon size={16} aria-hidden="true" />}
        </button>
      </div>
      {children}
    </div>
  );
}
