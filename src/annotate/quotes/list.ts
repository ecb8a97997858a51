// "Russia and Iran said" → the first of those who speak together.

import { opensPhrase, phraseStart } from "./phrase.ts";
import { isWord, mentionStart, type Reading } from "./reading.ts";
import { isPerson, isPossessive, named, type Subject, settled } from "./speaker.ts";

/** "Russia and Iran said": the first of those who speak together. */
export function firstOfList(reading: Reading, subject: Subject, from: number): Subject {
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
  while (bound > from && isWord(reading.doc.tokens[bound - 1]) && !isOpening(reading, bound - 1)) bound--;
  return start >= from && opensPhrase(reading, start, bound)
    ? { ref: settled(first), first: phraseStart(reading, start, from) }
    : subject;
}

/** A country or organisation in a list; persons between commas are appositions as often. */
function isListed(reading: Reading, token: number): boolean {
  const mention = named(reading, token);
  return mention !== undefined && !isPerson(mention) && !isPossessive(reading, token);
}

/** What may stand before a list that opens its clause: "both", "after". */
const isOpening = ({ lower, words }: Reading, i: number): boolean =>
  words.is("enumerating", lower[i]) || words.is("complementisers", lower[i]) || words.is("subordinators", lower[i]);
