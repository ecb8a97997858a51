// Entities and whether doubtful ones are wanted → those that stay, and how many of how many that would be.
import { isDoubtful } from "../../graph/query.ts";
import type { GraphEntity } from "../../model/index.ts";

export interface Doubt {
  readonly entities: readonly GraphEntity[];
  readonly sure: number;
  readonly of: number;
}

/** The same list where nothing is left out. */
export function withoutDoubtful(entities: readonly GraphEntity[], sureOnly: boolean): Doubt {
  const sure = entities.filter((entity) => !isDoubtful(entity));
  return {
    entities: sureOnly && sure.length < entities.length ? sure : entities,
    sure: sure.length,
    of: entities.length,
  };
}
