// An entity and the records of its articles → what they say of it: roles, quotes by, quotes about, places named.
import type { ArticleInfo, ArticleRecord, PersonRole, Quote, Span } from "../../model/index.ts";
import { holding } from "./segments.ts";

/** A record with its index into `Overview.articles`. */
export type Loaded = readonly [article: number, record: ArticleRecord];

/** A sentence that shows something, with the places in it to mark. */
export interface Showing {
  readonly article: number;
  readonly record: ArticleRecord;
  readonly span: Span;
}
export interface RoleFact {
  readonly label: string;
  readonly country: string | undefined;
  readonly organisation: string | undefined;
  /** Every place that gives the role; `span` is the words of the role. */
  readonly shown: readonly Showing[];
}
export interface QuoteFact extends Showing {
  readonly span: Quote;
}

/** The sentence around an offset, else the span itself. */
export const sentenceAt = (record: ArticleRecord, span: Span): Span => holding(record.sentences, span.start) ?? span;

/** A person's roles, those found most often first, then by label. */
export function rolesOf(id: string, loaded: readonly Loaded[]): RoleFact[] {
  const roles = new Map<string, { first: PersonRole; shown: Showing[] }>();
  for (const [article, record] of loaded) {
    for (const role of record.roles) {
      if (role.person !== id) continue;
      const key = JSON.stringify([role.label.toLowerCase(), role.country, role.organisation]);
      const fact = roles.get(key) ?? { first: role, shown: [] };
      roles.set(key, fact);
      fact.shown.push({ article, record, span: role });
    }
  }
  return [...roles.values()]
    .map(({ first, shown }) => ({
      label: first.label,
      country: first.country,
      organisation: first.organisation,
      shown,
    }))
    .sort((a, b) => b.shown.length - a.shown.length || (a.label < b.label ? -1 : 1));
}

const quotes = (loaded: readonly Loaded[], keep: (quote: Quote) => boolean): QuoteFact[] =>
  loaded.flatMap(([article, record]) => record.quotes.filter(keep).map((span) => ({ article, record, span })));

export const quotesBy = (id: string, loaded: readonly Loaded[]): QuoteFact[] =>
  quotes(loaded, (quote) => quote.speaker === id);

export const quotesAbout = (id: string, loaded: readonly Loaded[]): QuoteFact[] =>
  quotes(loaded, (quote) => quote.about.includes(id));

/** Indices of articles, newest first; the undated last, in the order of the overview. */
export function newestFirst(articles: readonly number[], infos: readonly ArticleInfo[]): number[] {
  const date = (i: number) => infos[i]?.date ?? "";
  return [...articles].sort((a, b) => (date(a) === date(b) ? a - b : date(a) > date(b) ? -1 : 1));
}
