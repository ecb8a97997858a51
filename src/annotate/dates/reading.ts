// Doc → what the search for dates asks of it: words of the language, the article's own day.
import { remembered } from "../../entities/index.ts";
import { type DateUnit, type Language, languageOf } from "../../languages/index.ts";
import type { Doc } from "../../model/index.ts";

export interface Reading {
  readonly word: (i: number) => string;
  readonly language: Language;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly days: readonly { readonly words: readonly string[]; readonly shift: number }[];
  readonly units: ReadonlyMap<string, DateUnit>;
  readonly is: (set: "past" | "present" | "future" | "prepositions", word: string) => boolean;
  /** Words that a date may begin with; numbers may, too. */
  readonly begins: ReadonlySet<string>;
  /** The article's date, YYYY-MM-DD, or "". */
  readonly today: string;
}

/** A date, and the token after it. */
export type Found = { readonly iso: string; readonly last: number };

type Lexicon = Omit<Reading, "word" | "today">;

/** A language's words for times. */
const lexiconOf = remembered((id): Lexicon => {
  const language = languageOf(id);
  const { months, weekdays, dates: words } = language;
  const sets = {
    past: new Set(words.past),
    present: new Set(words.present),
    future: new Set(words.future),
    prepositions: new Set(words.prepositions),
  };
  const days = Object.entries(words.days)
    .map(([phrase, shift]) => ({ words: phrase.split(" "), shift }))
    .sort((a, b) => b.words.length - a.words.length);
  const begins = [months, weekdays, words.units].flatMap((list) => Object.keys(list));
  return {
    language,
    months: new Map(Object.entries(months)),
    weekdays: new Map(Object.entries(weekdays)),
    days,
    units: new Map(Object.entries(words.units)),
    is: (set, word) => sets[set].has(word),
    begins: new Set([
      ...begins,
      ...days.map((day) => day.words[0] ?? ""),
      ...words.past,
      ...words.present,
      ...words.future,
    ]),
  };
});

export function readingOf(doc: Doc): Reading {
  const lower = doc.tokens.map(({ text }) => text.toLowerCase());
  return {
    ...lexiconOf(doc.article.language),
    word: (i) => lower[i] ?? "",
    today: /^\d{4}-\d\d-\d\d/.test(doc.article.date) ? doc.article.date.slice(0, 10) : "",
  };
}
