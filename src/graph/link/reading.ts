// What linking reads: one article in terms of the graph's entities.
import type { Mention, PlaceOfEvent, Quote, Span } from "../../model/index.ts";
import type { Digest } from "../digest.ts";

/** What one article says in terms of the graph's entities. */
export interface Reading {
  readonly digest: Digest;
  /** Entity ids are the graph's. */
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  /** Sorted by person, start, end, target. */
  readonly roles: readonly RoleReading[];
  /** Sorted by start, then event. */
  readonly places: readonly PlaceOfEvent[];
  /** Event id → participants' ids, sorted. */
  readonly participants: ReadonlyMap<string, readonly string[]>;
  /** Ids of the events that the article tells of by a description, not a name. */
  readonly described: ReadonlySet<string>;
}

export interface RoleReading extends Span {
  readonly person: string;
  readonly label: string;
  readonly country?: string;
  readonly organisation?: string;
}
