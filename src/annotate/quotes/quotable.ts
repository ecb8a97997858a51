// Marked words → whether they may be somebody's, or are a title or scare quotes.
import type { Marked } from "./marks.ts";
import { isWord, type Reading, startsWord } from "./reading.ts";

/** Fewer words between marks are scare quotes. */
const FEWEST_WORDS = 3;

/** An article before at most so many words: a term in scare quotes. */
const LONGEST_SCARE = 3;

/** Capitals on all of fewer words: a title. */
const LONGEST_TITLE = 12;

/** Capitals on all of so many words: a title even with a full stop. */
const SHORT_TITLE = 5;

export function eligible(reading: Reading, mark: Marked): boolean {
  const { doc, lower, words } = reading;
  let count = 0;
  let capitals = 0;
  for (let i = mark.first; i < mark.last; i++) {
    if (!startsWord(doc.tokens, i)) continue;
    count++;
    if (!/^\p{Ll}/u.test(doc.tokens[i]?.text ?? "") || (capitals > 0 && isSmall(reading, i))) capitals++;
  }
  if (count < FEWEST_WORDS) return false;
  const before = lower[mark.first - 2];
  const stopped = !isWord(doc.tokens[mark.last - 1]);
  if (words.is("titling", before)) return false;
  if (
    count <= LONGEST_SCARE &&
    !stopped &&
    (words.is("definite", before) || words.is("indefinite", before)) &&
    words.tellsClauses
  )
    return false;
  const last = lower[mark.last - 1];
  const closed = count <= SHORT_TITLE ? last === "," || last === "!" || last === "?" : stopped;
  return !(capitals === count && count < LONGEST_TITLE && !closed && before !== ":");
}

/** Words that have no capital inside a title: "State of the Union". */
const isSmall = ({ lower, words }: Reading, i: number): boolean =>
  words.is("definite", lower[i]) || words.is("prepositions", lower[i]) || words.is("listing", lower[i]);
