// A row of words → for each word the hashed features the tagger weighs: word, shape, affixes, cluster, gazetteers, window ±2, context.
import { type ArticleUse, articleUse, wordUse } from "./article.ts";
import { acronymsIn, gazetteersIn, isTitleCase, opensSentence, runsOf } from "./context.ts";
import type { WordFacts, WordFactsCache } from "./facts.ts";
import { hashOf, mix } from "./hash.ts";

/** Features of a row; word `i` has those at `offsets[i]` … `offsets[i + 1]`. */
export interface FeatureRow {
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
}

const EDGE = 0x5bd1e995;
/** What stands before the first and after the last word. */
const OUTSIDE: WordFacts = {
  word: EDGE,
  lower: EDGE,
  shape: EDGE,
  affixes: [],
  longestSuffix: 0,
  cluster: 0,
  profile: 0,
  capital: false,
  acronym: false,
  long: false,
  mark: "none",
  letters: "",
};
const MOST_A_WORD = 90;

/** Where a paragraph stands. */
export interface Place {
  readonly use: ArticleUse;
  /** Its number among the paragraphs that `use` was made of. */
  readonly segment: number;
}

/** Templates of affixes and of what follows them start at these numbers, so that their count may vary. */
const AFFIXES = 40;
const LATER = 60;

/** Grows, never shrinks; a row's features are copied out of it. */
let buffer = new Uint32Array(1 << 12);
const languages = new Map<string, number>();

function hashOfLanguage(language: string): number {
  const known = languages.get(language) ?? hashOf(language, 3);
  languages.set(language, known);
  return known;
}

/**
 * @param words one paragraph, in order
 * @param language hashed into a few features, so that one model serves all languages
 * @param wanted words to make features for; all when absent
 * @param article the article that the paragraph stands in; the paragraph alone when absent
 */
export function featuresOf(
  words: readonly string[],
  language: string,
  cache: WordFactsCache,
  wanted?: (index: number) => boolean,
  article?: Place,
): FeatureRow {
  const facts = words.map((word) => cache.of(word));
  const { use, segment } = article ?? { use: articleUse([facts]), segment: 0 };
  const gazetteers = gazetteersIn(facts, cache.knowledge);
  const runs = runsOf(facts);
  const acronyms = acronymsIn(facts, runs);
  const lang = hashOfLanguage(language);
  const titleCase = isTitleCase(facts) ? 1 : 0;
  const offsets = new Uint32Array(words.length + 1);
  let size = 0;
  let template = 0;
  const add = (value: number) => {
    buffer[size++] = mix(value, ++template);
  };
  for (let i = 0; i < facts.length; i++) {
    offsets[i] = size;
    if (wanted && !wanted(i)) continue;
    if (size + MOST_A_WORD > buffer.length) buffer = grown(buffer);
    const here = facts[i] as WordFacts;
    const before = facts[i - 1] ?? OUTSIDE;
    const before2 = facts[i - 2] ?? OUTSIDE;
    const after = facts[i + 1] ?? OUTSIDE;
    const after2 = facts[i + 2] ?? OUTSIDE;
    const gazetteer = gazetteers[i] as number;
    const opens = opensSentence(facts, i) ? 1 : 0;
    template = 0;
    add(lang);
    add(here.word);
    add(here.lower);
    add(mix(here.lower, opens));
    add(before.lower);
    add(after.lower);
    add(before2.lower);
    add(after2.lower);
    add(mix(before.lower, here.lower));
    add(mix(here.lower, after.lower));
    add(mix(before2.lower, before.lower));
    add(mix(after.lower, after2.lower));
    add(mix(here.shape, lang));
    add(mix(here.shape, 2 * opens + titleCase));
    add(mix(before.shape, here.shape));
    add(mix(here.shape, after.shape));
    add(mix(mix(before.shape, here.shape), after.shape));
    add(mix(mix(before2.shape, before.shape), here.shape));
    add(mix(before.lower, here.shape));
    add(mix(here.shape, after.lower));
    add(here.cluster);
    add(before.cluster);
    add(after.cluster);
    add(before2.cluster);
    add(after2.cluster);
    add(mix(before.cluster, here.cluster));
    add(mix(here.cluster, after.cluster));
    add(mix(mix(before.cluster, here.shape), after.cluster));
    add(mix(here.cluster, here.shape));
    add(mix(gazetteer, here.shape));
    add(gazetteers[i - 1] ?? 0);
    add(gazetteers[i + 1] ?? 0);
    add(mix(gazetteer, here.cluster));
    add(mix(gazetteer, before.lower));
    template = AFFIXES;
    for (const affix of here.affixes) add(affix);
    template = LATER;
    add(mix(here.longestSuffix, here.shape));
    add(mix(before.longestSuffix, here.shape));
    add(mix(after.longestSuffix, here.shape));
    add(mix(here.profile, here.shape));
    add(before.profile);
    add(after.profile);
    add(mix(before.profile, here.profile));
    add(mix(here.profile, after.profile));
    add(mix(mix(before.profile, here.profile), after.profile));
    add(mix(here.profile, before.lower));
    add(mix(here.profile, after.lower));
    add(mix(here.profile, before.cluster));
    add(mix(here.profile, after.cluster));
    add(mix(here.profile, gazetteer));
    add(mix(here.profile, opens));
    add(acronyms[i] as number);
    add(mix(acronyms[i] as number, here.shape));
    const counted = opens === 0 && titleCase === 0;
    const length = (runs.end[i] as number) - (runs.start[i] as number);
    const other = wordUse(use, here, { segment, at: i, length, counted });
    add(other.run);
    add(mix(other.run, here.shape));
    add(mix(other.run, before.cluster));
    add(other.neighbours);
    add(mix(other.neighbours, length));
    add(mix(other.cases, 2 * opens + titleCase));
    add(mix(mix(other.cases, 2 * opens + titleCase), here.profile));
    add(other.acronym);
    add(other.acronymProfile);
    add(mix(here.lower, titleCase));
    const inRun = here.capital && titleCase === 0 && length > 1;
    const first = inRun ? (facts[runs.start[i] as number] as WordFacts) : OUTSIDE;
    const last = inRun ? (facts[(runs.end[i] as number) - 1] as WordFacts) : OUTSIDE;
    const place = i === runs.start[i] ? 1 : i === (runs.end[i] as number) - 1 ? 2 : 3;
    add(mix(first.lower, place));
    add(mix(last.lower, place));
    add(mix(mix(first.profile, last.profile), place));
  }
  offsets[facts.length] = size;
  return { features: buffer.slice(0, size), offsets };
}

function grown(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(old.length * 2);
  next.set(old);
  return next;
}
