// Text → paragraphs and tokens.

import { words } from "../entities/index.ts";
import type { Doc, Span, Token } from "../model/index.ts";

/** Adds `paragraphs` (lines that hold something, without what is set aside) and `tokens` inside them. */
export function tokens(doc: Doc): Doc {
  const { text, aside } = doc.article;
  const paragraphs = lines(text).flatMap((line) => readParts(line, aside));
  const found: Token[] = [];
  for (const paragraph of paragraphs) {
    for (const word of words(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + word.start;
      found.push({ start, end: start + word.text.length, text: word.text });
    }
  }
  return { ...doc, paragraphs, tokens: found };
}

/** What of a line is read: all of it, what stands around a stretch set aside, or nothing. */
function readParts(line: Span, aside: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let { start } = line;
  for (const cut of aside) {
    if (cut.end <= start || line.end <= cut.start) continue;
    if (start < cut.start) parts.push({ start, end: cut.start });
    start = cut.end;
  }
  if (start < line.end) parts.push({ start, end: line.end });
  return parts;
}

/** Lines that hold something, without the white space around. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0];
    const lead = line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    if (match.index + lead < end) found.push({ start: match.index + lead, end });
  }
  return found;
}
