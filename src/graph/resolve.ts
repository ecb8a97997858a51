// Entities of single articles → entities of the whole graph, joined across articles and languages.
import type { DocEntity, EntityType, EventKind } from "../model/index.ts";
import type { Digest } from "./digest.ts";
import { byCodeUnit } from "./order.ts";

/** One article's view of an entity: `digests[doc].entities[…]`. */
export interface Occurrence {
  readonly doc: number;
  readonly entity: DocEntity;
}

/** An entity of the graph before it is linked: who it is and which articles' entities it joins. */
export interface Resolved {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly kind?: EventKind;
  readonly date?: string;
  /** Ascending by `doc`. */
  readonly members: readonly Occurrence[];
}

/** Sorted by id. */
export function resolve(digests: readonly Digest[]): Resolved[] {
  const groups = new Map<string, Occurrence[]>();
  digests.forEach((digest, doc) => {
    for (const entity of digest.entities) {
      const members = groups.get(entity.id);
      if (members) members.push({ doc, entity });
      else groups.set(entity.id, [{ doc, entity }]);
    }
  });
  return [...groups].sort((a, b) => byCodeUnit(a[0], b[0])).map(([id, members]) => resolved(id, members));
}

function resolved(id: string, members: readonly Occurrence[]): Resolved {
  const { entity } = members[0] as Occurrence;
  const base = { id, type: entity.type, label: entity.label, labels: {}, members };
  return entity.type === "event" ? { ...base, kind: entity.kind, date: entity.date } : base;
}
