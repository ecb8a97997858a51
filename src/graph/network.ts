// Entities and links → one undirected weighted network: what ranking, clustering and layout look at.
import { UndirectedGraph } from "graphology";
import type { GraphLink } from "../model/index.ts";

export type Network = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

/**
 * Co-mention as it is weighed; participants, whose co-mention with their event is not counted, by the sentences that show
 * them. Quotes and roles add no edge: whoever is quoted about somebody or serves a country is named beside them already.
 */
export function networkOf(ids: readonly string[], links: readonly GraphLink[]): Network {
  const network: Network = new UndirectedGraph();
  for (const id of ids) network.addNode(id, { x: 0, y: 0, size: 1 });
  for (const { kind, source, target, weight } of links) {
    if (kind !== "comention" && kind !== "participant") continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    network.updateEdgeWithKey(`${a}|${b}`, a, b, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  }
  return network;
}
