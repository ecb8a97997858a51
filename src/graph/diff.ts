// Two graphs → what is new, gone, stronger or weaker in the second.
import type {
  ArticleInfo,
  ArticleRecord,
  EntityType,
  GraphEntity,
  GraphLink,
  KnowledgeGraph,
  LinkKind,
  Quote,
} from "../model/index.ts";
import { by, byCodeUnit } from "./order.ts";

export interface EntityChange {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  /** Mentions; 0 where it isn't in that graph. */
  readonly before: number;
  readonly after: number;
}

export interface LinkChange {
  readonly id: string;
  readonly kind: LinkKind;
  readonly source: string;
  readonly target: string;
  /** Weights; 0 where it isn't in that graph. */
  readonly before: number;
  readonly after: number;
}

export interface QuoteChange {
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
  /** Ids of the speakers, null when none is named; in the terms of the second graph where the entity lives on. */
  readonly before: string | null;
  readonly after: string | null;
}

/** An entity of the first graph whose mentions belong to another in the second: renamed, or merged into it. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Labels in the first and the second graph. */
  readonly before: string;
  readonly after: string;
}

/** The greatest change first in each list. */
export interface Changes<T> {
  readonly new: readonly T[];
  readonly gone: readonly T[];
  readonly stronger: readonly T[];
  readonly weaker: readonly T[];
}

export interface GraphDiff {
  readonly articles: { readonly new: readonly ArticleInfo[]; readonly gone: readonly ArticleInfo[] };
  readonly moved: readonly Move[];
  readonly entities: Changes<EntityChange>;
  readonly links: Changes<LinkChange>;
  readonly quotes: {
    readonly new: readonly QuoteChange[];
    readonly gone: readonly QuoteChange[];
    /** The same words of the same article, given to somebody else. */
    readonly reattributed: readonly QuoteChange[];
  };
}

/** What is looked at of a graph. */
export interface Comparable extends Pick<KnowledgeGraph, "articles" | "entities" | "links"> {
  readonly records: readonly ComparableRecord[];
}
export type ComparableRecord = Pick<ArticleRecord, "id" | "text" | "mentions" | "quotes">;

/** Articles are the same by id, entities by id or by their mentions, links by their ends, quotes by their words. */
export function diff(before: Comparable, after: Comparable): GraphDiff {
  const moved = moves(before, after);
  const now = new Map(moved.map(({ from, to }) => [from, to]));
  const idNow = (id: string): string => now.get(id) ?? id;
  return {
    articles: {
      new: missing(after.articles, before.articles),
      gone: missing(before.articles, after.articles),
    },
    moved,
    entities: changes(
      before.entities.map((entity) => ({ ...entityOf(entity), id: idNow(entity.id) })),
      after.entities.map(entityOf),
    ),
    links: changes(
      before.links.flatMap((link) => linkOf(link, idNow)),
      after.links.flatMap((link) => linkOf(link)),
    ),
    quotes: quoteChanges(quotesOf(before, idNow), quotesOf(after)),
  };
}

function missing(these: readonly ArticleInfo[], those: readonly ArticleInfo[]): ArticleInfo[] {
  const known = new Set(those.map(({ id }) => id));
  return these
    .filter(({ id }) => !known.has(id))
    .sort(
      by(
        (a) => a.date,
        (a) => a.id,
      ),
    );
}

/** An entity that is gone lives on in the one that took more than half of its mentions in the articles of both graphs. */
function moves(before: Comparable, after: Comparable): Move[] {
  const here = new Map(after.entities.map((entity) => [entity.id, entity]));
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  const texts = new Map(before.records.map(({ id, text }) => [id, text]));
  for (const { id, text, mentions } of after.records) {
    if (texts.get(id) !== text) continue;
    shared.add(id);
    for (const { entity, start, end } of mentions) owners.set(`${start}-${end} ${id}`, entity);
  }
  const gone = new Map(
    before.entities.filter(({ id }) => !here.has(id)).map((entity) => [entity, new Map<string, number>()]),
  );
  const byId = new Map([...gone].map(([{ id }, heirs]) => [id, heirs]));
  const totals = new Map<string, number>();
  for (const { id, mentions } of before.records) {
    for (const { entity, start, end } of shared.has(id) ? mentions : []) {
      const heirs = byId.get(entity);
      if (!heirs) continue;
      totals.set(entity, (totals.get(entity) ?? 0) + 1);
      const owner = owners.get(`${start}-${end} ${id}`);
      if (owner !== undefined) heirs.set(owner, (heirs.get(owner) ?? 0) + 1);
    }
  }
  return [...gone]
    .flatMap(([{ id: from, label, type }, heirs]): Move[] => {
      const [[to, count] = ["", 0]] = [...heirs].sort(
        by(
          ([, n]) => -n,
          ([id]) => id,
        ),
      );
      const heir = here.get(to);
      if (!heir || heir.type !== type || count * 2 <= (totals.get(from) ?? 0)) return [];
      return [{ from, to, before: label, after: heir.label }];
    })
    .sort(by((move) => move.from));
}

type Counted<T> = Omit<T, "before" | "after"> & { readonly count: number };

const entityOf = ({ id, type, label, mentions }: GraphEntity): Counted<EntityChange> => ({
  id,
  type,
  label,
  count: mentions,
});

/** In the terms of the second graph; a link between two that became one is none. */
function linkOf(link: GraphLink, idNow = (id: string): string => id): Counted<LinkChange>[] {
  const { kind, weight } = link;
  const ends = [idNow(link.source), idNow(link.target)];
  if (kind === "comention") ends.sort(byCodeUnit);
  const [source = "", target = ""] = ends;
  if (source === target && link.source !== link.target) return [];
  return [{ id: `${kind}:${source}|${target}`, kind, source, target, count: weight }];
}

interface Counts<T> {
  readonly item: T;
  before: number;
  after: number;
}

function changes<T extends { readonly id: string; readonly count: number }>(
  before: readonly T[],
  after: readonly T[],
): Changes<Omit<T, "count"> & { before: number; after: number }> {
  const all = new Map<string, Counts<T>>();
  // The second graph's own words for it come first.
  for (const item of after) all.set(item.id, { item, before: 0, after: item.count });
  const there = new Set<string>();
  for (const item of before) {
    const known = all.get(item.id) ?? { item, before: 0, after: 0 };
    known.before += item.count;
    all.set(item.id, known);
    there.add(item.id);
  }
  const here = new Set(after.map(({ id }) => id));
  const list = [...all.values()].map(({ item: { count: _, ...item }, ...counts }) => ({ ...item, ...counts }));
  const sorted = list.sort(
    by(
      (change) => -Math.abs(change.after - change.before),
      (change) => change.id,
    ),
  );
  const both = sorted.filter(({ id }) => here.has(id) && there.has(id));
  return {
    new: sorted.filter(({ id }) => !there.has(id)),
    gone: sorted.filter(({ id }) => !here.has(id)),
    stronger: both.filter((change) => change.after > change.before),
    weaker: both.filter((change) => change.after < change.before),
  };
}

interface Words {
  readonly article: string;
  readonly text: string;
  readonly speaker: string | null;
}

/** Keyed by article, words and how often they were said there before. */
function quotesOf({ records }: Comparable, idNow = (id: string): string => id): ReadonlyMap<string, Words> {
  const quotes = new Map<string, Words>();
  for (const { id: article, text, quotes: list } of records) {
    for (const { start, end, speaker } of list.toSorted(
      by<Quote>(
        (q) => q.start,
        (q) => q.end,
        (q) => q.kind,
      ),
    )) {
      const words = text.slice(start, end);
      let nth = 0;
      while (quotes.has(`${article}\n${nth}\n${words}`)) nth++;
      quotes.set(`${article}\n${nth}\n${words}`, {
        article,
        text: words,
        speaker: speaker === null ? null : idNow(speaker),
      });
    }
  }
  return quotes;
}

function quoteChanges(before: ReadonlyMap<string, Words>, after: ReadonlyMap<string, Words>): GraphDiff["quotes"] {
  const lists = { new: [] as QuoteChange[], gone: [] as QuoteChange[], reattributed: [] as QuoteChange[] };
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit)) {
    const [was, is] = [before.get(key), after.get(key)];
    const { article, text } = (is ?? was) as Words;
    const change = { article, text, before: was?.speaker ?? null, after: is?.speaker ?? null };
    if (!was) lists.new.push(change);
    else if (!is) lists.gone.push(change);
    else if (was.speaker !== is.speaker) lists.reattributed.push(change);
  }
  return lists;
}
