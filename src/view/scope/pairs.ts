// Links → pairs: how strongly two are linked in all, and which pairs stand out from what chance would give.
import { pairKey } from "../../graph/query.ts";
import type { GraphLink } from "../../model/index.ts";
import type { Hubs } from "../filters.ts";

/** Pair key → the sum of its links' weights. */
export function strengths(links: Iterable<GraphLink>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { source, target, weight } of links) {
    const key = pairKey(source, target);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return sums;
}

/** Co-mentions that chance, or the size of a hub, does not explain; links of other kinds all stay. */
export function withoutHubs(links: readonly GraphLink[], hubs: Hubs | null): readonly GraphLink[] {
  if (!hubs) return links;
  if (hubs.by === "association") return links.filter(({ kind, npmi }) => kind !== "comention" || npmi >= hubs.least);
  const significance = disparity(links.filter(({ kind }) => kind === "comention"));
  return links.filter(({ kind, id }) => kind !== "comention" || (significance.get(id) ?? 1) < hubs.alpha);
}

/**
 * Disparity filter: the chance that a node with k lines, its strength parted among them at random, has one as heavy; of the
 * two ends' the smaller [Serrano, Boguñá & Vespignani 2009, "Extracting the multiscale backbone of complex weighted networks"].
 * A node with a single line can't tell: 1.
 */
export function disparity(links: readonly GraphLink[]): ReadonlyMap<string, number> {
  const nodes = new Map<string, { degree: number; strength: number }>();
  for (const { source, target, weight } of links) {
    for (const id of [source, target]) {
      const node = nodes.get(id) ?? { degree: 0, strength: 0 };
      nodes.set(id, node);
      node.degree++;
      node.strength += weight;
    }
  }
  const chance = (id: string, weight: number): number => {
    const { degree, strength } = nodes.get(id) ?? { degree: 1, strength: 1 };
    return (1 - weight / strength) ** (degree - 1);
  };
  return new Map(
    links.map(({ id, source, target, weight }) => [id, Math.min(chance(source, weight), chance(target, weight))]),
  );
}
