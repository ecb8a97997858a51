// Text → words: the one place that says what a token is.

/** A possessive ('s), initials ("U.S."), a word with inner apostrophes and ampersands ("Ma'ruf", "AT&T"), a number ("8.000"), or one
 * other mark. A hyphen stands alone, so that "AS-Australia" is two countries. */
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:(?!['’]s(?![\p{L}\p{N}]))['’‘`&@][\p{L}\p{N}\p{M}]+|[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

export interface Word {
  readonly text: string;
  /** UTF-16 offset into the text given. */
  readonly start: number;
}

export function words(text: string): Word[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({ text: match[0], start: match.index }));
}
