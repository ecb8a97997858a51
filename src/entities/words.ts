// Text → words: the one place that says what a token is.

/** A possessive ('s), initials ("U.S."), a word with inner apostrophes and ampersands ("Ma'ruf", "AT&T"), a number ("8.000"), or one
 * other mark. A hyphen stands alone, so that "AS-Australia" is two countries. */
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:(?!['’]s(?![\p{L}\p{N}]))['’‘`&@][\p{L}\p{N}\p{M}]+|[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** A link's text that lost the space before it in scraping: "dataBloomberg", "kepadaCNBC" are two words, "detikSport" is one. */
const GLUED =
  /^(?:akun|antara|aplikasi|bersama|dalam|dan|dari|data|dengan|[Dd]ikutip|[Dd]ilansir|kepada|laman|media|[Mm]elansir|[Mm]engutip|[Mm]enurut|oleh|pada|seperti|situs|untuk|yang)(?=\p{Lu}\p{L}{2}|detik)/u;

export interface Word {
  readonly text: string;
  /** UTF-16 offset into the text given. */
  readonly start: number;
}

export function words(text: string): Word[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({ text: match[0], start: match.index })).flatMap(parted);
}

function parted(word: Word): Word | Word[] {
  const cut = /^\p{L}\p{Ll}+(?:\p{Lu}|detik)/u.test(word.text) ? (GLUED.exec(word.text)?.[0].length ?? 0) : 0;
  if (cut === 0) return word;
  return [
    { text: word.text.slice(0, cut), start: word.start },
    { text: word.text.slice(cut), start: word.start + cut },
  ];
}
