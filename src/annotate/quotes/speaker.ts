// A cue → the phrase that names its speaker: a name, a pronoun or known person to be resolved later, or somebody unnamed.
import type { Mention, Span } from "../../model/index.ts";
import type { Cue } from "./cues.ts";
import { isWord, mentionEnd, mentionOf, mentionStart, type Reading, sentenceOf } from "./reading.ts";

/** `entity` is settled; `known` waits for whoever the text is about; `unnamed` is somebody the text does not name. */
export type SpeakerRef =
  | { readonly is: "entity"; readonly entity: string; readonly at: Span }
  | { readonly is: "known"; readonly among: "person" | "group"; readonly at: Span; readonly role: string }
  | { readonly is: "unnamed" };

const UNNAMED: SpeakerRef = { is: "unnamed" };
const STOPS = new Set([".", ";", ":", "!", "?", "(", ")", "—", "–"]);
/** How many tokens a speaker's phrase with its appositions may take. */
const LONGEST_PHRASE = 24;

const settled = (mention: Mention): SpeakerRef => ({ is: "entity", entity: mention.entity, at: { start: mention.start, end: mention.end } });
const isPerson = (reading: Reading, mention: Mention): boolean => typeOf(reading, mention.entity) === "person";

export function typeOf(reading: Reading, id: string): string {
  return id.slice(0, id.indexOf(":")) || (reading.doc.entities.find((entity) => entity.id === id)?.type ?? "");
}

/** The phrase after a cue: "kata Menlu Rusia, Sergei Lavrov", "said Senator Lindsey Graham", "ujar dia". */
export function speakerAfter(reading: Reading, cue: Cue): SpeakerRef | undefined {
  const { lower, words, doc } = reading;
  if (cue.suffixed) return known(reading, cue.first, "person");
  const limit = Math.min(sentenceOf(reading, cue.first)?.lastToken ?? 0, cue.last + LONGEST_PHRASE);
  let first = cue.last;
  while (first < limit && words.is("fillers", lower[first]) && !mentionOf(reading, first)) first++;
  if (words.pronouns.has(lower[first] ?? "")) return pronoun(reading, first);
  if (words.is("groupPronouns", lower[first])) return known(reading, first, "group");
  const loose = cue.kind === "accordingTo";

  let end = first;
  let commas = 0;
  let found: Mention | undefined;
  let foundAt = -1;
  let relational = false;
  while (end < limit) {
    const word = lower[end] as string;
    const mention = mentionOf(reading, end);
    if (mention && mention.as !== "pronoun") {
      const person = isPerson(reading, mention);
      if (person && !(relational && found === undefined && nextIsPerson(reading, mentionEnd(reading, end)))) {
        if (relational && commas === 0 && !startsPhrase(reading, mention, first)) return UNNAMED;
        return settled(mention);
      }
      if (!found && (end === first || loose)) {
        found = mention;
        foundAt = end;
      }
      end = mentionEnd(reading, end);
      continue;
    }
    if (STOPS.has(word) && !(word === "(" || word === ")")) break;
    if (word === "(") {
      end = closingBracket(lower, end, limit);
      continue;
    }
    if (word === ",") {
      commas++;
      if (commas > 1 || found) break;
      end++;
      if (!mentionOf(reading, end)) break;
      continue;
    }
    if (reading.markAt[end] !== -1) break;
    if (end > first && words.is("circumstances", word) && !(loose || isInsidePhrase(reading, end, first))) break;
    if (words.is("relational", word)) relational = true;
    end++;
  }
  if (found && (loose || foundAt === first) && !followedByOffice(reading, mentionEnd(reading, foundAt), end)) return settled(found);
  if (found && loose) return settled(found);
  return phrase(reading, first, end);
  function followedByOffice(at: Reading, from: number, to: number): boolean {
    for (let i = from; i < to && i < from + 4; i++) {
      if (isWord(doc.tokens[i]) && (at.words.offices.has(lower[i] ?? "") || at.words.is("relational", lower[i]))) return true;
    }
    return false;
  }
}

/** A circumstance word belongs to the phrase where a name has yet to come: "CEO di deVere Group, Nigel Green". */
function isInsidePhrase(reading: Reading, at: number, first: number): boolean {
  const next = mentionOf(reading, at + 1);
  if (!next || isPerson(reading, next)) return reading.lower[at] === "dari" || reading.lower[at] === "of";
  const after = mentionEnd(reading, at + 1);
  const name = mentionOf(reading, after + 1);
  return at > first && reading.lower[after] === "," && name !== undefined && isPerson(reading, name);
}

function nextIsPerson(reading: Reading, at: number): boolean {
  const next = reading.lower[at] === "," ? mentionOf(reading, at + 1) : undefined;
  return next !== undefined && isPerson(reading, next);
}

const startsPhrase = (reading: Reading, mention: Mention, first: number): boolean =>
  reading.doc.tokens[first]?.start === mention.start;

function closingBracket(lower: readonly string[], from: number, limit: number): number {
  let i = from;
  while (i < limit && lower[i] !== ")") i++;
  return i + 1;
}

/** A phrase that holds no name: "Kapendam", "politikus Gerindra itu", "seorang saksi", "the minister". */
function phrase(reading: Reading, first: number, end: number): SpeakerRef | undefined {
  const { lower, words } = reading;
  if (end <= first) return undefined;
  let definite = false;
  for (let i = first; i < end; i++) {
    if (words.is("indefinite", lower[i])) return UNNAMED;
    if (words.is("definite", lower[i])) definite = true;
  }
  const head = words.is("definite", lower[first]) ? first + 1 : first;
  if (words.is("relational", lower[head]) && !definite) return UNNAMED;
  const office = words.offices.has(lower[head] ?? "") || /^\p{Lu}/u.test(reading.doc.tokens[head]?.text ?? "");
  if (!definite && !office) return UNNAMED;
  return known(reading, first, "person", end, lower[head]);
}

function pronoun(reading: Reading, token: number): SpeakerRef {
  return known(reading, token, "person");
}

function known(reading: Reading, token: number, among: "person" | "group", end = token + 1, role = ""): SpeakerRef {
  const from = reading.doc.tokens[token] as Span;
  const to = reading.doc.tokens[end - 1] as Span;
  return { is: "known", among, at: { start: from.start, end: to.end }, role };
}

/**
 * The subject of a verb that follows it: "Choe Son Hui, menlu Korea Utara, menegaskan", "the British government said".
 * @param from first token that may belong to the subject's clause.
 */
export function subjectBefore(reading: Reading, cue: Cue, from: number): SpeakerRef | undefined {
  const { lower, words, markAt } = reading;
  let i = cue.first - 1;
  while (i >= from && isFiller(reading, i)) i--;
  if (i < from) return undefined;
  if (words.pronouns.has(lower[i] ?? "")) return pronoun(reading, i);
  if (words.is("groupPronouns", lower[i])) return known(reading, i, "group");
  const mention = markAt[i] === markAt[cue.first] ? mentionOf(reading, i) : undefined;
  if (mention && mention.as !== "pronoun") {
    const start = mentionStart(reading, i);
    const before = lower[start - 1];
    const governed = start > from && words.is("prepositions", before);
    if (isPerson(reading, mention)) {
      if (!governed && !(start > from && words.is("relational", before))) return settled(mention);
    } else if (!governed && !(start > from && words.offices.has(before ?? ""))) {
      const first = firstPerson(reading, from, start);
      if (!first || lower[start - 1] === "," || words.is("bodies", before)) return settled(mention);
    }
  }
  return (
    firstSubject(reading, from, cue.first) ?? nounPhrase(reading, from, i + 1)
  );
}

/** Adverbs, auxiliaries and "-ly" words between subject and verb. */
function isFiller(reading: Reading, i: number): boolean {
  const word = reading.lower[i] as string;
  return reading.mentionAt[i] === -1 && (reading.words.is("fillers", word) || reading.words.weekdays.has(word) || /\wly$/.test(word));
}

/** The clause's first person that no preposition governs, else its first word where that names a body. */
function firstSubject(reading: Reading, from: number, to: number): SpeakerRef | undefined {
  const person = firstPerson(reading, from, to);
  if (person) return settled(person);
  for (let i = from; i < to && i < from + 6; i++) {
    if (reading.markAt[i] !== -1) break;
    if (reading.words.pronouns.has(reading.lower[i] as string)) return pronoun(reading, i);
    const mention = mentionOf(reading, i);
    if (!mention || mention.as === "pronoun") continue;
    const before = reading.lower[i - 1];
    if (i > from && (reading.words.is("prepositions", before) || reading.words.offices.has(before ?? ""))) break;
    if (isPossessive(reading, i)) break;
    const after = reading.lower[mentionEnd(reading, i)];
    if (after !== undefined && (reading.words.offices.has(after) || reading.words.is("relational", after))) break;
    return settled(mention);
  }
  return undefined;
}

function firstPerson(reading: Reading, from: number, to: number): Mention | undefined {
  const { lower, words } = reading;
  for (let i = from; i < to; i++) {
    if (reading.markAt[i] !== reading.markAt[to]) continue;
    const mention = mentionOf(reading, i);
    if (!mention) continue;
    const end = mentionEnd(reading, i);
    if (mention.as !== "pronoun" && isPerson(reading, mention) && !isPossessive(reading, i)) {
      const before = i > from ? lower[i - 1] : undefined;
      if (!words.is("prepositions", before) && !words.is("relational", before)) return mention;
    }
    i = end - 1;
  }
  return undefined;
}

function isPossessive(reading: Reading, token: number): boolean {
  const end = mentionEnd(reading, token);
  const last = reading.lower[end - 1] ?? "";
  return /['’]s$/.test(last) || /^['’]s?$/.test(reading.lower[end] ?? "");
}

/** A subject without a name beside the verb: "the regime", "a party statement", "pemerintah Rusia", "the minister". */
function nounPhrase(reading: Reading, from: number, to: number): SpeakerRef | undefined {
  const { lower, words } = reading;
  let first = to;
  while (first > from && first > to - 8 && isWord(reading.doc.tokens[first - 1]) && !words.is("coordinators", lower[first - 1])) first--;
  if (first >= to) return undefined;
  const body = bodyIn(reading, first, to);
  if (body >= 0) {
    for (let i = first; i < to; i++) {
      const mention = mentionOf(reading, i);
      if (mention && mention.as !== "pronoun" && !isPerson(reading, mention)) return settled(mention);
    }
    return words.is("indefinite", lower[first]) ? UNNAMED : known(reading, body, "group");
  }
  return phrase(reading, first, to);
}

function bodyIn(reading: Reading, first: number, to: number): number {
  for (let i = to - 1; i >= first; i--) if (reading.words.is("bodies", reading.lower[i])) return i;
  return -1;
}
