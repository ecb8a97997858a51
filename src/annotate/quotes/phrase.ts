// A name in its noun phrase → whether it is the phrase's head, or something else is: "Menlu Rusia", "istri Budi", "of the White House".
import { isWord, mentionEnd, type Reading } from "./reading.ts";
import { isHolder, isPerson, named } from "./speaker.ts";

/** Tokens of an office's name. */
const LONGEST_OFFICE = 7;

export function isGoverned(reading: Reading, first: number, from: number): boolean {
  const before =
    reading.words.tellsClauses && reading.words.is("definite", reading.lower[first - 1]) ? first - 1 : first;
  return before > from && reading.words.is("prepositions", reading.lower[before - 1]);
}

/** "citing a spokesman for President Hamid Karzai": a preposition stands before his titles. */
export function isPhraseGoverned(reading: Reading, first: number, from: number): boolean {
  const { words, lower, doc } = reading;
  let start = first;
  while (
    start > from &&
    isWord(doc.tokens[start - 1]) &&
    (named(reading, start - 1) ||
      words.titles.has(lower[start - 1] ?? "") ||
      isHolder(reading, lower[start - 1]) ||
      words.is("definite", lower[start - 1]))
  )
    start--;
  return isGoverned(reading, start, from);
}

/** "istri Budi": not Budi. */
export const isOther = (reading: Reading, first: number, from: number): boolean =>
  first > from && reading.words.is("relational", reading.lower[first - 1]);

/** "Menlu Rusia", "Menteri Luar Negeri (Menlu) Korea Utara": not the country. */
export function isOfficeOf(reading: Reading, first: number, from: number): boolean {
  const { lower, words, doc } = reading;
  for (let i = first - 1; i >= from && i > first - LONGEST_OFFICE; i--) {
    const bracket = lower[i] === "(" || lower[i] === ")";
    if (
      !bracket &&
      (!isWord(doc.tokens[i]) || words.is("coordinators", lower[i]) || words.is("prepositions", lower[i]))
    )
      return false;
    if (named(reading, i) || words.is("bodies", lower[i])) return false;
    if (isHolder(reading, lower[i])) return true;
  }
  return false;
}

/** "seorang reporter Australia" */
export function isUnnamed(reading: Reading, first: number, from: number): boolean {
  for (let i = first - 1; i >= from && i > first - 4 && isWord(reading.doc.tokens[i]); i--) {
    if (reading.words.is("indefinite", reading.lower[i])) return true;
    // "beberapa jam setelah Arab Saudi mengatakan"
    if (reading.words.is("circumstances", reading.lower[i])) return false;
  }
  return false;
}

/** "Rep. Mike Rogers" */
export function titledPerson(reading: Reading, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (named(reading, i)) return true;
    if (!reading.words.titles.has(reading.lower[i] ?? "") && reading.lower[i] !== ".") return false;
  }
  return false;
}

/** "White House press spokesman": the office that the name belongs to, or -1. */
export function holderAfter(reading: Reading, from: number, to: number): number {
  let holder = -1;
  for (let i = from; i < to && i < from + 5 && isWord(reading.doc.tokens[i]) && !named(reading, i); i++) {
    if (reading.words.is("finite", reading.lower[i]) || reading.words.is("prepositions", reading.lower[i])) break;
    if (isHolder(reading, reading.lower[i])) holder = i;
  }
  return holder;
}

/** "Trump aide Stephen Miller": Trump is named beside the one who speaks. */
export function isEmployer(reading: Reading, first: number): boolean {
  let i = mentionEnd(reading, first);
  if (!isHolder(reading, reading.lower[i])) return false;
  while (isHolder(reading, reading.lower[i])) i++;
  return isPersonAt(reading, i);
}

const isPersonAt = (reading: Reading, token: number): boolean => {
  const mention = named(reading, token);
  return mention !== undefined && isPerson(mention);
};

/** First token of the noun phrase that a name ends: titles and offices before it. */
export function phraseStart(reading: Reading, first: number, from: number): number {
  let start = first;
  while (
    start > from &&
    isWord(reading.doc.tokens[start - 1]) &&
    !reading.words.is("coordinators", reading.lower[start - 1])
  )
    start--;
  return start;
}

/** Nothing but titles, offices, bodies and names stands between the name and the start of its clause. */
export function opensPhrase(reading: Reading, i: number, from: number): boolean {
  const { doc, lower, words } = reading;
  for (let k = i - 1; k >= from && isWord(doc.tokens[k]); k--) {
    const plain = /^\p{Ll}/u.test(doc.tokens[k]?.text ?? "") && !named(reading, k);
    if (
      plain &&
      !isHolder(reading, lower[k]) &&
      !words.titles.has(lower[k] ?? "") &&
      !words.is("definite", lower[k]) &&
      !words.is("bodies", lower[k])
    )
      return false;
  }
  return true;
}
