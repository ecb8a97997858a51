// A span → the tokens it covers.
import type { Doc, Span, Token } from "../model/index.ts";

/** Indices into `doc.tokens`, `last` exclusive; by binary search. */
export function tokenRange(doc: Doc, span: Span): { first: number; last: number } {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle] as Token).end <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < doc.tokens.length && (doc.tokens[last] as Token).start < span.end) last++;
  return { first: low, last };
}
