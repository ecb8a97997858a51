// The graph in scope → who is quoted by which outlet how often, and what two outlets have in common.
import { countsOf, type GraphIndex } from "../../../graph/query.ts";
import type { GraphEntity } from "../../../model/index.ts";

export interface OutletCount {
  /** "" for articles that name none. */
  readonly outlet: string;
  readonly articles: number;
  /** With a speaker who is in scope. */
  readonly quotes: number;
}

export interface Speaker {
  readonly entity: GraphEntity;
  /** Quotes by outlet; those without one are not in it. */
  readonly quotes: ReadonlyMap<string, number>;
  readonly total: number;
}

export interface Lens {
  /** Those with most quotes first, then by name. */
  readonly outlets: readonly OutletCount[];
  /** Those quoted most first, then in the order of the graph. */
  readonly speakers: readonly Speaker[];
}

/** @param articles indices of those in scope */
export function lensOf({ overview }: GraphIndex, articles: Iterable<number>): Lens {
  const counts = new Map<string, { articles: number; quotes: number }>();
  const outletOf = (article: number): string => overview.articles[article]?.source ?? "";
  const at = (outlet: string) => {
    const known = counts.get(outlet) ?? { articles: 0, quotes: 0 };
    counts.set(outlet, known);
    return known;
  };
  for (const article of articles) at(outletOf(article)).articles++;
  const speakers = overview.entities.flatMap((entity): Speaker[] => {
    if (entity.quotesBy === 0) return [];
    const quotes = new Map<string, number>();
    entity.articles.forEach((article, nth) => {
      const { quotesBy } = countsOf(entity, nth);
      if (quotesBy === 0) return;
      const outlet = outletOf(article);
      quotes.set(outlet, (quotes.get(outlet) ?? 0) + quotesBy);
      at(outlet).quotes += quotesBy;
    });
    return [{ entity, quotes, total: entity.quotesBy }];
  });
  return {
    outlets: [...counts]
      .map(([outlet, count]) => ({ outlet, ...count }))
      .sort((a, b) => b.quotes - a.quotes || (a.outlet < b.outlet ? -1 : 1)),
    speakers: speakers.sort((a, b) => b.total - a.total),
  };
}

export interface Comparison {
  readonly onlyFirst: readonly Speaker[];
  readonly both: readonly Speaker[];
  readonly onlySecond: readonly Speaker[];
}

/** Whom two outlets quote: each list with those quoted most by the outlets it is about first. */
export function compareOutlets({ speakers }: Lens, first: string, second: string): Comparison {
  const count = ({ quotes }: Speaker, ...outlets: readonly string[]): number =>
    outlets.reduce((sum, outlet) => sum + (quotes.get(outlet) ?? 0), 0);
  const most = (list: readonly Speaker[], ...outlets: readonly string[]): Speaker[] =>
    [...list].sort((a, b) => count(b, ...outlets) - count(a, ...outlets));
  const has = (outlet: string) => (speaker: Speaker) => speaker.quotes.has(outlet);
  const [inFirst, inSecond] = [has(first), has(second)];
  return {
    onlyFirst: most(
      speakers.filter((speaker) => inFirst(speaker) && !inSecond(speaker)),
      first,
    ),
    both: most(
      speakers.filter((speaker) => inFirst(speaker) && inSecond(speaker)),
      first,
      second,
    ),
    onlySecond: most(
      speakers.filter((speaker) => !inFirst(speaker) && inSecond(speaker)),
      second,
    ),
  };
}
