// A trigger → what around it tells that it is one happening, and the sum of it.
import type { Reading } from "./reading.ts";
import type { Trigger } from "./triggers.ts";

/**
 * Weights in log-odds: logistic regression on some 440 event nouns in news of both languages that readers had judged, rounded; those
 * of `generic` and `hypothetical` were raised by hand. Ten-fold cross-validation over articles loses about three points of F1.
 */
const WEIGHTS = {
  usual: 0.5,
  weak: -0.8,
  inPhrase: 0.8,
  placedPhrase: 0.1,
  possessor: 1.1,
  indefinite: 0.9,
  plural: -0.3,
  generic: -1,
  hypothetical: -0.5,
  staged: 0.2,
  datedPhrase: 0.6,
  datedSentence: 0.2,
  anchored: 0.7,
  headline: -0.2,
  quoted: -0.4,
  repeated: 0.6,
} as const;
export type Evidence = keyof typeof WEIGHTS;

/** What a noun with no evidence at all starts with. */
const BIAS = -1.3;

export const weightOf = (found: ReadonlySet<Evidence>): number =>
  [...found].reduce((sum, evidence) => sum + WEIGHTS[evidence], BIAS);

/** Tokens before a noun phrase in which a verb or a conjunction still bears on it. */
const REACH = 5;

/** @param occurrences how often the article uses this noun. */
export function evidence(reading: Reading, trigger: Trigger, occurrences: number): ReadonlySet<Evidence> {
  const { doc, lexicon, lower, mentionAt, placed, named, dateAt, quoted } = reading;
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
  add("weak", noun.weak);
  add("usual", !noun.weak);
  add("inPhrase", some(from, first, (i) => isNamed(i) || placed[i]) || some(last, to, isNamed));
  add(
    "placedPhrase",
    some(last, to, (i) => placed[i]),
  );
  add(
    "possessor",
    noun.suffixed ||
      some(from, first, (i) => lower[i] === "'s" || lower[i] === "’s") ||
      lexicon.is("possessives", determiner),
  );
  add("indefinite", lexicon.is("indefinite", determiner));
  add("plural", noun.plural);
  add("generic", lexicon.is("generic", determiner) || some(from, first, (i) => lexicon.is("generic", lower[i])));
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
    some(sentence.firstToken, sentence.lastToken, (i) => isNamed(i) || placed[i]),
  );
  add("headline", doc.article.title !== "" && sentence.paragraph === 0);
  add("quoted", quoted[first] ?? false);
  add("repeated", occurrences > 1);
  return found;
}
