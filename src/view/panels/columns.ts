// The columns of the table of entities → how each is read, shown and sorted.
import { type GraphIndex, neighbours } from "../../graph/query.ts";
import type { EntityType, GraphEntity } from "../../model/index.ts";

export const COLUMNS = ["name", "type", "mentions", "articles", "links", "quotesBy", "quotesAbout"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Row {
  readonly entity: GraphEntity;
  readonly name: string;
  readonly type: string;
  readonly mentions: number;
  readonly articles: number;
  /** Entities it is linked to. */
  readonly links: number;
  readonly quotesBy: number;
  readonly quotesAbout: number;
}

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Text ascends at first, numbers descend. */
export const firstOrder = (column: Column): Order => ({ column, descending: column !== "name" && column !== "type" });

interface Names {
  name(entity: GraphEntity): string;
  readonly types: Readonly<Record<EntityType, string>>;
}

/** A row for each entity whose type is not hidden, in the order of the overview. */
export function rowsOf(index: GraphIndex, hidden: ReadonlySet<EntityType>, { name, types }: Names): Row[] {
  return index.overview.entities
    .filter((entity) => !hidden.has(entity.type))
    .map((entity) => ({
      entity,
      name: name(entity),
      type: types[entity.type],
      mentions: entity.mentions,
      articles: entity.articles.length,
      links: neighbours(index, entity.id).size,
      quotesBy: entity.quotesBy,
      quotesAbout: entity.quotesAbout,
    }));
}

/** Sorted copy; equals keep their order. Names compare as `compare` says (in the language of the interface). */
export function sortRows(
  rows: readonly Row[],
  { column, descending }: Order,
  compare: (a: string, b: string) => number,
): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column], b[column]];
    return sign * (typeof x === "string" && typeof y === "string" ? compare(x, y) : Number(x) - Number(y));
  });
}
