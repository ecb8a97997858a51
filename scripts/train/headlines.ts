// Labelled body rows → copies of some as headlines in Title Case, in which capitals tell little.
import { LANGUAGES } from "../../src/languages/index.ts";
import type { Row } from "./data.ts";

/** One row in this many is copied. */
const EVERY = 8;
const LENGTH = { least: 5, most: 16 };
/** Function words of this length or less stay small. */
const SMALL = 6;

const functionWords = new Map(LANGUAGES.map(({ id, functionWords }) => [id, new Set<string>(functionWords)]));

/** Rows of an article alone: the copy stands above the article it is from. */
export function headlinesOf(rows: readonly Row[]): Row[] {
  return rows
    .filter(({ around }) => around !== undefined)
    .filter((_, i) => i % EVERY === 0)
    .flatMap((row) => {
      const stop = row.words.findIndex((word) => /^[.!?"“”]$/.test(word));
      const length = stop < 0 ? row.words.length : stop;
      if (length < LENGTH.least || length > LENGTH.most) return [];
      const small = functionWords.get(row.language) ?? new Set();
      const [before, after] = row.around as readonly [string, string];
      const headline = row.words
        .slice(0, length)
        .map((word, i) => (i > 0 && word.length <= SMALL && small.has(word) ? word : titled(word)));
      return [
        {
          ...row,
          words: headline,
          allowed: row.allowed.slice(0, length),
          around: ["", `${before}\n${row.words.join(" ")}\n${after}`] as const,
        },
      ];
    });
}

const titled = (word: string): string => (word[0] ?? "").toUpperCase() + word.slice(1);
