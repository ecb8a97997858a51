// Events of single articles → events of the graph: named ones by name and year, described ones by what, who and when.
import events from "../../../data/lexicon/events-aliases.json" with { type: "json" };
import type { EventEntity } from "../../model/index.ts";
import { groupBy } from "../groups.ts";
import { plainKey, words } from "./keys.ts";
import type { Occurrence } from "./occurrence.ts";

type EventOccurrence = Occurrence<EventEntity>;

/** An event that history has a name for. */
export interface KnownEvent {
  readonly labels: { readonly id: string; readonly en: string };
  /** Where the name alone could mean another: the year. */
  readonly year?: string;
}

export interface Event {
  readonly known?: KnownEvent;
  /** In the order of the articles. */
  readonly members: readonly EventOccurrence[];
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

const byName = new Map<string, KnownEvent>();
for (const { id, en, aliases, year } of events) {
  const known = { labels: { id, en }, ...(year === undefined ? {} : { year }) };
  for (const name of [id, en, ...aliases]) byName.set(nameWithoutYear(name), known);
}

/** @param idOf resolves a participant of an article to its entity in the graph */
export function eventsOf(
  occurrences: readonly EventOccurrence[],
  idOf: (doc: number, local: string) => string | undefined,
): Event[] {
  const historic = new Map<KnownEvent, EventOccurrence[]>();
  const others: EventOccurrence[] = [];
  for (const occurrence of occurrences) {
    const known = knownEvent(occurrence.entity);
    const group = known ? (historic.get(known) ?? []) : others;
    if (known) historic.set(known, group);
    group.push(occurrence);
  }
  const named = groupBy(
    others.filter(({ entity }) => entity.named),
    ({ entity }) => nameWithoutYear(entity.label),
  );
  const described = groupBy(
    others.filter(({ entity }) => !entity.named),
    (occurrence) => description(occurrence, idOf) ?? `${occurrence.doc} ${occurrence.entity.id}`,
  );
  const joined = [...[...named.values()].flatMap(byYear), ...described.values()];
  return [...[...historic].map(([known, members]) => ({ known, members })), ...joined.map((members) => ({ members }))];
}

function knownEvent({ label, date }: EventEntity): KnownEvent | undefined {
  const known = byName.get(nameWithoutYear(label));
  if (known?.year === undefined) return known;
  return [known.year, ""].includes(yearOf(label, date)) ? known : undefined;
}

/** So that "KTT ASEAN 2023" meets "KTT ASEAN". */
function nameWithoutYear(label: string): string {
  return plainKey(label)
    .split(" ")
    .filter((word) => !YEAR.test(word))
    .join(" ");
}

const yearOf = (label: string, date: string): string =>
  words(label).find((word) => YEAR.test(word)) ?? date.slice(0, 4);

/** One name: an event for each year; those of no year go to the only one there is, else form one of their own. */
function byYear(members: readonly EventOccurrence[]): EventOccurrence[][] {
  const years = groupBy(members, ({ entity }) => yearOf(entity.label, entity.date));
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
