// Paragraphs of an article → what the article as a whole tells of a word: its longest run of capitals, whether it is also written small, what an acronym stands for.
import { isTitleCase, opensSentence, type Runs, runsOf, spelledOut } from "./context.ts";
import type { WordFacts } from "./facts.ts";
import { mix } from "./hash.ts";

/** A word in a run of capitals. */
interface Occurrence {
  readonly segment: number;
  readonly at: number;
  /** Words of the run. */
  readonly length: number;
  /** Bit 1: words of the run stand before it; bit 0: after it. */
  readonly place: number;
  readonly before: WordFacts | undefined;
  readonly after: WordFacts | undefined;
  readonly first: WordFacts;
  readonly last: WordFacts;
}

export interface ArticleUse {
  /** Case-sensitive word → its two occurrences in the longest runs, longest first; of equals the earlier. */
  readonly runs: ReadonlyMap<number, readonly Occurrence[]>;
  /** Lower-cased words that are written with a capital somewhere and without one elsewhere. */
  readonly small: ReadonlySet<number>;
  /** Lower-cased word → how often it has a capital that neither a sentence's start nor a headline explains. */
  readonly capital: ReadonlyMap<number, number>;
  /** Lower-cased acronym → first of the words it stands for. */
  readonly acronyms: ReadonlyMap<number, WordFacts>;
}

/** What a word of a paragraph gets from its article; all 0 for words without a capital. */
export interface WordUse {
  /** Where it stands in its longest other run, and between which clusters. */
  readonly run: number;
  /** The use of the first and last word of that run as parts of names. */
  readonly neighbours: number;
  /** Whether it is written small elsewhere, and with a capital. */
  readonly cases: number;
  /** First of the words that it stands for, and how that is used. */
  readonly acronym: number;
  readonly acronymProfile: number;
}

export const UNUSED: WordUse = { run: 0, neighbours: 0, cases: 0, acronym: 0, acronymProfile: 0 };

/** Paragraphs in their order, the headline first where there is one. A headline in Title Case tells nothing of names. */
export function articleUse(paragraphs: readonly (readonly WordFacts[])[]): ArticleUse {
  const runs = new Map<number, Occurrence[]>();
  const small = new Set<number>();
  const capital = new Map<number, number>();
  const acronyms = new Map<number, WordFacts>();
  const headlines = paragraphs.map(isTitleCase);
  paragraphs.forEach((facts, segment) => {
    if (headlines[segment]) {
      for (const fact of facts) if (fact.capital) capital.set(fact.lower, capital.get(fact.lower) ?? 0);
      return;
    }
    const own = runsOf(facts);
    for (let at = 0; at < facts.length; at++) {
      const fact = facts[at] as WordFacts;
      if (!fact.capital) continue;
      keep(runs, facts, own, segment, at);
      capital.set(fact.lower, (capital.get(fact.lower) ?? 0) + (opensSentence(facts, at) ? 0 : 1));
      if (fact.acronym && facts[at - 1]?.letters === "(" && !acronyms.has(fact.lower)) {
        const first = spelledOut(facts, at, own);
        if (first >= 0) acronyms.set(fact.lower, facts[first] as WordFacts);
      }
    }
  });
  // Only words that have a capital somewhere are asked about.
  paragraphs.forEach((facts, segment) => {
    if (headlines[segment]) return;
    for (const { long, capital: isCapital, lower } of facts)
      if (long && !isCapital && capital.has(lower)) small.add(lower);
  });
  return { runs, small, capital, acronyms };
}

function occurrenceOf(facts: readonly WordFacts[], { start, end }: Runs, segment: number, at: number): Occurrence {
  const from = start[at] as number;
  const to = end[at] as number;
  return {
    segment,
    at,
    length: to - from,
    place: (at > from ? 2 : 0) + (to - 1 > at ? 1 : 0),
    before: facts[from - 1],
    after: facts[to],
    first: facts[from] as WordFacts,
    last: facts[to - 1] as WordFacts,
  };
}

function keep(
  runs: Map<number, Occurrence[]>,
  facts: readonly WordFacts[],
  own: Runs,
  segment: number,
  at: number,
): void {
  const { word } = facts[at] as WordFacts;
  const known = runs.get(word);
  if (!known) {
    runs.set(word, [occurrenceOf(facts, own, segment, at)]);
    return;
  }
  const [best, second] = known as [Occurrence, Occurrence | undefined];
  const length = (own.end[at] as number) - (own.start[at] as number);
  if (length > best.length) runs.set(word, [occurrenceOf(facts, own, segment, at), best]);
  else if (!second || length > second.length) known[1] = occurrenceOf(facts, own, segment, at);
}

/** @param length words of the run that the word itself stands in */
export function wordUse(
  { runs, small, capital, acronyms }: ArticleUse,
  fact: WordFacts,
  place: { readonly segment: number; readonly at: number; readonly length: number; readonly counted: boolean },
): WordUse {
  if (!fact.capital) return UNUSED;
  const other = runs.get(fact.word)?.find(({ segment, at }) => segment !== place.segment || at !== place.at);
  const spelled = acronyms.get(fact.lower);
  const elsewhere = (capital.get(fact.lower) ?? 0) - (place.counted ? 1 : 0);
  return {
    run: other
      ? mix(mix(other.before?.cluster ?? 0, other.place + 4 * Math.min(2, place.length)), other.after?.cluster ?? 0)
      : 0,
    neighbours: other && other.length > 1 ? mix(mix(other.first.profile, other.last.profile), other.place) : 0,
    cases: 1 + (small.has(fact.lower) ? 1 : 0) + 2 * Math.min(2, elsewhere),
    acronym: spelled?.lower ?? 0,
    acronymProfile: spelled ? mix(spelled.profile, spelled.cluster) : 0,
  };
}
