// A span → the tokens it covers.
import type { Doc, Span, Token } from "../model/index.ts";
import { firstAfter } from "./spans.ts";

/** Indices into `doc.tokens`, `last` exclusive. */
export function tokenRange({ tokens }: Doc, span: Span): { first: number; last: number } {
  const first = firstAfter(tokens, span.start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < span.end) last++;
  return { first, last };
}
