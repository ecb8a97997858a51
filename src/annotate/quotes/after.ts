// A cue → the phrase after it that names the speaker: "kata Menlu Rusia, Sergei Lavrov", "said Senator Lindsey Graham".
import type { Cue } from "./cues.ts";
import { holderAfter } from "./phrase.ts";
import { clauseRange, markIn, mentionEnd, type Reading } from "./reading.ts";
import {
  isHolder,
  isPerson,
  isPossessive,
  known,
  named,
  nameless,
  type SpeakerRef,
  settled,
  UNNAMED,
} from "./speaker.ts";

/** Tokens that a speaker's phrase with its apposition may take. */
const LONGEST_PHRASE = 30;
const STOPS = new Set([";", ":", "!", "?", "—", "–", ","]);

export function speakerAfter(reading: Reading, cue: Cue): SpeakerRef | undefined {
  const { lower, words } = reading;
  if (cue.suffixed) return known(reading, "person", cue.first);
  const sentence = clauseRange(reading, cue.first).last;
  const limit = Math.min(lower[sentence - 1] === "." ? sentence - 1 : sentence, cue.last + LONGEST_PHRASE);
  let first = cue.last;
  while (first < limit && words.is("fillers", lower[first]) && !named(reading, first)) first++;
  if (words.pronouns.has(lower[first] ?? "")) return known(reading, "person", first);
  if (words.is("groupPronouns", lower[first])) return known(reading, "group", first);
  const end = phraseEnd(reading, cue, first, limit);
  if (end <= first || (cue.kind === "accordingTo" && !canSpeak(reading, first))) return undefined;
  return (
    personIn(reading, first, end) ??
    apposition(reading, end, limit) ??
    bodyIn(reading, cue, first, end) ??
    nameless(reading, first, end)
  );
}

/** Not "menurut kesepakatan", "according to plan": a name, an office, a body or a capital opens a speaker's phrase. */
function canSpeak(reading: Reading, first: number): boolean {
  const { lower, words, doc } = reading;
  const head = words.is("definite", lower[first]) || words.is("indefinite", lower[first]) ? first + 1 : first;
  return (
    named(reading, head) !== undefined ||
    isHolder(reading, lower[head]) ||
    words.is("bodies", lower[head]) ||
    words.titles.has(lower[head] ?? "") ||
    words.is("relational", lower[head]) ||
    /^\p{Lu}/u.test(doc.tokens[head]?.text ?? "")
  );
}

/** Token after the phrase, without appositions. */
function phraseEnd(reading: Reading, cue: Cue, first: number, limit: number): number {
  const { lower, words } = reading;
  let i = first;
  while (i < limit) {
    const word = lower[i] as string;
    if (word === "(") {
      const close = markIn(reading, ")", i, limit);
      if (close < 0) return i;
      i = close + 1;
    } else if (named(reading, i)) i = mentionEnd(reading, i);
    else if (STOPS.has(word) || reading.markAt[i] !== reading.markAt[cue.first] || word === '"' || word === "“")
      return i;
    else if (
      words.is("circumstances", word) &&
      i >= first &&
      cue.kind !== "accordingTo" &&
      !leadsToName(reading, i, first, limit)
    )
      return i;
    else if (words.definiteLast && i > first && words.is("definite", word)) return i + 1;
    else i++;
  }
  return i;
}

/** A preposition inside an office: "Ketua Fraksi PPP di DPR Arsul Sani", "CEO di deVere Group, Nigel Green". */
function leadsToName(reading: Reading, at: number, first: number, limit: number): boolean {
  if (at === first) return false;
  for (let i = first; i < at; i++) {
    const mention = named(reading, i);
    if (mention && isPerson(mention)) return false;
  }
  let capitals = true;
  for (let i = at + 1; i < limit && i < at + 9; i++) {
    const mention = named(reading, i);
    if (mention && isPerson(mention)) return capitals && reading.words.is("officePrepositions", reading.lower[at]);
    const text = reading.doc.tokens[i]?.text ?? "";
    if (text === "," && !isNameAfter(reading, i)) return false;
    if (!mention && !/\p{Lu}|^[\p{N},(&)-]/u.test(text) && !reading.words.is("coordinators", reading.lower[i]))
      capitals = false;
  }
  return false;
}

const isNameAfter = (reading: Reading, comma: number): boolean => {
  const mention = named(reading, comma + 1);
  return mention !== undefined && isPerson(mention);
};

/** The phrase's person; in "kata istri Budi", "juru bicara Presiden Putin", "Trump's lawyer" that is not the one who speaks. */
function personIn(reading: Reading, first: number, end: number): SpeakerRef | undefined {
  const { lower, words } = reading;
  let other = false;
  for (let i = first; i < end; i++) {
    const mention = named(reading, i);
    if (mention && isPerson(mention)) {
      const after = mentionEnd(reading, i);
      if (isPossessive(reading, i) || holderAfter(reading, after, end) >= 0) {
        other = true;
        i = after - 1;
        continue;
      }
      const office = words.offices.has(lower[i - 1] ?? "") || words.is("relational", lower[i - 1]);
      if (!other || !office || words.is("spokesmen", lower[i - 1])) return settled(mention);
      return apposition(reading, end, lower.length) ?? UNNAMED;
    }
    if (words.is("relational", lower[i]) || words.is("spokesmen", lower[i])) other = true;
  }
  return undefined;
}

/** ", Sergei Lavrov," after a phrase that names his office. */
function apposition(reading: Reading, comma: number, limit: number): SpeakerRef | undefined {
  if (reading.lower[comma] !== ",") return undefined;
  for (let i = comma + 1; i < limit && i < comma + 7; i++) {
    const mention = named(reading, i);
    if (mention && isPerson(mention)) {
      const end = mentionEnd(reading, i);
      const next = reading.lower[end] ?? "";
      return next === "." || STOPS.has(next) || next === "(" || reading.words.is("circumstances", next) || end >= limit
        ? settled(mention)
        : undefined;
    }
    if (
      !reading.words.titles.has(reading.lower[i] ?? "") &&
      !reading.words.offices.has(reading.lower[i] ?? "") &&
      reading.lower[i] !== "."
    )
      return undefined;
  }
  return undefined;
}

/** A country or organisation that speaks itself: "kata Kemlu", "said Reuters"; after "menurut" wherever it stands. */
function bodyIn(reading: Reading, cue: Cue, first: number, end: number): SpeakerRef | undefined {
  const { lower, words } = reading;
  let body = -1;
  for (let i = first; i < end; i++) {
    const mention = named(reading, i);
    if (!mention) {
      if (body < 0 && words.is("bodies", lower[i])) body = i;
      if (cue.kind === "accordingTo" || words.is("bodies", lower[i]) || words.is("definite", lower[i])) continue;
      return undefined;
    }
    const after = mentionEnd(reading, i);
    // "South Korea's Joint Chiefs of Staff"
    const owned = isPossessive(reading, i) ? named(reading, after + 1) : undefined;
    if (owned && !isPerson(owned)) return settled(owned);
    for (let k = after; k < end; k++) if (isHolder(reading, lower[k])) return undefined;
    return settled(mention);
  }
  // "according to the company's website"
  const definite = words.is("definite", lower[first]) && !words.definiteLast;
  for (let i = first; i < end; i++) if (isHolder(reading, lower[i])) return undefined;
  return definite && body === first + 1 ? known(reading, "group", first, end, undefined, lower[body]) : undefined;
}
