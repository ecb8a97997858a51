// The phrase that tells of an event, and the clause around it → the place where it happens.
import { isDemonym } from "../../entities/index.ts";
import type { EventKind, EventPlace, Mention, Sentence, Span } from "../../model/index.ts";
import { firstAfter } from "../doc.ts";
import type { Reading } from "./reading.ts";

/** Indices into `doc.tokens`; every `last` and `to` is exclusive. */
export interface Telling {
  readonly kind: EventKind;
  readonly sentence: Sentence;
  /** The phrase, the noun or name in it, and where its complement ends. */
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly to: number;
  /** Where the next event's phrase begins. */
  readonly next: number;
}

/** Tokens after a phrase in which a place still belongs to it. */
const REACH = 10;

/** Kinds that go somewhere: "kunjungan ke Moskow", "the attack on Pearl Harbor". */
const GOING: ReadonlySet<EventKind> = new Set<EventKind>(["visit", "attack"]);

/** Kinds that are named by where they happen: "gempa Cianjur", "the Geneva talks". No country, and no capital that acts, is meant. */
const NAMED_BY_PLACE: ReadonlySet<EventKind> = new Set<EventKind>([
  "disaster",
  "accident",
  "crime",
  "conflict",
  "protest",
  "summit",
  "meeting",
  "ceremony",
  "sport",
]);

/** Kinds that are decided on from afar: "Di Havana, Castro meminta pencabutan blokade". */
const FAR: ReadonlySet<EventKind> = new Set<EventKind>([
  "sanction",
  "legal",
  "economy",
  "appointment",
  "military",
  "other",
]);

/** The first place that a preposition gives it in its phrase; else the one it is named by; else one in its clause. */
export function placeOf(reading: Reading, telling: Telling): EventPlace | undefined {
  const { sentence, last, to } = telling;
  const goes = GOING.has(telling.kind);
  return (
    after(reading, telling, last, Math.min(Math.max(to, last), sentence.lastToken), goes) ??
    beside(reading, telling) ??
    after(reading, telling, Math.max(to, last), Math.min(telling.next, to + REACH, sentence.lastToken), false) ??
    (FAR.has(telling.kind) ? undefined : opening(reading, telling))
  );
}

function after(
  reading: Reading,
  { first, sentence }: Telling,
  from: number,
  end: number,
  goes: boolean,
): EventPlace | undefined {
  const { lexicon, lower, mentionAt, quoted } = reading;
  for (let at = from; at < end; at++) {
    const word = lower[at];
    if (mentionAt[at]) continue;
    if (quoted[at] !== quoted[first] || lexicon.speechVerbs.has(word ?? "") || isBreak(reading, at)) return undefined;
    if (!lexicon.is("locating", word) && !(goes && lexicon.is("destining", word))) continue;
    const place = placeFrom(reading, at + 1, sentence.lastToken);
    if (place) return place;
  }
  return undefined;
}

/** A comma goes on to a place alone: "pertemuan itu, di Jakarta". */
const isBreak = ({ lexicon, lower, mentionAt }: Reading, at: number): boolean =>
  lower[at] === "," && !mentionAt[at + 1] && !lexicon.is("locating", lower[at + 1]);

/** "Di Jakarta, …" and "In Paris on Monday …" hold for the first event told after it. */
function opening(reading: Reading, { sentence, from, first }: Telling): EventPlace | undefined {
  const { lexicon, lower, quoted } = reading;
  const { firstToken } = sentence;
  if (!lexicon.is("locating", lower[firstToken]) || quoted[firstToken] !== quoted[first]) return undefined;
  const said = lower.slice(firstToken, from).some((word) => lexicon.speechVerbs.has(word));
  return said ? undefined : placeFrom(reading, firstToken + 1, from);
}

/** Before the noun where it comes last ("Geneva talks"), else right after it ("gempa Cianjur"). */
function beside(reading: Reading, { kind, from, first, last, sentence }: Telling): EventPlace | undefined {
  const { headLast } = reading.lexicon;
  if (!NAMED_BY_PLACE.has(kind) && !(headLast && kind === "attack")) return undefined;
  if (!headLast) return last < sentence.lastToken && reading.placed[last] ? placeAt(reading, last) : undefined;
  for (let at = from; at < first; at++) if (reading.placed[at]) return placeAt(reading, at);
  return undefined;
}

/** The place named at `at`, or after words for a part of it: "the northern city of Mosul". */
function placeFrom(reading: Reading, at: number, end: number): EventPlace | undefined {
  let name = at;
  while (
    name < end &&
    !reading.placed[name] &&
    !reading.mentionAt[name] &&
    reading.lexicon.is("areas", reading.lower[name])
  )
    name++;
  return name < end ? placeAt(reading, name) : undefined;
}

/** A place, with the country that stands behind a comma; else a country. */
function placeAt(reading: Reading, at: number): EventPlace | undefined {
  const { doc, placed, mentionAt, lower } = reading;
  const { text } = doc.article;
  const place = placed[at];
  const country = countryAt(text, mentionAt[at]);
  const name = place ?? country;
  if (!name) return undefined;
  const next = firstAfter(doc.tokens, name.end - 1) + 1;
  if (place) {
    const around = lower[next] === "," ? countryAt(text, mentionAt[next + 1]) : undefined;
    return labelled(text, { start: place.start, end: around?.end ?? place.end });
  }
  // "in Russia's Kursk region": the place is what is Russia's.
  const part = /^['’]s$/.test(lower[next] ?? "") ? placed[next + 1] : undefined;
  if (part) return labelled(text, part);
  if (isModifier(reading, next)) return undefined;
  return country && { ...labelled(text, country), country: country.entity };
}

/** "the U.S. consulate": the country only says whose the noun at `next` is. */
const isModifier = ({ doc, lexicon, lower }: Reading, next: number): boolean =>
  lexicon.headLast &&
  /^\p{Ll}{3}/u.test(doc.tokens[next]?.text ?? "") &&
  !lexicon.functionWords.has(lower[next] ?? "") &&
  !lexicon.speechVerbs.has(lower[next] ?? "") &&
  !/(?:ed|ly)$/.test(lower[next] ?? "") &&
  !(["attaching", "following", "clauseOpeners", "staging", "occasions"] as const).some((set) =>
    lexicon.is(set, lower[next]),
  );

const countryAt = (text: string, mention: Mention | undefined): Mention | undefined =>
  mention?.entity.startsWith("country:") && !isDemonym(text.slice(mention.start, mention.end)) ? mention : undefined;

const labelled = (text: string, { start, end }: Span): EventPlace => ({
  label: text.slice(start, end).replace(/\s+/g, " "),
  start,
  end,
});
