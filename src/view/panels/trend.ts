// Links and the periods of the corpus → how much each period has of them: what a sparkline draws.
import { linkCountsOf, type Timeline } from "../../graph/query.ts";
import type { GraphLink } from "../../model/index.ts";

/** Article → number of its bin; made once for a timeline of the whole corpus, read for many links. */
export function binsOf({ bins }: Timeline): ReadonlyMap<number, number> {
  return new Map(bins.flatMap(({ articles }, bin) => articles.map((article) => [article, bin] as const)));
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
