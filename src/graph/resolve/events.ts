// Events of single articles → events of the graph: named ones by name and year, described ones by what, who and when.
import type { EventEntity } from "../../model/index.ts";
import { groupBy } from "../groups.ts";
import { words } from "./keys.ts";
import type { Occurrence } from "./occurrence.ts";

type EventOccurrence = Occurrence<EventEntity>;

/**
 * @param idOf resolves a participant of an article to its entity in the graph
 * @returns groups of occurrences that tell of one event, each in the order of the articles
 */
export function eventsOf(
  occurrences: readonly EventOccurrence[],
  idOf: (doc: number, local: string) => string | undefined,
): EventOccurrence[][] {
  const named = groupBy(
    occurrences.filter(({ entity }) => entity.named),
    ({ entity }) => nameWithoutYear(entity),
  );
  const described = groupBy(
    occurrences.filter(({ entity }) => !entity.named),
    (occurrence) => description(occurrence, idOf) ?? `${occurrence.doc} ${occurrence.entity.id}`,
  );
  return [...[...named.values()].flatMap(byYear), ...described.values()];
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Order of words aside, so that "KTT ASEAN 2023" meets "KTT ASEAN" and "2023 ASEAN summit" stays what it is. */
const nameWithoutYear = ({ label }: EventEntity): string =>
  words(label)
    .filter((word) => !YEAR.test(word))
    .join(" ");

const yearOf = ({ label, date }: EventEntity): string =>
  words(label).find((word) => YEAR.test(word)) ?? date.slice(0, 4);

/** One name: an event for each year; those of no year go to the only one there is, else form one of their own. */
function byYear(members: readonly EventOccurrence[]): EventOccurrence[][] {
  const years = groupBy(members, ({ entity }) => yearOf(entity));
  if (years.size === 2 && years.has("")) return [[...members]];
  return [...years.values()];
}

/** Kind, participants and day or month: two articles that agree in all three tell of one event. Undefined when too little is said. */
function description(
  { doc, entity }: EventOccurrence,
  idOf: (doc: number, local: string) => string | undefined,
): string | undefined {
  const who = [...new Set(entity.participants.flatMap((local) => idOf(doc, local) ?? []))].sort();
  return entity.date.length < "YYYY-MM".length || who.length < 2
    ? undefined
    : [entity.kind, entity.date, ...who].join(" ");
}
