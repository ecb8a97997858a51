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

/** `pair` stands for everything between two entities; the others are single directed links. */
export interface EdgeAttributes {
  readonly kind: "pair" | Exclude<LinkKind, "comention">;
  readonly weight: number;
  /** pair: of its co-mention, null where the two are never named together. */
  readonly npmi: number | null;
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

function addPair(graph: StageGraph, { kind, source, target, weight, npmi }: GraphLink): void {
  const key = pairEdge(source, target);
  const known = graph.hasEdge(key) ? graph.getEdgeAttributes(key) : null;
  const together = kind === "comention" ? npmi : null;
  graph.mergeUndirectedEdgeWithKey(key, source, target, {
    kind: "pair",
    weight: Math.max(weight, known?.weight ?? 0),
    npmi: together ?? known?.npmi ?? null,
  });
}

/** Links whose ends aren't entities of the overview, and loops, are left out. */
export function stageGraph(overview: Overview): StageGraph {
  const graph: StageGraph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "mixed" });
  for (const entity of overview.entities)
    graph.mergeNode(entity.id, { x: entity.x, y: entity.y, size: nodeSize(entity.importance), entity });
  for (const link of overview.links) {
    const { id, kind, source, target, weight } = link;
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    addPair(graph, link);
    if (kind !== "comention") graph.mergeDirectedEdgeWithKey(id, source, target, { kind, weight, npmi: null });
  }
  return graph;
}
