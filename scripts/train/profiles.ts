// A first tagger and unlabelled articles → how the articles use each word and phrase as a name (self-training, statistics only).

import { hashOf } from "../../src/annotate/tagger/hash.ts";
import { isInside, TAG_TYPES, typeOfTag } from "../../src/annotate/tagger/tags.ts";
import { articlesOf, isCapitalised, opensAfter } from "./clusters.ts";
import { paragraphsOf } from "./rows.ts";

/** Parts of names a word may be, in the order of their counts. */
const PARTS = [
  "first of person",
  "rest of person",
  "person",
  "part of organisation",
  "organisation",
  "part of place",
  "place",
  "other name",
  "no name",
] as const;
const NO_NAME = PARTS.indexOf("no name");
const LEAST = { occurrences: 4, capitals: 2, phrases: 3, share: 0.7, second: 0.15, strong: 10 };
/** Shares of occurrences with a capital that are told apart. */
const CAPITALS = [0.95, 0.5, 0.1, -1];
const LONGEST_PHRASE = 6;

interface WordUse {
  occurrences: number;
  capitals: number;
  readonly parts: Uint32Array;
}

export interface Uses {
  readonly words: ReadonlyMap<string, WordUse>;
  /** Lower-cased phrase → occurrences as a whole name of each of TAG_TYPES. */
  readonly phrases: ReadonlyMap<string, Uint32Array>;
}

interface Counts {
  readonly words: Map<string, WordUse>;
  readonly phrases: Map<string, Uint32Array>;
}

/** Parts that the articles are dealt into. */
export const FOLDS = 5;
/** Part that an article is in. */
export const foldOf = (article: string): number => hashOf(article) % FOLDS;

/**
 * Counts of each part of the articles, those in `without` left out.
 * @param tag paragraphs of one article → tags of their words
 */
export function usesOf(
  files: readonly { path: string; language: string }[],
  without: ReadonlySet<string>,
  tag: (paragraphs: readonly (readonly string[])[], language: string, article: string) => readonly ArrayLike<number>[],
): Uses[] {
  const folds = Array.from({ length: FOLDS }, (): Counts => ({ words: new Map(), phrases: new Map() }));
  for (const { path, language } of files) {
    for (const { id, text } of articlesOf(path)) {
      if (without.has(id)) continue;
      const paragraphs = paragraphsOf(text);
      const tags = tag(paragraphs, language, id);
      paragraphs.forEach((row, i) => {
        count(row, tags[i] as ArrayLike<number>, folds[foldOf(id)] as Counts);
      });
    }
  }
  return folds;
}

export function sumOf(parts: readonly Uses[]): Uses {
  const sum: Counts = { words: new Map(), phrases: new Map() };
  for (const part of parts) {
    for (const [word, use] of part.words) {
      const known = sum.words.get(word) ?? newUse();
      known.occurrences += use.occurrences;
      known.capitals += use.capitals;
      addTo(known.parts, use.parts);
      sum.words.set(word, known);
    }
    for (const [phrase, types] of part.phrases) {
      const known = sum.phrases.get(phrase) ?? new Uint32Array(TAG_TYPES.length);
      addTo(known, types);
      sum.phrases.set(phrase, known);
    }
  }
  return sum;
}

const newUse = (): WordUse => ({ occurrences: 0, capitals: 0, parts: new Uint32Array(PARTS.length) });

function addTo(sum: Uint32Array, more: Uint32Array): void {
  more.forEach((n, i) => {
    sum[i] = (sum[i] as number) + n;
  });
}

function count(row: readonly string[], tags: ArrayLike<number>, { words: uses, phrases }: Counts): void {
  row.forEach((word, i) => {
    const tag = tags[i] as number;
    if (!/^\p{L}/u.test(word) || (tag === 0 && (i === 0 || opensAfter(row[i - 1] as string)))) return;
    const key = word.toLowerCase();
    const use = uses.get(key) ?? newUse();
    uses.set(key, use);
    use.occurrences++;
    if (isCapitalised(word)) use.capitals++;
    if (tag === 0 && !isCapitalised(word)) return;
    const part = tag === 0 ? NO_NAME : partOf(tag, tags[i + 1] ?? 0);
    use.parts[part] = (use.parts[part] as number) + 1;
  });
  for (let i = 0; i < row.length; i++) {
    const tag = tags[i] as number;
    if (tag === 0 || isInside(tag)) continue;
    let end = i + 1;
    while (end < row.length && tags[end] === tag + 1) end++;
    if (end - i > LONGEST_PHRASE) continue;
    const key = row.slice(i, end).join(" ").toLowerCase();
    const types = phrases.get(key) ?? new Uint32Array(TAG_TYPES.length);
    phrases.set(key, types);
    const type = TAG_TYPES.indexOf(typeOfTag(tag));
    types[type] = (types[type] as number) + 1;
  }
}

function partOf(tag: number, next: number): number {
  const type = typeOfTag(tag);
  const first = !isInside(tag);
  const whole = first && next !== tag + 1;
  if (type === "PER") return whole ? 2 : first ? 0 : 1;
  if (type === "ORG") return whole ? 4 : 3;
  if (type === "LOC") return whole ? 6 : 5;
  return PARTS.indexOf("other name");
}

/** Word → class of its use: its two commonest parts, how often it has a capital, whether it was seen often. */
export function profilesOf({ words: uses }: Uses): Map<string, string> {
  const classes = new Map<string, string>();
  for (const [word, { occurrences, capitals, parts }] of uses) {
    const total = parts.reduce((a, b) => a + b, 0);
    const capital = capitals / occurrences;
    if (occurrences < LEAST.occurrences || capitals < LEAST.capitals || (total < 2 && capital < 0.5)) continue;
    const ranked = Array.from(parts, (n, part) => ({ n, part })).sort((a, b) => b.n - a.n || a.part - b.part);
    const [first, second] = ranked as [{ n: number; part: number }, { n: number; part: number }];
    const share = second.n >= LEAST.second * total ? second.part : -1;
    classes.set(
      word,
      [first.part, share, CAPITALS.findIndex((least) => capital > least), total >= LEAST.strong ? 1 : 0].join(" "),
    );
  }
  return classes;
}

/** Phrases of two words or more that are nearly always one kind of name → the index of that kind in TAG_TYPES. */
export function namesOf({ phrases }: Uses): Map<string, number> {
  const names = new Map<string, number>();
  for (const [phrase, types] of phrases) {
    const total = types.reduce((a, b) => a + b, 0);
    const top = types.reduce((a, b) => Math.max(a, b), 0);
    if (phrase.includes(" ") && total >= LEAST.phrases && top >= LEAST.share * total)
      names.set(phrase, types.indexOf(top));
  }
  return names;
}
