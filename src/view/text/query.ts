// Words typed → what a text must hold: every word, from its beginning; words in quotation marks just as they stand.
import { fold } from "./fold.ts";

/** Whether a text, folded, holds all that was asked for. */
export type TextQuery = (folded: string) => boolean;

const isLetter = (text: string, at: number): boolean => at >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(at));

/** A word may begin one that is longer ("president" finds "presidential"); it never lies inside of one. */
function holds(text: string, words: string, whole: boolean): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isLetter(text, at - 1) && isLetter(words, 0)) continue;
    if (!whole || !isLetter(text, at + words.length)) return true;
  }
  return false;
}

/** What is asked for, one by one; an open quotation mark closes at the end. */
export function wordsOf(query: string): readonly { readonly words: string; readonly whole: boolean }[] {
  return [...fold(query).matchAll(/["“”]([^"“”]+)["“”]?|[^\s"“”]+/g)].flatMap(([all, phrase]) => {
    const words = (phrase ?? all).trim().replace(/\s+/g, " ");
    return words === "" ? [] : [{ words, whole: phrase !== undefined }];
  });
}

/** null when nothing is asked for. */
export function textQuery(query: string): TextQuery | null {
  const asked = wordsOf(query);
  return asked.length === 0 ? null : (folded) => asked.every(({ words, whole }) => holds(folded, words, whole));
}
