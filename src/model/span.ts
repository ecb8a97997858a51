// A span → where something stands in a text.

/** A piece of an article's `text`: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
