// A trigger → what around it tells that it is one happening; the tellings of a happening → the sum of it.
import type { Reading } from "./reading.ts";
import type { Trigger } from "./triggers.ts";

/**
 * Weights in log-odds: logistic regression on some 440 happenings in 92 articles of both languages that readers had judged, rounded;
 * those of `compound`, `generic` and `hypothetical` were set by hand towards what one expects. Ten-fold over articles, F1 is within two
 * points of that on the articles themselves.
 *
 * For these one telling is enough.
 */
const ANY = {
  inPhrase: 0.7,
  placedPhrase: 0.8,
  possessor: 0.4,
  indefinite: 0.4,
  definite: 0.2,
  datedPhrase: 0.5,
  datedSentence: 0.8,
  complemented: 0.4,
  compound: 0.8,
  occasion: 0.4,
  staged: 0.4,
} as const;

/** These count where they hold of every telling. */
const ALL = {
  weak: -1,
  plural: -0.7,
  generic: -1,
  hypothetical: -0.8,
  quoted: -1,
  many: -0.4,
} as const;

/** Somebody, a place or a time in the sentence: without one nothing is told. */
export type Evidence = keyof typeof ANY | keyof typeof ALL | "anchored";

/** What a noun with no evidence at all starts with. */
const BIAS = -1.2;

/** @param tellings the evidence of each place that tells the happening */
export function weightOf(tellings: readonly ReadonlySet<Evidence>[]): number {
  const sum = (weights: Partial<Record<Evidence, number>>, holds: (sign: Evidence) => boolean): number =>
    Object.entries(weights).reduce((total, [sign, weight]) => total + (holds(sign as Evidence) ? weight : 0), 0);
  return (
    BIAS +
    sum(ANY, (sign) => tellings.some((found) => found.has(sign))) +
    sum(ALL, (sign) => tellings.every((found) => found.has(sign)))
  );
}

/** Tokens before a noun phrase in which a verb or a conjunction still bears on it. */
const REACH = 5;

/** A noun used more often than this is the article's theme as often as a happening. */
const MANY = 3;

/** @param occurrences how often the article uses this noun. */
export function evidence(reading: Reading, trigger: Trigger, occurrences: number): ReadonlySet<Evidence> {
  const { lexicon, lower, mentionAt, placed, named, dateAt, quoted } = reading;
  const { noun, sentence, first, last, from, before, to } = trigger;
  const found = new Set<Evidence>();
  const add = (evidence: Evidence, holds: boolean) => {
    if (holds) found.add(evidence);
  };
  const some = (start: number, end: number, holds: (i: number) => unknown): boolean => {
    for (let i = Math.max(start, sentence.firstToken); i < Math.min(end, sentence.lastToken); i++)
      if (holds(i)) return true;
    return false;
  };
  const isNamed = (i: number) => mentionAt[i] || named[i];
  const determiner = before >= 0 ? lower[before] : undefined;
  const determined =
    lexicon.is("definite", determiner) || lexicon.is("indefinite", determiner) || lexicon.is("possessives", determiner);
  add("weak", noun.weak);
  add("inPhrase", some(from, first, (i) => isNamed(i) || placed[i]) || some(last, to, isNamed));
  add(
    "placedPhrase",
    some(last, to, (i) => placed[i]),
  );
  add(
    "possessor",
    noun.suffixed || some(from, first, (i) => /^['’]s$/.test(lower[i] ?? "")) || lexicon.is("possessives", determiner),
  );
  add("indefinite", lexicon.is("indefinite", determiner));
  add(
    "definite",
    lexicon.headLast
      ? lexicon.is("definite", determiner)
      : lexicon.is("definite", lower[last]) || lexicon.is("definite", lower[to]),
  );
  add("complemented", to > last);
  add("compound", last - first > 1);
  add("occasion", lexicon.is("occasions", lower[determined ? before - 1 : before]));
  add("plural", noun.plural);
  const isGeneric = (i: number) => lexicon.is("generic", lower[i]);
  // "setiap serangan", "serangan siber semakin sering"
  add("generic", (before >= 0 && isGeneric(before)) || some(from, first, isGeneric) || some(to, to + 2, isGeneric));
  add(
    "hypothetical",
    some(from - REACH, from, (i) => lexicon.is("hypothetical", lower[i])),
  );
  add(
    "staged",
    some(from - 3, from, (i) => lexicon.is("staging", lower[i])),
  );
  add(
    "datedPhrase",
    some(from, to + 3, (i) => dateAt[i]),
  );
  add(
    "datedSentence",
    some(sentence.firstToken, sentence.lastToken, (i) => dateAt[i]),
  );
  add(
    "anchored",
    some(sentence.firstToken, sentence.lastToken, (i) => isNamed(i) || placed[i] || dateAt[i]),
  );
  add("quoted", quoted[first] ?? false);
  add("many", occurrences > MANY);
  return found;
}
