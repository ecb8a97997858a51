// One article with its entities resolved → the places that show a link: co-mention, quote, participant, role.
import { comentions } from "./comentions.ts";
import { participants } from "./participants.ts";
import { placesOf } from "./places.ts";
import { quotes } from "./quotes.ts";
import type { Reading } from "./reading.ts";
import { roles } from "./roles.ts";
import type { Trace } from "./trace.ts";

export type { Reading, RoleReading } from "./reading.ts";
export type { Trace } from "./trace.ts";

/** All traces of an article, kind by kind. Pure: depends on this article alone. */
export function link(reading: Reading): Trace[] {
  const places = placesOf(reading);
  return [
    ...comentions(reading, places),
    ...quotes(reading, places),
    ...participants(reading, places),
    ...roles(reading, places),
  ];
}
