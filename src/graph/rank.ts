// Network → how important each entity is, 0–1.
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { Network } from "./network.ts";
import { round } from "./order.ts";

/** PageRank [Page, Brin, Motwani & Winograd 1999], scaled so that the greatest is 1, rounded to 5 decimals. */
export function rank(network: Network): Map<string, number> {
  if (network.order === 0) return new Map();
  const scores = new Map(
    Object.entries(pagerank(network, { getEdgeWeight: "weight", maxIterations: 1000, tolerance: 1e-9 })),
  );
  const greatest = [...scores.values()].reduce((a, b) => Math.max(a, b), 0);
  return new Map([...scores].map(([id, score]) => [id, round(score / greatest, 5)]));
}
