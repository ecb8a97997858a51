// What the input says and the words of the text → id of a registered language.
import { LANGUAGES } from "../languages/index.ts";

const FUNCTION_WORDS = LANGUAGES.map(({ id, functionWords }) => ({ id, words: new Set(functionWords) }));

/** Enough to tell: function words are a third of running text. */
const SAMPLE = 20_000;
/** Below this share of function words the text is in none of the languages, or no prose. */
const LEAST_SHARE = 0.05;

/** Id of the registered language that a tag or name stands for ("id", "en-GB", "English", "in_ID"), or undefined. */
export function statedLanguage(stated: string): string | undefined {
  const name = stated.trim().toLowerCase();
  const tag = name.split(/[-_]/)[0] ?? "";
  const primary = tag === "in" ? "id" : tag; // "in" is the tag Indonesian had before 1989
  return LANGUAGES.find((language) => {
    const own = language.name.toLowerCase();
    return (
      language.id === primary || own === name || own === `bahasa ${name}` || name === ENGLISH_NAMES.get(language.id)
    );
  })?.id;
}
const ENGLISH_NAMES = new Map([["id", "indonesian"]]);

/** The language with the greatest share of function words [Dunning 1994 for the alternatives]; `sure` when there are enough. */
export function detectLanguage(text: string): { readonly language: string; readonly sure: boolean } {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  const counts = FUNCTION_WORDS.map(({ id, words: known }) => ({
    id,
    count: words.reduce((sum, word) => sum + Number(known.has(word)), 0),
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return { language: best.id, sure: best.count >= LEAST_SHARE * words.length };
}
