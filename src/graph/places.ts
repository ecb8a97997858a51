// The places that articles give an event → the one it goes by.
import type { GraphEntity, PlaceOfEvent } from "../model/index.ts";
import { groupBy } from "./groups.ts";
import type { Reading } from "./link/index.ts";
import { by } from "./order.ts";
import { placeKey } from "./query.ts";

/** Event id → the places that articles give it, in the order of the articles. */
export function placesIn(readings: Iterable<Reading>): ReadonlyMap<string, readonly PlaceOfEvent[]> {
  const all: PlaceOfEvent[] = [];
  for (const { places } of readings) all.push(...places);
  return groupBy(all, ({ event }) => event);
}

/** The most frequent; of those the one told first. */
export function placeOf(places: readonly PlaceOfEvent[]): Pick<GraphEntity, "place"> {
  const groups = groupBy(places, placeKey);
  const [most] = [...groups.values()].sort(by((group) => -group.length));
  const [first] = most ?? [];
  if (!first) return {};
  const { label, country } = first;
  return { place: { label, ...(country === undefined ? {} : { country }) } };
}
