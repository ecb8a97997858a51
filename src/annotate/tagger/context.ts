// Facts of a row's words → what the row tells of each: phrases in gazetteers, runs of capitals, acronyms in brackets.
import type { Knowledge, WordFacts } from "./facts.ts";
import { mix } from "./hash.ts";

const LONGEST_PHRASE = 4;
const LONGEST_EXPANSION = 13;
const CONNECTORS = new Set(["dan", "untuk", "atas", "of", "and", "for", "the", "-", ",", "/"]);

/** Bits of the gazetteers that hold a phrase over each word: two bits a list, first word and later words. */
export function gazetteersIn(facts: readonly WordFacts[], knowledge: Knowledge): Uint32Array {
  const bits = new Uint32Array(facts.length);
  for (let i = 0; i < facts.length; i++) {
    if (!(facts[i] as WordFacts).capital) continue;
    let hash = 0;
    for (let n = 0; n < LONGEST_PHRASE && i + n < facts.length; n++) {
      hash = mix(hash, (facts[i + n] as WordFacts).lower);
      const lists = knowledge.gazetteers(hash);
      for (let list = 0; lists >> list; list++) {
        if (!((lists >> list) & 1)) continue;
        for (let k = 0; k <= n; k++) bits[i + k] = (bits[i + k] as number) | (1 << (2 * list + (k > 0 ? 1 : 0)));
      }
    }
  }
  return bits;
}

export interface Runs {
  /** First word of the run of capitals a word stands in, itself for others. */
  readonly start: Int32Array;
  /** Word after that run; `start` for words outside a run. */
  readonly end: Int32Array;
}

/** Runs of capitals; a hyphen, a slash or an initial's full stop between two of them belongs to the run. */
export function runsOf(facts: readonly WordFacts[]): Runs {
  const n = facts.length;
  const start = new Int32Array(n);
  const end = new Int32Array(n);
  for (let i = 0; i < n; ) {
    let j = i;
    while (j < n && (isCapital(facts, j) || (j > i && joins(facts, j)))) j++;
    if (j === i) {
      start[i] = i;
      end[i] = i;
      i++;
      continue;
    }
    start.fill(i, i, j);
    end.fill(j, i, j);
    i = j;
  }
  return { start, end };
}

const isCapital = (facts: readonly WordFacts[], i: number): boolean => facts[i]?.capital === true;
const joins = (facts: readonly WordFacts[], i: number): boolean => {
  const { letters } = facts[i] as WordFacts;
  if (!isCapital(facts, i + 1) || !isCapital(facts, i - 1)) return false;
  return letters === "-" || letters === "/" || (letters === "." && facts[i - 1]?.letters.length === 1);
};

/** 1 acronym in brackets, 2 the same with its words before it, 3 the first of these words, 4 the later ones, 5 capitals before a bracketed acronym they do not spell. */
export function acronymsIn(facts: readonly WordFacts[], runs: Runs): Uint8Array {
  const out = new Uint8Array(facts.length);
  for (let i = 2; i + 1 < facts.length; i++) {
    if (!facts[i]?.acronym || facts[i - 1]?.letters !== "(" || facts[i + 1]?.letters !== ")") continue;
    const first = expansionOf(facts, i);
    out[i] = first >= 0 ? 2 : 1;
    if (first >= 0) {
      out.fill(4, first, i - 1);
      out[first] = 3;
    } else if (isCapital(facts, i - 2)) out.fill(5, runs.start[i - 2], i - 1);
  }
  return out;
}

/** First of the capitalised words before the bracket whose initials spell the acronym at `at`, -1 for none. */
function expansionOf(facts: readonly WordFacts[], at: number): number {
  const acronym = (facts[at] as WordFacts).letters;
  let letter = acronym.length - 1;
  for (let k = at - 2; k >= 0 && k >= at - LONGEST_EXPANSION && letter >= 0; k--) {
    const { capital, letters } = facts[k] as WordFacts;
    if (!capital) {
      if (!CONNECTORS.has(letters)) return -1;
      continue;
    }
    // "Polri" takes several letters from one word: those skipped come from inside it.
    while (letter > 0 && acronym[letter] !== letters[0]) letter--;
    if (acronym[letter] !== letters[0]) return -1;
    letter--;
    if (letter < 0) return k;
  }
  return -1;
}

/** First word of what the bracketed acronym at `at` stands for: spelled by it, or else the run of capitals before the bracket; -1 for none. */
export function spelledOut(facts: readonly WordFacts[], at: number, { start }: Runs): number {
  if (facts[at + 1]?.letters !== ")") return -1;
  const first = expansionOf(facts, at);
  return first >= 0 ? first : isCapital(facts, at - 2) ? (start[at - 2] as number) : -1;
}

/** Most words open with a capital: a headline, in which capitals tell little. */
export function isTitleCase(facts: readonly WordFacts[]): boolean {
  let capitals = 0;
  let long = 0;
  for (const fact of facts) {
    if (fact.capital) capitals++;
    if (fact.long) long++;
  }
  return long > 3 && capitals > 0.6 * long;
}

export function opensSentence(facts: readonly WordFacts[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && (facts[back] as WordFacts).mark === "quote") back--;
  return back < 0 || (facts[back] as WordFacts).mark === "stop";
}
