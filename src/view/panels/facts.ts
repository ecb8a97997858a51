// An entity and the records of its articles → what they say of it: roles, quotes by and about it, how an event is worded.
import { placeKey } from "../../graph/query.ts";
import {
  type ArticleInfo,
  type ArticleRecord,
  CUE_CLASSES,
  type CueClass,
  type PersonRole,
  type PlaceOfEvent,
  type Quote,
  type Span,
} from "../../model/index.ts";
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
  /** Dates of the first and the last article that gives it; "" when none is dated. */
  readonly first: string;
  readonly last: string;
}
export interface QuoteFact extends Showing {
  readonly span: Quote;
}

/** The sentence around an offset, else the span itself. */
export const sentenceAt = (record: ArticleRecord, span: Span): Span => holding(record.sentences, span.start) ?? span;

/** A person's roles through time, the latest first; those without a date last, by how often they are found. */
export function rolesOf(id: string, loaded: readonly Loaded[], infos: readonly ArticleInfo[]): RoleFact[] {
  const roles = new Map<string, { role: PersonRole; shown: Showing[] }>();
  for (const [article, record] of loaded) {
    for (const role of record.roles) {
      if (role.person !== id) continue;
      const key = JSON.stringify([role.label.toLowerCase(), role.country, role.organisation]);
      const fact = roles.get(key) ?? { role, shown: [] };
      roles.set(key, fact);
      fact.shown.push({ article, record, span: role });
    }
  }
  return [...roles.values()]
    .map(({ role: { label, country, organisation }, shown }) => {
      const dates = shown.flatMap(({ article }) => infos[article]?.date || []).sort();
      return { label, country, organisation, shown, first: dates[0] ?? "", last: dates.at(-1) ?? "" };
    })
    .sort(
      (a, b) =>
        (a.last === b.last ? 0 : a.last > b.last ? -1 : 1) ||
        b.shown.length - a.shown.length ||
        (a.label < b.label ? -1 : 1),
    );
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

/** How often each cue class comes among quotes, in the order of the classes; those that don't come are left out. */
export function cuesOf(quotes: readonly QuoteFact[]): ReadonlyMap<CueClass, number> {
  const counts = new Map<CueClass, number>();
  for (const cue of CUE_CLASSES) {
    const count = quotes.filter(({ span }) => span.cueClass === cue).length;
    if (count > 0) counts.set(cue, count);
  }
  return counts;
}

/** A place that articles give an event, with every sentence that does; `place` is as the first of them puts it. */
export interface PlaceFact {
  readonly place: PlaceOfEvent;
  readonly shown: readonly Showing[];
}

/** Where an event happens, the place given most often first. Records of before places were looked for have none. */
export function placesOf(id: string, loaded: readonly Loaded[]): PlaceFact[] {
  const places = new Map<string, { place: PlaceOfEvent; shown: Showing[] }>();
  for (const [article, record] of loaded) {
    for (const place of record.places ?? []) {
      if (place.event !== id) continue;
      const key = placeKey(place);
      const fact = places.get(key) ?? { place, shown: [] };
      places.set(key, fact);
      fact.shown.push({ article, record, span: place });
    }
  }
  return [...places.values()].sort((a, b) => b.shown.length - a.shown.length);
}

/** How one outlet words an event: the forms it uses, most frequent first, and the sentences. */
export interface Wording {
  /** "" for articles that name no outlet. */
  readonly outlet: string;
  readonly forms: readonly string[];
  readonly shown: readonly Showing[];
}

/** The sentences that mention an event, each once, by outlet: the one with most of them first, then by name. */
export function wordingsOf(id: string, loaded: readonly Loaded[], infos: readonly ArticleInfo[]): Wording[] {
  interface Found {
    readonly forms: Map<string, number>;
    readonly shown: Showing[];
  }
  const outlets = new Map<string, Found>();
  for (const [article, record] of loaded) {
    const outlet = infos[article]?.source ?? "";
    const seen = new Set<number>();
    for (const mention of record.mentions) {
      if (mention.entity !== id) continue;
      const known: Found = outlets.get(outlet) ?? { forms: new Map(), shown: [] };
      outlets.set(outlet, known);
      const form = record.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
      if (mention.as === "name") known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
      const { start } = sentenceAt(record, mention);
      if (!seen.has(start)) known.shown.push({ article, record, span: mention });
      seen.add(start);
    }
  }
  return [...outlets]
    .map(([outlet, { forms, shown }]) => ({
      outlet,
      forms: [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form),
      shown,
    }))
    .sort((a, b) => b.shown.length - a.shown.length || (a.outlet < b.outlet ? -1 : 1));
}
