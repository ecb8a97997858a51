// Text → words: the one place that says what a token is.

/** A word with inner apostrophes and ampersands ("Ma'ruf", "AT&T"), initials ("U.S."), a number ("8.000"), or one other mark.
 * A hyphen stands alone, so that "AS-Australia" is two countries. */
const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’‘`&@][\p{L}\p{N}\p{M}]+|[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

export interface Word {
  readonly text: string;
  /** UTF-16 offset into the text given. */
  readonly start: number;
}

export function words(text: string): Word[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({ text: match[0], start: match.index }));
}
