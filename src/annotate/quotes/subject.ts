// A verb of speech → its subject: "Choe Son Hui, menlu Korea Utara, menegaskan", "the British government said", "and said".
import type { Cue } from "./cues.ts";
import {
  holderAfter,
  isEmployer,
  isGoverned,
  isOfficeOf,
  isOther,
  isPhraseGoverned,
  isUnnamed,
  opensPhrase,
  phraseStart,
  titledPerson,
} from "./phrase.ts";
import { isWord, mentionEnd, mentionStart, type Reading } from "./reading.ts";
import {
  isHolder,
  isPerson,
  isPossessive,
  known,
  named,
  nameless,
  SOMEBODY,
  type SpeakerRef,
  settled,
  speakingCapital,
  UNNAMED,
} from "./speaker.ts";

export interface Subject {
  readonly ref: SpeakerRef;
  /** First token of its phrase. */
  readonly first: number;
}

/** Tokens looked at before a verb for the noun phrase that is its subject. */
const LONGEST_PHRASE = 9;
/** Marks inside a noun phrase: "(Menlu)". */
const IN_PHRASE = new Set(["-", "(", ")"]);

/**
 * @param from first token of the sentence, or of what is left of it after an earlier clause.
 * @param opening first token of the sentence.
 * @param earlier the sentence's speaker so far: "and said" goes on with it.
 */
export function subjectBefore(
  reading: Reading,
  cue: Cue,
  from: number,
  opening = from,
  earlier?: SpeakerRef,
): Subject | undefined {
  const subject = nearestSubject(reading, cue, from, opening, earlier);
  return subject && firstOfList(reading, subject, from);
}

/** "Russia and Iran said": the first of those who speak together. */
function firstOfList(reading: Reading, subject: Subject, from: number): Subject {
  const { words, lower } = reading;
  const and = subject.first - 1;
  const mention = words.is("listing", lower[and]) && lower[and - 1] !== "," ? named(reading, and - 1) : undefined;
  if (!mention || isPossessive(reading, and - 1) || subject.ref.is === "known") return subject;
  let start = mentionStart(reading, and - 1);
  // "Canada, Mexico and Chile"
  while (lower[start - 1] === "," && start - 2 >= from && isListed(reading, start - 2))
    start = mentionStart(reading, start - 2);
  const first = named(reading, start) ?? mention;
  let bound = start;
  while (bound > from && isWord(reading.doc.tokens[bound - 1]) && !words.is("enumerating", lower[bound - 1])) bound--;
  return start >= from && opensPhrase(reading, start, bound)
    ? { ref: settled(first), first: phraseStart(reading, start, from) }
    : subject;
}

/** A country or organisation in a list; persons between commas are appositions as often. */
function isListed(reading: Reading, token: number): boolean {
  const mention = named(reading, token);
  return mention !== undefined && !isPerson(mention) && !isPossessive(reading, token);
}

function nearestSubject(
  reading: Reading,
  cue: Cue,
  from: number,
  opening: number,
  earlier: SpeakerRef | undefined,
): Subject | undefined {
  const { lower, words } = reading;
  const participle = isParticiple(reading, cue);
  let last = cue.first - 1;
  while (last >= from && isFiller(reading, last)) last--;
  if (last < from) return earlier && from > opening ? { ref: earlier, first: cue.first } : undefined;
  const word = lower[last];
  if (words.pronouns.has(word ?? "")) return { ref: known(reading, "person", last), first: last };
  if (words.is("groupPronouns", word)) return { ref: known(reading, "group", last), first: last };
  // ", saying", "by saying", "after promising"
  const leans = word === "," || words.is("prepositions", word) || words.is("circumstances", word);
  if (words.is("coordinators", word) || (participle && leans)) {
    const ref = earlier && earlier.is !== "unnamed" ? earlier : sentenceSubject(reading, opening, last);
    return ref && { ref, first: cue.first };
  }
  if (word === "," || word === ")") return beforeApposition(reading, from, last);
  // "Ketua Budi Hartono, ini menuturkan"
  const person = isBeforeDefinite(reading, last - 1) ? named(reading, last - 2) : undefined;
  if (person && isPerson(person)) return beforeApposition(reading, from, last - 1);
  const mention = named(reading, last);
  if (mention && reading.markAt[last] === reading.markAt[cue.first]) {
    const first = mentionStart(reading, last);
    const head = isPerson(mention) ? besideCompanion(reading, first, from) : beforeRelative(reading, first, from);
    if (head) return head;
    if (!isPerson(mention) && isUnnamed(reading, first, from))
      return { ref: UNNAMED, first: phraseStart(reading, first, from) };
    if (
      !isGoverned(reading, first, from) &&
      !(isPerson(mention) ? isOther(reading, first, from) : isOfficeOf(reading, first, from))
    )
      return { ref: settled(mention), first: phraseStart(reading, first, from) };
  }
  const capital = mention ? undefined : speakingCapital(reading, last);
  if (capital && !isGoverned(reading, capital.first, from)) return capital;
  const phrase = nounPhrase(reading, from, last + 1);
  if (!participle || last !== cue.first - 1 || (phrase && phrase.ref.is !== "unnamed")) return phrase;
  // "criticized the hearing saying he was away", not "avoids acknowledging their roots"
  if (!hasVerb(reading, cue.last)) return phrase;
  const ref = sentenceSubject(reading, opening, last);
  return ref && { ref, first: cue.first };
}

/** Tokens behind a participle in which the verb of its clause must come. */
const FARTHEST_CLAUSE = 8;

function hasVerb({ lower, words }: Reading, from: number): boolean {
  for (let i = from; i < from + FARTHEST_CLAUSE; i++)
    if (words.is("finite", lower[i]) || words.is("complementisers", lower[i])) return true;
  return false;
}

/** "Siti yang didampingi pengacaranya, Budi, mengatakan": not who is with her. */
function besideCompanion(reading: Reading, first: number, from: number): Subject | undefined {
  const { words, lower } = reading;
  if (lower[first - 1] !== ",") return undefined;
  for (let i = first - 2; i > from && i > first - 12 && isWord(reading.doc.tokens[i]); i--) {
    if (!words.is("relatives", lower[i]) || !words.isPassive(lower[i + 1])) continue;
    const mention = named(reading, i - 1);
    if (mention && isPerson(mention))
      return { ref: settled(mention), first: phraseStart(reading, mentionStart(reading, i - 1), from) };
  }
  return undefined;
}

/** Adverbs, auxiliaries and days between subject and verb. */
export function isFiller(reading: Reading, i: number): boolean {
  const word = reading.lower[i] as string;
  return (
    !named(reading, i) &&
    (reading.words.is("fillers", word) ||
      reading.words.is("passives", word) ||
      reading.words.is("hindering", word) ||
      reading.words.weekdays.has(word) ||
      (reading.words.adverbEnding !== "" && word.length > 4 && word.endsWith(reading.words.adverbEnding)))
  );
}

/** "tidak mengatakan", "declined to say": no report. */
export function isHindered(reading: Reading, cue: Cue, from: number): boolean {
  const { lower, words } = reading;
  for (let i = cue.first - 1; i >= from && isFiller(reading, i); i--) {
    // "was asked", "is told": the subject is the one spoken to
    if (words.is("hindering", lower[i]) || (words.is("passives", lower[i]) && !isParticiple(reading, cue))) return true;
  }
  return false;
}

/** "saying", "adding": after a comma the subject is the sentence's. */
export const isParticiple = ({ words }: Reading, cue: Cue): boolean =>
  words.participleEnding !== "" && cue.text.endsWith(words.participleEnding);

/** "Koalisi Saudi yang memerangi Yaman": the name before the relative clause that ends in this one. */
function beforeRelative(reading: Reading, first: number, from: number): Subject | undefined {
  for (let i = first - 1; i > from && i > first - 12 && isWord(reading.doc.tokens[i]); i--) {
    if (!reading.words.is("relatives", reading.lower[i])) continue;
    const mention = named(reading, i - 1);
    return mention && { ref: settled(mention), first: phraseStart(reading, mentionStart(reading, i - 1), from) };
  }
  return undefined;
}

/** A comma or bracket stands before the verb: what it closes is an apposition to the subject, or the name itself. */
function beforeApposition(reading: Reading, from: number, comma: number): Subject | undefined {
  const { lower } = reading;
  const ending = comma > from ? named(reading, comma - 1) : undefined;
  if (ending && isPerson(ending) && !isPhraseGoverned(reading, mentionStart(reading, comma - 1), from)) {
    const first = mentionStart(reading, comma - 1);
    if (lower[first - 1] === "," || first === from || !personBefore(reading, from, first))
      return { ref: settled(ending), first };
  }
  // the nearest person right before an earlier comma, else the sentence's first
  for (let i = comma - 1; i > from; i--) {
    if (lower[i] !== "," && lower[i] !== "(") continue;
    const mention = named(reading, i - 1);
    if (!mention || !isPerson(mention) || isPossessive(reading, i - 1)) continue;
    const first = mentionStart(reading, i - 1);
    if (!isGoverned(reading, first, from)) return { ref: settled(mention), first: phraseStart(reading, first, from) };
  }
  for (let i = from; i < comma; i++) {
    const mention = named(reading, i);
    if (!mention) continue;
    const end = mentionEnd(reading, i);
    if (!isPerson(mention) && (isUnnamed(reading, i, from) || holderAfter(reading, end, comma) >= 0))
      return { ref: SOMEBODY, first: phraseStart(reading, i, from) };
    const before = isGoverned(reading, i, from) || isPossessive(reading, i) || isOfficeOf(reading, i, from);
    if (!before && reading.markAt[i] === -1) return { ref: settled(mention), first: phraseStart(reading, i, from) };
    i = end - 1;
  }
  let start = comma - 1;
  while (start > from && lower[start] !== ",") start--;
  return start > from ? nounPhrase(reading, from, start) : undefined;
}

function personBefore(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = named(reading, i);
    if (mention && isPerson(mention) && !isPossessive(reading, i) && !isGoverned(reading, i, from)) return true;
  }
  return false;
}

/** The first name or pronoun of a sentence that nothing governs; after ", but he" the later one. */
export function sentenceSubject(reading: Reading, from: number, to: number): SpeakerRef | undefined {
  const { lower, words } = reading;
  let found: SpeakerRef | undefined;
  for (let i = from; i < to; i++) {
    if (reading.markAt[i] !== -1) continue;
    const fresh = found === undefined || (words.is("coordinators", lower[i - 1]) && lower[i - 2] === ",");
    if (words.pronouns.has(lower[i] as string)) {
      if (fresh) found = known(reading, "person", i);
      continue;
    }
    const mention = named(reading, i);
    if (!mention) continue;
    const end = mentionEnd(reading, i);
    const free = !isGoverned(reading, i, from) && !isPossessive(reading, i) && !isEmployer(reading, i);
    if (fresh && free && opensPhrase(reading, i, from)) {
      const holder = isPerson(mention) ? -1 : holderAfter(reading, end, to);
      if (holder < 0) found = settled(mention);
      else if (!titledPerson(reading, holder + 1)) found = UNNAMED;
    }
    i = end - 1;
  }
  return found;
}

/** The words before the verb where the last of them is no speaker's name. */
function nounPhrase(reading: Reading, from: number, to: number): Subject | undefined {
  const { lower, words } = reading;
  let first = to;
  while (first > from && first > to - LONGEST_PHRASE && isPhraseWord(reading, first - 1)) first--;
  if (first >= to) return undefined;
  // "Trump in a speech on Monday said": the name opens the phrase
  for (let i = first; i < to; i++) {
    const mention = named(reading, i);
    if (!mention) continue;
    const end = mentionEnd(reading, i);
    const opens = !isGoverned(reading, i, from) && !isPossessive(reading, i) && words.is("prepositions", lower[end]);
    if (opens && (isPerson(mention) ? !isOther(reading, i, from) : !isOfficeOf(reading, i, from)))
      return { ref: settled(mention), first };
    i = end - 1;
  }
  let body = -1;
  let holder = false;
  for (let i = to - 1; i >= first && body < 0; i--) if (words.is("bodies", lower[i]) && !named(reading, i)) body = i;
  // not the "official" of "the official KCNA news agency"
  for (let i = first; i < to; i++)
    if (isHolder(reading, lower[i]) && !named(reading, i) && (i > body || isAttached(reading, i, body))) holder = true;
  if (body >= 0 && !holder) {
    if (words.is("indefinite", lower[first]) && !words.is("documents", lower[body])) return { ref: UNNAMED, first };
    let foreign = false;
    for (let i = first; i < to; i++) {
      const mention = named(reading, i);
      if (!mention || isPerson(mention)) continue;
      // a Russian council is not Russia
      foreign = words.tellsClauses && mention.entity.startsWith("country:") && !words.is("states", lower[body]);
      if (!foreign) return { ref: settled(mention), first };
    }
    const vague =
      foreign ||
      words.is("indefinite", lower[first]) ||
      (words.tellsClauses && reading.sentenceAt[body] !== 0 && !isDefinite(reading, first, body));
    return {
      ref: vague ? UNNAMED : known(reading, "group", first, to, undefined, lower[body]),
      first,
    };
  }
  const ref = nameless(reading, first, to);
  if (!ref || ref.is === "unnamed") {
    // "Siska Djayanti, seorang tamu undangan mengaku", "OVD-Info and a legal aid group said"
    const joined =
      lower[first - 1] === "," || words.is("coordinators", lower[first - 1]) ? named(reading, first - 2) : undefined;
    const start = joined ? mentionStart(reading, first - 2) : 0;
    const heads = words.is("indefinite", lower[first]) || isHolder(reading, lower[first]);
    const fits =
      joined &&
      start >= from &&
      heads &&
      (isPerson(joined) || lower[first - 1] !== ",") &&
      !isGoverned(reading, start, from);
    if (fits) return { ref: settled(joined), first: phraseStart(reading, start, from) };
  }
  return ref && { ref, first };
}

/** A preposition leads from the one to the other: "spokesman of the agency". */
function isAttached({ lower, words }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (words.is("prepositions", lower[i])) return true;
  return !words.tellsClauses;
}

/** "the government", "the British government" */
function isDefinite({ lower, words }: Reading, first: number, body: number): boolean {
  for (let i = first; i < body; i++) if (words.is("definite", lower[i])) return true;
  return false;
}

/** "Wakil Ketua DPR, itu menuturkan" */
const isBeforeDefinite = ({ lower, words }: Reading, i: number): boolean =>
  words.definiteLast && lower[i] === "," && words.is("definite", lower[i + 1]);

const isPhraseWord = (reading: Reading, i: number): boolean =>
  (isWord(reading.doc.tokens[i]) || IN_PHRASE.has(reading.lower[i] ?? "") || isBeforeDefinite(reading, i)) &&
  !reading.words.is("coordinators", reading.lower[i]) &&
  !reading.words.is("complementisers", reading.lower[i]);
