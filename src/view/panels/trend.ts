// Links and the periods of the corpus → how much each period has of them: what a sparkline draws.
import { linkCountsOf, type Timeline } from "../../graph/query.ts";
import type { GraphLink } from "../../model/index.ts";

/** Article → number of its bin; made once, read for many links. */
export function binsOf(bins: Timeline["bins"]): ReadonlyMap<number, number> {
  return new Map(bins.flatMap(({ articles }, bin) => articles.map((article) => [article, bin] as const)));
}

/** The bins from the first to the last that has any of an entity's articles: the time it is in the news. */
export function inTheNews({ bins }: Timeline, articles: readonly number[]): Timeline["bins"] {
  const own = new Set(articles);
  const has = ({ articles: all }: Timeline["bins"][number]): boolean => all.some((article) => own.has(article));
  const first = bins.findIndex(has);
  return first === -1 ? [] : bins.slice(first, bins.findLastIndex(has) + 1);
}

/** Sentences a bin (a paragraph that holds both counts half); articles without a date are in none. */
export function trendOf(links: readonly GraphLink[], bins: ReadonlyMap<number, number>, count: number): number[] {
  const trend = new Array<number>(count).fill(0);
  for (const link of links) {
    link.articles.forEach((article, nth) => {
      const bin = bins.get(article);
      if (bin === undefined) return;
      const { sentences, loose } = linkCountsOf(link, nth);
      trend[bin] = (trend[bin] ?? 0) + sentences + loose / 2;
    });
  }
  return trend;
}
