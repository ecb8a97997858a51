// Two graphs, or two periods of one → what changed, and its marks for the stage.
import { diff, type GraphDiff } from "../../graph/diff.ts";
import type { ArticleRecord, KnowledgeGraph } from "../../model/index.ts";
import type { OpenGraph } from "../context.ts";
import { NO_FILTERS, type TimeWindow } from "../filters.ts";
import type { GraphSource } from "../source.ts";
import type { Change, Changed, Ghost } from "../stage/changed.ts";
import { pairEdge } from "../stage/model.ts";
import { loadRecords } from "../take/data.ts";

export interface Comparison {
  readonly diff: GraphDiff;
  readonly marks: Changed;
  /** Articles before and after. */
  readonly articles: readonly [number, number];
}

/** The days that split the dated articles into two halves: the first and the last day of each. */
export function halves(dates: readonly string[]): readonly [TimeWindow, TimeWindow] | null {
  const days = dates.filter((date) => date.length === 10).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const middle = days[Math.floor(days.length / 2)];
  if (first === undefined || last === undefined || middle === undefined || first === last) return null;
  const before = days.findLast((day) => day < middle) ?? first;
  return [
    { from: first, to: before },
    { from: middle, to: last },
  ];
}

const allRecords = (source: Pick<GraphSource, "record">, articles: readonly number[], signal: AbortSignal) =>
  loadRecords(articles, source.record, signal, () => undefined);

const inOrder = (records: ReadonlyMap<number, ArticleRecord>): ArticleRecord[] =>
  [...records].sort(([a], [b]) => a - b).map(([, record]) => record);

async function during(graph: OpenGraph, window: TimeWindow, signal: AbortSignal): Promise<KnowledgeGraph> {
  const scope = graph.scope({ ...NO_FILTERS, window, datedOnly: true, found: null });
  const { overview } = scope.index;
  const articles = [...scope.articles].sort((a, b) => a - b);
  return {
    ...overview,
    articles: articles.flatMap((at) => overview.articles[at] ?? []),
    records: inOrder(await allRecords(graph, articles, signal)),
  };
}

async function whole(source: Pick<GraphSource, "overview" | "record">, signal: AbortSignal): Promise<KnowledgeGraph> {
  const articles = source.overview.articles.map((_, index) => index);
  return { ...source.overview, records: inOrder(await allRecords(source, articles, signal)) };
}

export async function comparePeriods(
  graph: OpenGraph,
  [first, second]: readonly [TimeWindow, TimeWindow],
  signal: AbortSignal,
): Promise<Comparison> {
  const [before, after] = [await during(graph, first, signal), await during(graph, second, signal)];
  return comparison(before, after, new Set(graph.index.entities.keys()));
}

export async function compareGraphs(earlier: GraphSource, graph: OpenGraph, signal: AbortSignal): Promise<Comparison> {
  const [before, after] = [await whole(earlier, signal), await whole(graph, signal)];
  return comparison(before, after, new Set(graph.index.entities.keys()));
}

const KINDS: readonly Change[] = ["new", "gone", "stronger", "weaker"];

/** @param drawn ids of the entities on the stage: what is gone from it becomes a ghost */
function comparison(before: KnowledgeGraph, after: KnowledgeGraph, drawn: ReadonlySet<string>): Comparison {
  const found = diff(before, after);
  const entities = new Map(KINDS.flatMap((kind) => found.entities[kind].map(({ id }) => [id, kind] as const)));
  const pairs = new Map<string, { before: number; after: number }>();
  for (const kind of KINDS) {
    for (const link of found.links[kind]) {
      const key = pairEdge(link.source, link.target);
      const sum = pairs.get(key) ?? { before: 0, after: 0 };
      pairs.set(key, { before: sum.before + link.before, after: sum.after + link.after });
    }
  }
  const changeOf = ({ before: was, after: is }: { before: number; after: number }): Change =>
    was === 0 ? "new" : is === 0 ? "gone" : is > was ? "stronger" : "weaker";
  const gone = found.entities.gone.filter(({ id }) => !drawn.has(id));
  const near = new Map(gone.map(({ id }) => [id, [] as string[]]));
  for (const { source, target } of before.links) {
    near.get(source)?.push(target);
    near.get(target)?.push(source);
  }
  const ghosts = gone.flatMap(({ id, label, type }): Ghost[] => {
    const known = (near.get(id) ?? []).filter((other) => drawn.has(other));
    return known.length > 0 ? [{ label, type, near: known }] : [];
  });
  return {
    diff: found,
    marks: {
      entities,
      pairs: new Map([...pairs].map(([key, counts]) => [key, changeOf(counts)])),
      ghosts: ghosts.slice(0, MOST_GHOSTS),
    },
    articles: [before.articles.length, after.articles.length],
  };
}

/** The strongest of those that are gone; more would hide what is there. */
const MOST_GHOSTS = 30;
