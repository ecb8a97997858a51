// Overview → answers to what the explorer asks: who is linked to whom, how strongly, and when.
import type { EntityType, GraphEntity, GraphLink, Overview } from "../model/index.ts";
import { by, byCodeUnit, round } from "./order.ts";

/** Look-ups made once for an overview; every question below takes it. */
export interface GraphIndex {
  readonly overview: Overview;
  readonly entities: ReadonlyMap<string, GraphEntity>;
  /** Every link of an entity, strongest first. */
  readonly links: ReadonlyMap<string, readonly GraphLink[]>;
  /** Links of a pair, keyed by `pairKey`, strongest first. */
  readonly pairs: ReadonlyMap<string, readonly GraphLink[]>;
  /** Index of each link in `Overview.links`: what `Evidence.link` refers to. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Below it an entity is called doubtful: of three, one or more are wrong (docs/extraction.md). */
const DOUBTFUL_BELOW = 0.7;
export const isDoubtful = ({ confidence }: Pick<GraphEntity, "confidence">): boolean => confidence < DOUBTFUL_BELOW;

/** Places of one key are one place: a country is, whatever it is called. */
export const placeKey = ({ label, country }: { readonly label: string; readonly country?: string }): string =>
  country ?? label.toLowerCase();

/**
 * Normalised pointwise mutual information of two names over paragraphs, rounded to 4 decimals: 1 when they are only ever named
 * together, 0 when as often as chance would have it, -1 when never [Bouma 2009, "Normalized (pointwise) mutual information in
 * collocation extraction"].
 * @param together paragraphs that name both; `one` and `other` those that name each, `all` those there are
 */
export function npmi(together: number, one: number, other: number, all: number): number {
  const both = together / all;
  if (both >= 1) return 1;
  return round(Math.log(both / ((one / all) * (other / all))) / -Math.log(both), 4);
}

/** The same for (a, b) and (b, a). Ids hold no "|". */
export const pairKey = (a: string, b: string): string => (byCodeUnit(a, b) <= 0 ? `${a}|${b}` : `${b}|${a}`);

/** O(entities + links). */
export function index(overview: Overview): GraphIndex {
  const links = new Map<string, GraphLink[]>();
  const pairs = new Map<string, GraphLink[]>();
  const add = (map: Map<string, GraphLink[]>, key: string, link: GraphLink): void => {
    const list = map.get(key);
    if (list) list.push(link);
    else map.set(key, [link]);
  };
  for (const link of overview.links) {
    add(links, link.source, link);
    add(links, link.target, link);
    add(pairs, pairKey(link.source, link.target), link);
  }
  return {
    overview,
    entities: new Map(overview.entities.map((entity) => [entity.id, entity])),
    links,
    pairs,
    numbers: new Map(overview.links.map(({ id }, number) => [id, number])),
  };
}

/** Everything that links two entities, strongest first; [] when nothing does. */
export const linksBetween = (graph: GraphIndex, a: string, b: string): readonly GraphLink[] =>
  graph.pairs.get(pairKey(a, b)) ?? [];

/** Ids of the entities linked to one, by any kind of link. */
export function neighbours(graph: GraphIndex, id: string): ReadonlySet<string> {
  return new Set((graph.links.get(id) ?? []).map((link) => otherEnd(link, id)));
}

export const otherEnd = (link: GraphLink, id: string): string => (link.source === id ? link.target : link.source);

/** An entity's counts in the nth of its articles. */
export function countsOf(entity: GraphEntity, nth: number): Pick<GraphEntity, "mentions" | "quotesBy" | "quotesAbout"> {
  const { byArticle } = entity;
  if (!byArticle) return entity;
  const { mentions, quotesBy, quotesAbout } = byArticle;
  return { mentions: mentions[nth] ?? 0, quotesBy: quotesBy?.[nth] ?? 0, quotesAbout: quotesAbout?.[nth] ?? 0 };
}

/** A link's counts in the nth of its articles; `loose`: paragraphs that hold both in no single sentence. */
export function linkCountsOf(
  { sentences, paragraphs, weight, byArticle }: GraphLink,
  nth: number,
): { readonly sentences: number; readonly paragraphs: number; readonly loose: number } {
  if (!byArticle) return { sentences, paragraphs, loose: (weight - sentences) * 2 };
  return {
    sentences: byArticle.sentences[nth] ?? 0,
    paragraphs: byArticle.paragraphs[nth] ?? 0,
    loose: byArticle.loose?.[nth] ?? 0,
  };
}

/** One entity as seen from another: all that links the two. */
export interface Tie {
  readonly entity: GraphEntity;
  /** Strongest first, at least one. */
  readonly links: readonly GraphLink[];
  /** Sum of the links' weights. */
  readonly weight: number;
}

/** An entity's ties, the strongest first, then by label; with `type`, only those to entities of that type. */
export function strongestLinks(graph: GraphIndex, id: string, type?: EntityType): readonly Tie[] {
  const ties = [...neighbours(graph, id)].flatMap((other): Tie[] => {
    const entity = graph.entities.get(other);
    if (!entity || (type !== undefined && entity.type !== type)) return [];
    const links = linksBetween(graph, id, other);
    return [{ entity, links, weight: links.reduce((sum, link) => sum + link.weight, 0) }];
  });
  return ties.sort(
    by(
      (t) => -t.weight,
      (t) => t.entity.label,
      (t) => t.entity.id,
    ),
  );
}

export type TimeUnit = "year" | "month" | "day";

export interface TimeBin {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly period: string;
  /** Indices into `Overview.articles`, ascending. */
  readonly articles: readonly number[];
}

export interface Timeline {
  readonly unit: TimeUnit;
  /** Every period from the corpus' first to its last, the empty ones too. */
  readonly bins: readonly TimeBin[];
  /** Articles with no date, or one coarser than the unit. */
  readonly undated: readonly number[];
}

const LENGTHS: Readonly<Record<TimeUnit, number>> = { year: 4, month: 7, day: 10 };
/** A corpus of more periods than this is shown in the next coarser unit. */
const MOST_BINS = 60;

/** When an entity is written about; all articles without one. Bins are those of the whole corpus, so that entities compare. */
export function articlesOverTime({ overview }: GraphIndex, entity?: GraphEntity): Timeline {
  const dates = overview.articles.map(({ date }) => date);
  const dated = dates.filter((date) => date !== "").sort(byCodeUnit);
  const [first, last] = [dated[0], dated.at(-1)];
  const all = entity ? entity.articles : dates.map((_, article) => article);
  if (first === undefined || last === undefined) return { unit: "year", bins: [], undated: all };
  const unit = (["day", "month"] as const).find((u) => count(first, last, u) <= MOST_BINS) ?? "year";
  const bins = new Map(periods(first, last, unit).map((period): [string, number[]] => [period, []]));
  const undated: number[] = [];
  for (const article of all) {
    const date = dates[article] ?? "";
    const bin = date.length < LENGTHS[unit] ? undefined : bins.get(date.slice(0, LENGTHS[unit]));
    (bin ?? undated).push(article);
  }
  return { unit, bins: [...bins].map(([period, articles]) => ({ period, articles })), undated };
}

/** Days or months since the year 0, the first of what the date leaves open. */
export const ordinal = (date: string, unit: TimeUnit): number => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (unit === "day") return Date.UTC(year, month - 1, day) / 86_400_000;
  return unit === "month" ? year * 12 + month - 1 : year;
};

const count = (first: string, last: string, unit: TimeUnit): number => ordinal(last, unit) - ordinal(first, unit) + 1;

function periods(first: string, last: string, unit: TimeUnit): string[] {
  const from = ordinal(first, unit);
  return Array.from({ length: Math.max(0, count(first, last, unit)) }, (_, n) => periodOf(from + n, unit));
}

/** The period of an ordinal: YYYY, YYYY-MM or YYYY-MM-DD. */
export function periodOf(value: number, unit: TimeUnit): string {
  if (unit === "day") return new Date(value * 86_400_000).toISOString().slice(0, 10);
  if (unit === "year") return String(value).padStart(4, "0");
  return `${String(Math.floor(value / 12)).padStart(4, "0")}-${String((value % 12) + 1).padStart(2, "0")}`;
}

/** How much stands behind a count of articles. */
export interface Coverage {
  readonly articles: number;
  /** Copies of one report count once. */
  readonly reports: number;
  /** Outlets named; articles without one are of no outlet. */
  readonly outlets: number;
}

/** @param articles indices into `Overview.articles`, none twice */
export function coverageOf({ articles: infos }: Pick<Overview, "articles">, articles: readonly number[]): Coverage {
  const reports = new Set<string>();
  const outlets = new Set<string>();
  for (const article of articles) {
    const info = infos[article];
    if (!info) continue;
    reports.add(info.report ?? info.id);
    if (info.source !== "") outlets.add(info.source);
  }
  return { articles: articles.length, reports: reports.size, outlets: outlets.size };
}
