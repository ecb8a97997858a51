// An overview → the graph Sigma draws: one node an entity, one line a pair, and further lines for those who select an end.
import Graph from "graphology";
import { pairKey } from "../../graph/query.ts";
import type { GraphEntity, GraphLink, LinkKind, Overview } from "../../model/index.ts";

export interface NodeAttributes {
  readonly x: number;
  readonly y: number;
  /** Radius in units of the layout. */
  readonly size: number;
  readonly entity: GraphEntity;
}

/** What all links of two entities come to. */
export interface Pair {
  /** Sum of the links' weights. */
  readonly weight: number;
  /** Of its co-mention, null where the two are never named together. */
  readonly npmi: number | null;
}

/** `pair` stands for everything between two entities; the others are single directed links. */
export interface EdgeAttributes extends Pair {
  readonly kind: "pair" | Exclude<LinkKind, "comention">;
}

export type StageGraph = Graph<NodeAttributes, EdgeAttributes>;

const SMALLEST = 4;
const LARGEST = 28;

/**
 * Radius by importance (0–1), in units of the layout, which keeps nodes of just this size apart: the area of a node, not
 * its radius, is what grows.
 */
export const nodeSize = (importance: number): number =>
  SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, importance));

/** Key of the line that stands for a pair, whichever way round the two are given. */
export const pairEdge = (a: string, b: string): string => `pair:${pairKey(a, b)}`;

/** Adds a link to what its pair comes to. */
export function addTo(pairs: Map<string, Pair>, key: string, { kind, weight, npmi }: GraphLink): void {
  const known = pairs.get(key);
  const together = kind === "comention" ? npmi : null;
  pairs.set(key, { weight: weight + (known?.weight ?? 0), npmi: together ?? known?.npmi ?? null });
}

/** Links whose ends aren't entities of the overview, and loops, are left out. */
export function stageGraph(overview: Overview): StageGraph {
  const graph: StageGraph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "mixed" });
  for (const entity of overview.entities)
    graph.mergeNode(entity.id, { x: entity.x, y: entity.y, size: nodeSize(entity.importance), entity });
  const pairs = new Map<string, Pair>();
  for (const link of overview.links) {
    const { id, kind, source, target, weight } = link;
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    const key = pairEdge(source, target);
    addTo(pairs, key, link);
    graph.mergeUndirectedEdgeWithKey(key, source, target, { kind: "pair", ...pairs.get(key) });
    if (kind !== "comention") graph.mergeDirectedEdgeWithKey(id, source, target, { kind, weight, npmi: null });
  }
  return graph;
}

/** Lines for pairs that the whole has none for (named in one article, but no paragraph); they go when the pair does. */
export function keepPairs(graph: StageGraph, pairs: ReadonlyMap<string, Pair>, added: Set<string>): void {
  for (const key of added) {
    if (pairs.has(key)) continue;
    graph.dropEdge(key);
    added.delete(key);
  }
  for (const [key, pair] of pairs) {
    if (graph.hasEdge(key)) continue;
    const [source = "", target = ""] = key.slice("pair:".length).split("|");
    graph.addUndirectedEdgeWithKey(key, source, target, { kind: "pair", ...pair });
    added.add(key);
  }
}
