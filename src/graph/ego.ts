// Some entities and a graph → who stands near them: within a few steps, next to all of them, and what links them to each other.
import type { GraphEntity, GraphLink } from "../model/index.ts";
import { by } from "./order.ts";
import { type GraphIndex, linksBetween, neighbours } from "./query.ts";

/** Ids of those entities and of all within so many links of any of them; ids that the graph lacks are passed over. */
export function withinSteps(graph: GraphIndex, ids: Iterable<string>, steps: number): ReadonlySet<string> {
  const reached = new Set([...ids].filter((id) => graph.entities.has(id)));
  let edge: Iterable<string> = [...reached];
  for (let step = 0; step < steps; step++) {
    const next = new Set<string>();
    for (const id of edge) for (const other of neighbours(graph, id)) if (!reached.has(other)) next.add(other);
    for (const id of next) reached.add(id);
    edge = next;
  }
  return reached;
}

/** An entity linked to every one of some others. */
export interface Common {
  readonly entity: GraphEntity;
  /** Sum over the others of the weights of its links to each. */
  readonly weight: number;
}

/** Entities linked to each of at least two others, the best linked first; [] for fewer than two. */
export function commonNeighbours(graph: GraphIndex, ids: readonly string[]): readonly Common[] {
  const [first, ...rest] = ids;
  if (first === undefined || rest.length === 0) return [];
  const sets = rest.map((id) => neighbours(graph, id));
  const weightOf = (id: string): number =>
    ids.reduce((sum, other) => sum + linksBetween(graph, id, other).reduce((s, { weight }) => s + weight, 0), 0);
  return [...neighbours(graph, first)]
    .filter((id) => !ids.includes(id) && sets.every((set) => set.has(id)))
    .flatMap((id): Common[] => {
      const entity = graph.entities.get(id);
      return entity ? [{ entity, weight: weightOf(id) }] : [];
    })
    .sort(
      by(
        ({ weight }) => -weight,
        ({ entity }) => entity.id,
      ),
    );
}

/** Pairs among some entities that are linked. */
export interface PairAmong {
  readonly source: string;
  readonly target: string;
  /** Strongest first, at least one. */
  readonly links: readonly GraphLink[];
  readonly weight: number;
}

/** The strongest first; each pair once, in the order given. */
export function pairsAmong(graph: GraphIndex, ids: readonly string[]): readonly PairAmong[] {
  const place = new Map(ids.map((id, at) => [id, at]));
  return ids
    .flatMap((source, at) =>
      [...neighbours(graph, source)].flatMap((target): PairAmong[] => {
        if ((place.get(target) ?? -1) <= at) return [];
        const links = linksBetween(graph, source, target);
        return [{ source, target, links, weight: links.reduce((sum, { weight }) => sum + weight, 0) }];
      }),
    )
    .sort(
      by(
        ({ weight }) => -weight,
        ({ source }) => source,
        ({ target }) => target,
      ),
    );
}
