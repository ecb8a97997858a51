// Text → words: the one place that says what a token is.
import { remembered } from "./remembered.ts";

/** A possessive ('s), initials ("U.S."), a word with inner apostrophes and ampersands ("Ma'ruf", "AT&T"), a number ("8.000"; not the one after a name in a list, "Sari,2."), or one
 * other mark. A hyphen stands alone, so that "AS-Australia" is two countries. */
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:(?!['’]s(?![\p{L}\p{N}]))['’‘`&@][\p{L}\p{N}\p{M}]+|(?<=\p{N})[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** A link's text that lost the space before it in scraping: "dataBloomberg", "kepadaCNBC" are two words, "detikSport" is one. */
const GLUED =
  /^(?:akun|antara|aplikasi|bersama|dalam|dan|dari|data|dengan|[Dd]ikutip|[Dd]ilansir|kepada|laman|media|[Mm]elansir|[Mm]engutip|[Mm]enurut|oleh|pada|seperti|situs|untuk|yang)(?=\p{Lu}\p{L}{2}|detik)/u;

export interface Word {
  readonly text: string;
  /** UTF-16 offset into the text given. */
  readonly start: number;
}

export function words(text: string): Word[] {
  const found: Word[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index;
    let from = start;
    for (const part of partsOf(match[0])) {
      found.push({ text: part, start: from });
      from += part.length;
    }
  }
  return found;
}

/** The word alone, or the two that are glued together in it. One string for a word wherever it stands: sets and maps then find it without comparing letters. */
const partsOf = remembered((word): readonly string[] => {
  const cut = /^\p{L}\p{Ll}+(?:\p{Lu}|detik)/u.test(word) ? (GLUED.exec(word)?.[0].length ?? 0) : 0;
  return cut === 0 ? [word] : [word.slice(0, cut), word.slice(cut)];
});
