// A pair's links and the records of its articles → numbered evidence, a section per link.
import { type GraphIndex, linkCountsOf, linksBetween } from "../../graph/query.ts";
import type { ArticleRecord, Evidence, GraphLink, LinkKind, Span } from "../../model/index.ts";
import type { Closeness } from "../filters.ts";
import { foldCopies } from "./copies.ts";
import type { Loaded } from "./facts.ts";

export interface EvidenceItem {
  /** Index into `overview.articles`. */
  readonly article: number;
  readonly record: ArticleRecord;
  readonly evidence: Evidence;
}
export interface FoldedItem extends EvidenceItem {
  /** The same sentence in copies of the same report. */
  readonly also: readonly EvidenceItem[];
}
export interface EvidenceSection {
  readonly link: GraphLink;
  readonly items: readonly FoldedItem[];
}

/** What was stated comes before what merely stands together. */
const ORDER: readonly LinkKind[] = ["role", "participant", "quote", "comention"];

/** The links of a pair in the order of their sections: what the first of the pair says before what the second says. */
export function pairLinks(index: GraphIndex, source: string, target: string): GraphLink[] {
  const rank = (link: GraphLink) => ORDER.indexOf(link.kind) * 2 + (link.source === source ? 0 : 1);
  return [...linksBetween(index, source, target)].sort((a, b) => rank(a) - rank(b));
}

/** The articles that show any of the links, ascending. */
export const articlesOf = (links: readonly GraphLink[]): number[] =>
  [...new Set(links.flatMap((link) => link.articles))].sort((a, b) => a - b);

/** Paragraphs that hold both ends, but in no single sentence. */
export const looseParagraphs = (link: GraphLink): number =>
  link.paragraphs === 0 ? 0 : link.articles.reduce((sum, _, nth) => sum + linkCountsOf(link, nth).loose, 0);

const SCOPES: readonly Evidence["scope"][] = ["quote", "sentence", "paragraph"];

/**
 * A section for every link; items in the order of `loaded`, in an article what stands in one sentence first. Copies of a
 * report are folded: a sentence that a copy has too, as it is or lightly edited, is one item.
 */
export function evidenceSections(
  index: GraphIndex,
  links: readonly GraphLink[],
  loaded: readonly Loaded[],
  closeness: Closeness = "paragraph",
): EvidenceSection[] {
  const found = links.map((link) => ({ link, items: [] as EvidenceItem[] }));
  const byNumber = new Map(found.map((section) => [index.numbers.get(section.link.id), section.items]));
  for (const [article, record] of loaded) {
    const sorted = [...record.evidence].sort(
      (a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || a.start - b.start,
    );
    for (const evidence of sorted) {
      if (closeness === "sentence" && evidence.scope === "paragraph") continue;
      byNumber.get(evidence.link)?.push({ article, record, evidence });
    }
  }
  return found.map(({ link, items }) => ({
    link,
    items: foldCopies(items, index.overview.articles, ({ evidence }) => evidence).map(({ item, also }) => ({
      ...item,
      also,
    })),
  }));
}

/** The words to show: the evidence and the sentences that name its two ends, so that a quote is seen with its speaker. */
export function excerpt({ record, evidence }: EvidenceItem): Span {
  const shown = [evidence, evidence.source, evidence.target].filter((span) => span.end > span.start);
  const start = Math.min(...shown.map((span) => span.start));
  const end = Math.max(...shown.map((span) => span.end));
  const touched = record.sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
}
