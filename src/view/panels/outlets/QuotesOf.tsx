// A speaker and one or two outlets → the quotes they have of them, to read below the numbers.
import { X } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { useGraph, useScope, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { selectEntity, view } from "../../state.ts";
import { useCopy } from "../copy.ts";
import { newestFirst, quotesBy } from "../facts.ts";
import { openFromList } from "../focus.ts";
import { Progress, Skeleton } from "../parts/Progress.tsx";
import { useRecords } from "../records.ts";
import { QuoteList } from "../sections/Quotes.tsx";

export interface Opened {
  /** Of the speaker. */
  readonly id: string;
  readonly outlets: readonly string[];
}

export function QuotesOf({ opened, onClose }: { opened: Opened; onClose(): void }): React.JSX.Element | null {
  const { overview } = useGraph();
  const { index } = useScope();
  const { words, formats, name } = useWords();
  const copy = useCopy();
  const heading = useRef<HTMLHeadingElement>(null);
  const entity = index.entities.get(opened.id);
  const articles = useMemo(() => {
    const from = entity?.articles.filter((article) =>
      opened.outlets.includes(overview.articles[article]?.source ?? ""),
    );
    return newestFirst(from ?? [], overview.articles);
  }, [entity, opened, overview]);
  const records = useRecords(articles);
  const quotes = useMemo(() => quotesBy(opened.id, records.loaded), [opened, records.loaded]);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  if (!entity) return null;
  const outlets = formats.list(opened.outlets.map((outlet) => outlet || words.panels.noOutlet));
  return (
    <section
      className="outlets-quotes panel"
      aria-labelledby="outlets-quotes"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || view.getState().reading) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h3 id="outlets-quotes" ref={heading} tabIndex={-1}>
          {words.panels.quotesOf(name(entity), outlets)}
        </h3>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            openFromList();
            selectEntity(entity.id);
          }}
        >
          <EntityIcon type={entity.type} id={entity.id} size={12} /> {words.panels.entity}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words.panels.lensClose}
          title={words.panels.lensClose}
          onClick={onClose}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      {records.pending > 0 && quotes.length === 0 && <Skeleton lines={4} />}
      <QuoteList of={entity.id} quotes={quotes} copy={copy} />
      <Progress records={records} total={articles.length} />
    </section>
  );
}
