// Stretches of articles → those that copies of one report share, each once: wire copies are one voice.
import type { ArticleRecord, GraphArticle, Span } from "../../model/index.ts";

interface Item {
  /** Index into `Overview.articles`. */
  readonly article: number;
  readonly record: ArticleRecord;
}

export interface Folded<T> {
  readonly item: T;
  /** The same words in copies of the same report. */
  readonly also: readonly T[];
}

/** Words two stretches share, of all their words, for one to be a copy of the other. */
const SAME = 0.6;

/** Indices of the other articles that carry the report of one. */
export function copiesOf(articles: readonly GraphArticle[], article: number): number[] {
  const reportOf = (info: GraphArticle | undefined): string | undefined => info?.report ?? info?.id;
  const report = reportOf(articles[article]);
  return articles.flatMap((info, other) => (other !== article && reportOf(info) === report ? [other] : []));
}

/** In the order of `items`; the first of the copies stands for all. Two stretches of one article are never folded. */
export function foldCopies<T extends Item>(
  items: readonly T[],
  articles: readonly GraphArticle[],
  spanOf: (item: T) => Span,
): Folded<T>[] {
  const kept: { readonly item: T; readonly words: ReadonlySet<string>; readonly also: T[] }[] = [];
  const byReport = new Map<string, typeof kept>();
  for (const item of items) {
    const info = articles[item.article];
    const report = info?.report ?? info?.id ?? "";
    const words = wordsOf(item.record, spanOf(item));
    const known = byReport.get(report) ?? [];
    byReport.set(report, known);
    const first = known.find((other) => other.item.article !== item.article && resemblance(words, other.words) >= SAME);
    if (first) first.also.push(item);
    else {
      const fresh = { item, words, also: [] };
      known.push(fresh);
      kept.push(fresh);
    }
  }
  return kept.map(({ item, also }) => ({ item, also }));
}

const wordsOf = ({ text }: ArticleRecord, { start, end }: Span): ReadonlySet<string> =>
  new Set(
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );

/** Share of all words of the two that both have [Jaccard 1912]. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}
