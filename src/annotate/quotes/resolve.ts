// Acts in the order of the text → quotes with settled speakers: "dia", "he", "-nya" and "the minister" stand for whoever is spoken of.
import type { Mention, Quote } from "../../model/index.ts";
import { aboutOf } from "./about.ts";
import type { Act } from "./direct.ts";
import { type Gender, genderOf, gendersOf } from "./gender.ts";
import { holderOf } from "./office.ts";
import type { Reading } from "./reading.ts";
import { ANY, type Fits, firstOfParagraph, nearest, type Topics, topicsOf } from "./topics.ts";

export interface Resolved {
  readonly quotes: readonly Quote[];
  /** Mentions beside cues that are no names: pronouns, and capitals that speak for their country. */
  readonly standIns: readonly Mention[];
}

/** Sentences after which the last speaker is forgotten by quotes without a cue. */
const GOES_ON = 3;

/** Sentences for which "the minister" is whoever spoke last. */
const RECENT = 6;

/** Longer phrases are no pronoun: "the government". */
const LONGEST_PRONOUN = 8;

/** Sentences looked back for a subject. */
const LOOK_BACK = 12;

/** Who spoke last: of any kind, the last person, the last country or organisation. */
interface Floor {
  any: string | null;
  person: string | undefined;
  group: string | undefined;
  /** Was it one whom the text does not name? */
  somebody: boolean;
  /** Was it word for word? */
  quoted: boolean;
  /** Sentence of the last act. */
  at: number;
}

export function resolveSpeakers(reading: Reading, acts: readonly Act[]): Resolved {
  const quotes: Quote[] = [];
  const standIns: Mention[] = [];
  const topics = topicsOf(reading);
  const genders = gendersOf(reading);
  const floor: Floor = { any: null, person: undefined, group: undefined, somebody: false, quoted: false, at: -1 };
  const opener = headlineHolder(reading, acts);
  for (const act of acts) {
    const at = reading.sentenceAt[act.anchor] ?? -1;
    const found = speakerOf(reading, act, floor, topics, at, fitting(reading, genders, act));
    const group = act.speaker.is === "known" && act.speaker.among === "group";
    const open = inTitle(reading, at) && !group && act.speaker.is !== "unnamed";
    const speaker = open ? (found ?? opener) : found;
    if (speaker === undefined) continue;
    if (!act.cue || reading.markAt[act.cue.first] === -1) {
      floor.any = speaker;
      floor.at = at;
      floor.quoted = act.kind === "direct" || act.cue?.kind === "accordingTo";
      if (act.speaker.is === "unnamed" && act.speaker.single) floor.person = undefined;
      floor.somebody = act.speaker.is === "unnamed" ? act.speaker.single : speaker === null && floor.somebody;
      if (speaker?.startsWith("person:")) floor.person = speaker;
      else if (speaker) floor.group = speaker;
    }
    if (speaker === null && act.kind === "indirect") continue;
    const { speaker: ref, cue } = act;
    if (ref.is === "entity" && ref.capital) standIns.push({ entity: ref.entity, ...ref.at, as: "role" });
    if (speaker && ref.is === "known") {
      const suffixed = cue?.suffixed && ref.at.start === cue.start;
      standIns.push({
        entity: speaker,
        start: suffixed ? cue.end - reading.words.suffix.length : ref.at.start,
        end: ref.at.end,
        as: ref.office || ref.at.end - ref.at.start > LONGEST_PRONOUN ? "role" : "pronoun",
      });
    }
    quotes.push({
      kind: act.kind,
      start: act.start,
      end: act.end,
      speaker,
      cue: cue?.text ?? "",
      cueClass: cue?.cueClass ?? "said",
      about: aboutOf(reading, act, speaker),
    });
  }
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes, standIns };
}

const inTitle = (reading: Reading, at: number): boolean => reading.titled && reading.doc.sentences[at]?.paragraph === 0;

/** "Mendagri: …" in a headline is the first person who speaks below it. */
function headlineHolder(reading: Reading, acts: readonly Act[]): string | undefined {
  for (const { speaker, anchor } of acts) {
    if (inTitle(reading, reading.sentenceAt[anchor] ?? -1)) continue;
    if (speaker.is === "entity" && speaker.entity.startsWith("person:")) return speaker.entity;
  }
  return undefined;
}

/** "She" is nobody of whom it is known that he is a man. */
function fitting(reading: Reading, genders: ReadonlyMap<string, Gender>, { speaker }: Act): Fits {
  if (speaker.is === "known" && speaker.body) return kindOf(reading, speaker.body);
  if (speaker.is !== "known" || genders.size === 0) return ANY;
  const wanted = genderOf(reading.words, reading.doc.article.text.slice(speaker.at.start, speaker.at.end));
  if (!wanted) return ANY;
  return (entity) => (genders.get(entity) ?? wanted) === wanted;
}

/** Undefined: nobody to attribute to, so no quote. Null: somebody the text does not name. */
function speakerOf(
  reading: Reading,
  act: Act,
  floor: Floor,
  topics: Topics,
  at: number,
  fits: Fits,
): string | null | undefined {
  const ref = act.speaker;
  const since = Math.max(floor.at, at - LOOK_BACK);
  if (ref.is === "entity") return ref.entity;
  if (ref.is === "unnamed") return null;
  if (ref.is === "goesOn") {
    if (act.cue === undefined && floor.any && at - floor.at <= GOES_ON) return floor.any;
    return nearest(topics.person, at, since) ?? floor.any ?? undefined;
  }
  // "While Trudeau supports the pipeline, he argues"
  const here = topics[ref.among][at]?.find(({ entity }) => fits(entity));
  if (here && !ref.office && !act.cue?.suffixed && here.end < ref.at.start) return here.entity;
  if (ref.among === "group") {
    // "two lawmakers said … They wrote"
    if (!ref.body && floor.any === null && floor.at >= 0 && at - floor.at <= GOES_ON) return null;
    const spoke = floor.group && fits(floor.group) ? floor.group : undefined;
    return nearest(topics.group, at, since, fits) ?? spoke;
  }
  if (ref.office) {
    const paragraph = Math.max(since, firstOfParagraph(reading, at, since) - 1);
    const before = holderOf(reading, ref.office, act.anchor, true) ?? nearest(topics.person, at, paragraph);
    if (!before && floor.somebody) return null;
    // "the White House press secretary", when nobody was said to hold that office
    if (!before && ref.office.of.length > 0 && reading.words.tellsClauses)
      return holderOf(reading, ref.office, act.anchor, false) ?? null;
    const recent = at - floor.at <= RECENT ? floor.person : undefined;
    const spoken = before ?? recent ?? nearest(topics.person, at, since);
    return spoken ?? (floor.person ? null : (holderOf(reading, ref.office, act.anchor, false) ?? null));
  }
  // a country or organisation may be the one that "tambahnya" stands for; "he" is always a person
  // an organisation that was only reported on does not take the word from its spokesman
  const body = floor.quoted || !floor.person ? floor.any : undefined;
  const spoke = act.cue?.suffixed ? (body ?? floor.person) : floor.person;
  const last = spoke && fits(spoke) ? spoke : undefined;
  if (act.cue && reading.words.continues(act.cue.text) && last) return last;
  const near = nearest(topics.person, at, since, fits) ?? last ?? nearest(topics.perhaps, at, since, fits);
  return near ?? (fits === ANY ? null : (nearest(topics.person, at, -1, fits) ?? null));
}

/** A government is a country's; of other bodies "group", "agency" an organisation is thought. */
function kindOf({ words, doc }: Reading, body: string): Fits {
  const state = words.is("states", body);
  const named = doc.entities.filter(({ label }) => label.toLowerCase().includes(body)).map(({ id }) => id);
  return (entity) => entity.startsWith("country:") === state || named.includes(entity);
}
