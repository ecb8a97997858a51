// The words before a verb of speech, where no name ends them → the country or organisation in them, a known office, or nobody.

import { isGoverned, isOfficeOf, isOther, phraseStart } from "./phrase.ts";
import { isWord, mentionEnd, mentionStart, type Reading } from "./reading.ts";
import { isHolder, isPerson, isPossessive, known, named, nameless, type Subject, settled, UNNAMED } from "./speaker.ts";

/** Tokens looked at before a verb for the noun phrase that is its subject. */
const LONGEST_PHRASE = 9;

/** Marks inside a noun phrase: "(Menlu)". */
const IN_PHRASE = new Set(["-", "(", ")"]);

/** The words before the verb where the last of them is no speaker's name. */
export function nounPhrase(reading: Reading, from: number, to: number): Subject | undefined {
  const { lower, words } = reading;
  let first = to;
  while (first > from && first > to - LONGEST_PHRASE && isPhraseWord(reading, first - 1)) first--;
  if (first >= to) return undefined;
  // "Trump in a speech on Monday said": the name opens the phrase
  for (let i = first; i < to; i++) {
    const mention = named(reading, i);
    if (!mention) continue;
    const end = mentionEnd(reading, i);
    const aside = words.is("prepositions", lower[end]) || words.is("circumstances", lower[end]);
    const opens = aside && !isGoverned(reading, i, from) && !isPossessive(reading, i);
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
export const isBeforeDefinite = ({ lower, words }: Reading, i: number): boolean =>
  words.definiteLast && lower[i] === "," && words.is("definite", lower[i + 1]);

const isPhraseWord = (reading: Reading, i: number): boolean =>
  (isWord(reading.doc.tokens[i]) || IN_PHRASE.has(reading.lower[i] ?? "") || isBeforeDefinite(reading, i)) &&
  !reading.words.is("coordinators", reading.lower[i]) &&
  !reading.words.is("complementisers", reading.lower[i]);
