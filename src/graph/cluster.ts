// Network → the community of each entity, 0 the largest.
import louvain from "graphology-communities-louvain";
import type { Network } from "./network.ts";
import { by } from "./order.ts";

const SEED = 1949;

/** Louvain [Blondel, Guillaume, Lambiotte & Lefebvre 2008], seeded; numbered by size, then by the first id of the community. */
export function cluster(network: Network): Map<string, number> {
  if (network.order === 0) return new Map();
  const found = new Map<number, string[]>();
  for (const [id, community] of Object.entries(louvain(network, { getEdgeWeight: "weight", rng: random(SEED) }))) {
    const members = found.get(community);
    if (members) members.push(id);
    else found.set(community, [id]);
  }
  const communities = [...found.values()].map((members) => ({ members, first: [...members].sort()[0] ?? "" }));
  communities.sort(
    by(
      (c) => -c.members.length,
      (c) => c.first,
    ),
  );
  return new Map(communities.flatMap(({ members }, number) => members.map((id): [string, number] => [id, number])));
}

/** Mulberry32: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
