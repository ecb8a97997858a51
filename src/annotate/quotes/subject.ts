// A verb of speech → its subject: "Choe Son Hui, menlu Korea Utara, menegaskan", "the British government said", "and said".
import { beforeApposition } from "./apposition.ts";
import type { Cue } from "./cues.ts";
import { firstOfList } from "./list.ts";
import { isBeforeDefinite, nounPhrase } from "./noun-phrase.ts";
import { isGoverned, isOfficeOf, isOther, isUnnamed, phraseStart } from "./phrase.ts";
import { isWord, mentionStart, type Reading } from "./reading.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { isPerson, known, named, type SpeakerRef, type Subject, settled, speakingCapital, UNNAMED } from "./speaker.ts";

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
