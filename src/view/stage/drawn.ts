// The graph in scope → what the stage draws of the whole: which nodes and how large, which lines and how strong.
import { neighbours } from "../../graph/query.ts";
import type { Scope } from "../scope/index.ts";
import { addTo, nodeSize, type Pair, pairEdge } from "./model.ts";

export interface Drawn {
  /** Radius in units of the layout of every entity in scope. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Pair edge → what its links come to. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Link id → weight. */
  readonly links: ReadonlyMap<string, number>;
  /** Whether there is no co-mention in scope: then quotes, parts and roles are drawn themselves. */
  readonly detailed: boolean;
  /** Ids of those in scope that an entity is linked to. */
  neighbours(id: string): ReadonlySet<string>;
}

const made = new WeakMap<Scope, Drawn>();

/** The same scope gives the same object. */
export function drawnOf(scope: Scope): Drawn {
  const known = made.get(scope);
  if (known) return known;
  const { index } = scope;
  const pairs = new Map<string, Pair>();
  for (const link of index.overview.links) addTo(pairs, pairEdge(link.source, link.target), link);
  const drawn: Drawn = {
    sizes: new Map(index.overview.entities.map(({ id, importance }) => [id, nodeSize(importance)])),
    pairs,
    links: new Map(index.overview.links.map(({ id, weight }) => [id, weight])),
    detailed: index.overview.links.length > 0 && index.overview.links.every(({ kind }) => kind !== "comention"),
    neighbours: (id) => neighbours(index, id),
  };
  made.set(scope, drawn);
  return drawn;
}
