// A first tagger and unlabelled articles → how the articles use each word and phrase as a name (self-training, statistics only).
import { isInside, TAG_TYPES, typeOfTag } from "../../src/annotate/tagger/tags.ts";
import { words } from "../../src/entities/index.ts";
import { articlesOf, isCapitalised, opensAfter } from "./clusters.ts";

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

/** Articles whose ids are in `without` are passed over: a word's use in labelled text would be the label itself. */
export function usesOf(
  files: readonly { path: string; language: string }[],
  without: ReadonlySet<string>,
  tag: (words: readonly string[], language: string) => ArrayLike<number>,
): Uses {
  const uses = new Map<string, WordUse>();
  const phrases = new Map<string, Uint32Array>();
  for (const { path, language } of files) {
    for (const { id, text } of articlesOf(path)) {
      if (without.has(id)) continue;
      for (const paragraph of text.split("\n")) {
        const row = words(paragraph).map((word) => word.text);
        if (row.length > 0) count(row, tag(row, language), uses, phrases);
      }
    }
  }
  return { words: uses, phrases };
}

function count(
  row: readonly string[],
  tags: ArrayLike<number>,
  uses: Map<string, WordUse>,
  phrases: Map<string, Uint32Array>,
): void {
  row.forEach((word, i) => {
    const tag = tags[i] as number;
    if (!/^\p{L}/u.test(word) || (tag === 0 && (i === 0 || opensAfter(row[i - 1] as string)))) return;
    const key = word.toLowerCase();
    const use = uses.get(key) ?? { occurrences: 0, capitals: 0, parts: new Uint32Array(PARTS.length) };
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

/** Word → class of its use, 1 and up: its two commonest parts, how often it has a capital, whether it was seen often. */
export function profilesOf({ words: uses }: Uses): Map<string, number> {
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
      [first.part, share, capital > 0.95 ? 2 : capital > 0.5 ? 1 : 0, total >= LEAST.strong ? 1 : 0].join(" "),
    );
  }
  const numbers = new Map([...new Set(classes.values())].sort().map((name, i) => [name, i + 1]));
  return new Map([...classes].map(([word, name]) => [word, numbers.get(name) as number]));
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

/** Words with a capital and their neighbours: all that the counts need. */
export const nearCapital =
  (row: readonly string[]) =>
  (i: number): boolean =>
    [row[i - 1], row[i], row[i + 1]].some((word) => word !== undefined && isCapitalised(word));
