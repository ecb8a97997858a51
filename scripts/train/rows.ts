// A labelled row → its features, made as they are in use: in its article, for the words that may be part of a name.
import { articleUse } from "../../src/annotate/tagger/article.ts";
import type { WordFactsCache } from "../../src/annotate/tagger/facts.ts";
import { type FeatureRow, featuresOf } from "../../src/annotate/tagger/features.ts";
import { possibleNames } from "../../src/annotate/tagger/possible.ts";
import { words } from "../../src/entities/index.ts";
import type { Row } from "./data.ts";

export const paragraphsOf = (text: string): string[][] =>
  text
    .split("\n")
    .map((line) => words(line).map((word) => word.text))
    .filter((row) => row.length > 0);

/** As in use, where words that can be no name have no features. */
export function featuresInUse(row: Row, cache: WordFactsCache): FeatureRow {
  const possible = possibleNames(row.words, row.language);
  return features(row, cache, (i) => possible[i] === 1);
}

/** As in use, but for all words where the labels hold a name that is taken for impossible. */
export function featuresInTraining(row: Row, cache: WordFactsCache): FeatureRow {
  const possible = possibleNames(row.words, row.language);
  const mayBeOutside = (bits: number) => (bits & 1) === 1;
  const whole = row.allowed.some((bits, i) => possible[i] === 0 && !mayBeOutside(bits));
  return features(row, cache, whole ? undefined : (i) => possible[i] === 1);
}

function features(row: Row, cache: WordFactsCache, wanted: ((i: number) => boolean) | undefined): FeatureRow {
  const [before, after] = row.around ?? ["", ""];
  const ahead = paragraphsOf(before);
  const facts = [...ahead, row.words, ...paragraphsOf(after)].map((row) => row.map((word) => cache.of(word)));
  return featuresOf(row.words, row.language, cache, wanted, { use: articleUse(facts), segment: ahead.length });
}

/** Paragraphs of one article → features of each. */
export function featuresOfArticle(
  paragraphs: readonly (readonly string[])[],
  language: string,
  cache: WordFactsCache,
): FeatureRow[] {
  const use = articleUse(paragraphs.map((row) => row.map((word) => cache.of(word))));
  return paragraphs.map((row, segment) => {
    const possible = possibleNames(row, language);
    return featuresOf(row, language, cache, (i) => possible[i] === 1, { use, segment });
  });
}
