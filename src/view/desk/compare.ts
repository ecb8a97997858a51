// Two graphs, or two periods of one → what changed, and its marks for the stage.
import type { Comparable, GraphDiff } from "../../graph/diff.ts";
import type { ArticleRecord } from "../../model/index.ts";
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

interface Comparing {
  readonly signal: AbortSignal;
  /** Articles fetched, of how many; once all are there, `done` is `of`, and what is left is to compare. */
  onProgress(done: number, of: number): void;
  /** Compares two graphs; in a page, in the worker. */
  diff(before: Comparable, after: Comparable, signal: AbortSignal): Promise<GraphDiff>;
}

const inOrder = (records: ReadonlyMap<number, ArticleRecord>): ArticleRecord[] =>
  [...records].sort(([a], [b]) => a - b).map(([, record]) => record);

/** One of the two: the graph without its records, and where those are had. */
interface Side extends Omit<Comparable, "records"> {
  readonly wanted: readonly number[];
  readonly record: GraphSource["record"];
}

function during(graph: OpenGraph, window: TimeWindow): Side {
  const scope = graph.scope({ ...NO_FILTERS, window, datedOnly: true, found: null });
  const { entities, links, articles } = scope.index.overview;
  const wanted = [...scope.articles].sort((a, b) => a - b);
  return { entities, links, articles: wanted.flatMap((at) => articles[at] ?? []), wanted, record: graph.record };
}

function whole({ overview: { entities, links, articles }, record }: Pick<GraphSource, "overview" | "record">): Side {
  return { entities, links, articles, wanted: articles.map((_, index) => index), record };
}

export const comparePeriods = (
  graph: OpenGraph,
  [first, second]: readonly [TimeWindow, TimeWindow],
  comparing: Comparing,
): Promise<Comparison> => compare(during(graph, first), during(graph, second), graph, comparing);

export const compareGraphs = (earlier: GraphSource, graph: OpenGraph, comparing: Comparing): Promise<Comparison> =>
  compare(whole(earlier), whole(graph), graph, comparing);

async function compare(
  first: Side,
  second: Side,
  graph: OpenGraph,
  { signal, onProgress, diff }: Comparing,
): Promise<Comparison> {
  const of = first.wanted.length + second.wanted.length;
  const filled = async ({ wanted, record, ...side }: Side, before: number): Promise<Comparable> => {
    const records = await loadRecords(wanted, record, signal, (done) => onProgress(before + done, of));
    return { ...side, records: inOrder(records) };
  };
  const before = await filled(first, 0);
  const after = await filled(second, first.wanted.length);
  const drawn = new Set(graph.index.entities.keys());
  return comparison(before, after, await diff(before, after, signal), drawn);
}

const KINDS: readonly Change[] = ["new", "gone", "stronger", "weaker"];

/** @param drawn ids of the entities on the stage: what is gone from it becomes a ghost */
function comparison(before: Comparable, after: Comparable, found: GraphDiff, drawn: ReadonlySet<string>): Comparison {
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
