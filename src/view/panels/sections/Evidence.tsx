// A link with its evidence → a numbered list: each sentence with both ends marked, and the way into its article.
import type { GraphEntity, GraphLink, Span } from "../../../model/index.ts";
import { type Language, useGraph, useWords } from "../../context.ts";
import type { Copy } from "../copy.ts";
import { type EvidenceItem, type EvidenceSection, excerpt, type FoldedItem } from "../evidence.ts";
import { AlsoIn } from "../parts/AlsoIn.tsx";
import { Part } from "../parts/Frame.tsx";
import type { Mark } from "../parts/Marked.tsx";
import { Passage } from "../parts/Passage.tsx";

/** Where the article opens: the evidence itself. */
export const place = ({ evidence }: EvidenceItem): Span => ({ start: evidence.start, end: evidence.end });

function title(link: GraphLink, index: ReadonlyMap<string, GraphEntity>, { words, name, formats }: Language): string {
  const label = (id: string) => {
    const entity = index.get(id);
    return entity ? name(entity) : id;
  };
  if (link.kind === "quote") return words.panels.saidAbout(label(link.source), label(link.target));
  if (link.kind === "participant") return words.panels.takesPart(label(link.target), label(link.source));
  if (link.kind === "role")
    return words.panels.holdsRole(label(link.source), formats.list(unlike(link.labels ?? []).slice(0, 3)));
  return words.panels.togetherTitle;
}

/** Words that differ by more than their capitals, the first of each. */
const unlike = (labels: readonly string[]): string[] =>
  [...new Map(labels.toReversed().map((label) => [label.toLowerCase(), label])).values()].reverse();

interface SectionProps {
  readonly section: EvidenceSection;
  /** Number of its first item among all. */
  readonly first: number;
  readonly current: number;
  onOpen(at: number): void;
  readonly copy: Copy;
}

export function Section({
  section: { link, items },
  first,
  current,
  onOpen,
  copy,
}: SectionProps): React.JSX.Element | null {
  const { index } = useGraph();
  const language = useWords();
  if (items.length === 0) return null;
  return (
    <Part
      title={
        <>
          {title(link, index.entities, language)} <span className="quiet">{language.formats.number(items.length)}</span>
        </>
      }
    >
      <ol className="evidence-list" start={first + 1}>
        {items.map((item, i) => {
          const at = first + i;
          return (
            <li
              key={`${item.article}:${item.evidence.start}:${item.evidence.source.start}:${item.evidence.target.start}`}
              data-at={at}
              aria-current={at === current || undefined}
            >
              <span className="evidence-number" aria-hidden="true">
                {language.formats.number(at + 1)}
              </span>
              <Item item={item} link={link} tabIndex={at === current ? 0 : -1} onOpen={() => onOpen(at)} copy={copy} />
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

interface ItemProps {
  readonly item: FoldedItem;
  readonly link: GraphLink;
  readonly tabIndex: number;
  onOpen(): void;
  readonly copy: Copy;
}

function Item({ item, link, tabIndex, onOpen, copy }: ItemProps): React.JSX.Element {
  const { index } = useGraph();
  const { words, formats } = useWords();
  const { article, record, evidence } = item;
  const marks: Mark[] = [
    { ...evidence.source, type: index.entities.get(link.source)?.type },
    { ...evidence.target, type: index.entities.get(link.target)?.type },
  ];
  const quote = evidence.quote === undefined ? undefined : record.quotes[evidence.quote];
  const note = formats.sequence([
    ...(evidence.scope === "paragraph" ? [words.panels.scopeParagraph] : []),
    ...(quote ? [words.panels.cues[quote.cueClass]] : []),
    ...(quote?.kind === "indirect" ? [words.panels.indirect] : []),
  ]);
  return (
    <Passage
      article={article}
      record={record}
      span={excerpt(item)}
      marks={marks}
      place={place(item)}
      note={note}
      tabIndex={tabIndex}
      onOpen={onOpen}
      copy={copy}
    >
      <AlsoIn places={item.also.map((copy) => ({ article: copy.article, span: place(copy) }))} tabIndex={tabIndex} />
    </Passage>
  );
}
