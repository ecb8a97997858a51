// Links among some articles → how important each entity is in them, on the scale of the whole graph: 0–1.
import type { GraphLink } from "../../model/index.ts";

const DAMPING = 0.85;
const MOST_ITERATIONS = 100;
const TOLERANCE = 1e-7;

/**
 * PageRank [Page, Brin, Motwani & Winograd 1999] on the weighted, undirected network of co-mentions and participants, scaled
 * so that the greatest is 1. Links with an end that isn't among `ids` are passed over.
 */
export function rank(ids: readonly string[], links: Iterable<GraphLink>): ReadonlyMap<string, number> {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ends: number[] = [];
  const weights: number[] = [];
  const strength = new Float64Array(ids.length);
  for (const { kind, source, target, weight } of links) {
    if (kind !== "comention" && kind !== "participant") continue;
    const [a, b] = [numbers.get(source), numbers.get(target)];
    if (a === undefined || b === undefined) continue;
    ends.push(a, b);
    weights.push(weight);
    strength[a] = (strength[a] ?? 0) + weight;
    strength[b] = (strength[b] ?? 0) + weight;
  }
  const scores = spread(ends, weights, strength);
  const greatest = scores.reduce((a, b) => Math.max(a, b), 0) || 1;
  return new Map(ids.map((id, number) => [id, (scores[number] ?? 0) / greatest]));
}

function spread(ends: readonly number[], weights: readonly number[], strength: Float64Array): Float64Array {
  const order = strength.length;
  let scores = new Float64Array(order).fill(1 / order);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    const next = new Float64Array(order);
    weights.forEach((weight, n) => {
      const [a, b] = [ends[2 * n] ?? 0, ends[2 * n + 1] ?? 0];
      next[b] = (next[b] ?? 0) + ((scores[a] ?? 0) * weight) / (strength[a] ?? 1);
      next[a] = (next[a] ?? 0) + ((scores[b] ?? 0) * weight) / (strength[b] ?? 1);
    });
    // Who is linked to nobody gives to everybody alike.
    let loose = 0;
    for (let n = 0; n < order; n++) if (strength[n] === 0) loose += scores[n] ?? 0;
    let moved = 0;
    for (let n = 0; n < order; n++) {
      next[n] = (1 - DAMPING + DAMPING * loose) / order + DAMPING * (next[n] ?? 0);
      moved += Math.abs((next[n] ?? 0) - (scores[n] ?? 0));
    }
    scores = next;
    if (moved < order * TOLERANCE) break;
  }
  return scores;
}
