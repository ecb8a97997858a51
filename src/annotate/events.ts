// Entities, quotes and dates → events: what happened, to whom, when and where; named ones and those a noun phrase tells of.
import type { Doc, EventEntity, Mention } from "../model/index.ts";
import { certaintyOf } from "./certainty/logistic.ts";
import { eventSigns } from "./certainty/signs.ts";
import { fold } from "./coreference/cluster.ts";
import { textOf } from "./doc.ts";
import { described } from "./events/described.ts";
import { named } from "./events/named.ts";
import { readingOf } from "./events/reading.ts";
import { type Happening, happenings, type Occurrence } from "./events/same.ts";

/** Log-odds from which a happening counts: even chances would miss more than they spare. */
const THRESHOLD = -0.5;

/** Adds events to `entities` and their places to `mentions`. */
export function events(doc: Doc): Doc {
  const ids = new Set(doc.entities.map(({ id }) => id));
  const found = toldIn(doc).map((happening) => entityOf(doc, happening, ids));
  return {
    ...doc,
    entities: [...doc.entities, ...found.map(({ entity }) => entity)],
    mentions: [...doc.mentions, ...found.flatMap(({ mentions }) => mentions)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  };
}

/** The happenings of an article whose other entities and quotes are known, in text order. */
export function toldIn(doc: Doc): Happening[] {
  const reading = readingOf(doc);
  const occurrences = [...named(reading), ...described(reading)].sort((a, b) => a.start - b.start || b.end - a.end);
  return happenings(occurrences).filter(isToldOf);
}

const isToldOf = ({ occurrences, weight }: Happening): boolean =>
  weight >= THRESHOLD && occurrences.some(({ named, signs }) => named || signs.has("anchored"));

/** The label is the phrase that says most; a named event goes by its fullest name. */
function entityOf(
  doc: Doc,
  { occurrences, weight }: Happening,
  ids: Set<string>,
): { entity: EventEntity; mentions: Mention[] } {
  const best = occurrences.reduce((a, b) => (richness(b) > richness(a) ? b : a));
  const label = textOf(doc, best.label).replace(/\s+/g, " ");
  const forms = occurrences.map((occurrence) => textOf(doc, occurrence).replace(/\s+/g, " "));
  const entity: EventEntity = {
    id: freeId(`event:${fold(label).replaceAll(" ", "-") || "x"}`, ids),
    type: "event",
    label,
    aliases: [...new Set(forms)].filter((form) => form !== label).sort(),
    kind: best.kind,
    participants: [...new Set(occurrences.flatMap(({ participants }) => participants))].sort(),
    date: occurrences.map(({ date }) => date).reduce((a, b) => (b.length > a.length ? b : a), best.date),
    ...placeIn(occurrences),
    named: best.named,
    ...certaintyOf("event", eventSigns(weight, occurrences)),
  };
  return {
    entity,
    mentions: occurrences.map(({ start, end }): Mention => ({ entity: entity.id, start, end, as: "name" })),
  };
}

/** The place told most often; of those the one told first. */
function placeIn(occurrences: readonly Occurrence[]): Pick<EventEntity, "place"> {
  const places = occurrences.flatMap(({ place }) => place ?? []);
  const times = (label: string): number => places.filter((place) => place.label === label).length;
  const [first, ...rest] = places;
  return first ? { place: rest.reduce((a, b) => (times(b.label) > times(a.label) ? b : a), first) } : {};
}

/** A name says more than any description; then who takes part, then the length of the phrase. */
const richness = ({ named, participants, label }: Occurrence): number =>
  (named ? 10_000 : 0) + 100 * participants.length + (label.end - label.start);

function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
  ids.add(id);
  return id;
}
