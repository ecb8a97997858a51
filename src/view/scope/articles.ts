// Articles and the filters that look at them → which are in scope, and how many each choice would give.
import type { GraphArticle } from "../../model/index.ts";
import type { Filters, TimeWindow } from "../filters.ts";

/** What decides about articles; `found`: those that hold the words asked for, null while nothing is asked. */
export interface ArticleFilters extends Pick<Filters, "outlets" | "languages" | "window" | "datedOnly"> {
  readonly found: ReadonlySet<number> | null;
}

export interface ArticleScope {
  /** Indices into `Overview.articles`, ascending. */
  readonly articles: ReadonlySet<number>;
  /** Outlet → its articles that pass every other filter; every outlet of the corpus has an entry. */
  readonly outlets: ReadonlyMap<string, number>;
  /** The same by language. */
  readonly languages: ReadonlyMap<string, number>;
  /** Those that pass every filter but the window: what a timeline shows. */
  readonly anyTime: ReadonlySet<number>;
  /** Those without a date that pass every filter but the window. */
  readonly undated: number;
}

const FAILS = { window: 1, outlet: 2, language: 4, text: 8 } as const;

const earliest = (date: string): string => date + "-01-01".slice(date.length - 4);
/** No month has a 32nd day: it only has to come after the last. */
const latest = (date: string): string =>
  date.length === 4 ? `${date}-12-32` : date.length === 7 ? `${date}-32` : date;

/** Whether a date of any precision may fall into a window: a bare year does when any day of it would. */
export const isWithin = (date: string, { from, to }: TimeWindow): boolean =>
  (from === "" || latest(date) >= earliest(from)) && (to === "" || earliest(date) <= latest(to));

export function articleScope(
  articles: readonly GraphArticle[],
  { outlets, languages, window, datedOnly, found }: ArticleFilters,
): ArticleScope {
  const inScope = new Set<number>();
  const anyTime = new Set<number>();
  const byOutlet = new Map<string, number>();
  const byLanguage = new Map<string, number>();
  let undated = 0;
  const outOfTime = (date: string): boolean => window !== null && (date === "" ? datedOnly : !isWithin(date, window));
  articles.forEach(({ date, source, language }, article) => {
    const fails =
      (outOfTime(date) ? FAILS.window : 0) |
      (outlets.size > 0 && !outlets.has(source) ? FAILS.outlet : 0) |
      (languages.size > 0 && !languages.has(language) ? FAILS.language : 0) |
      (found && !found.has(article) ? FAILS.text : 0);
    const passes = (but: number): number => ((fails & ~but) === 0 ? 1 : 0);
    byOutlet.set(source, (byOutlet.get(source) ?? 0) + passes(FAILS.outlet));
    byLanguage.set(language, (byLanguage.get(language) ?? 0) + passes(FAILS.language));
    if (fails === 0) inScope.add(article);
    if (passes(FAILS.window) === 0) return;
    anyTime.add(article);
    if (date === "") undated++;
  });
  return { articles: inScope, outlets: byOutlet, languages: byLanguage, anyTime, undated };
}
