// Text → paragraphs and tokens.
import type { Doc, Span, Token } from "../model/index.ts";

/** A word with inner apostrophes, hyphens, points and ampersands ("Il-sung", "U.S.", "Ma'ruf", "8.000"), or one other mark. */
const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’‘`&@-][\p{L}\p{N}\p{M}]+|[.,:](?=\p{N})\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** Adds `paragraphs` (lines that hold something and are not set aside) and `tokens` inside them. */
export function tokens(doc: Doc): Doc {
  const { text, aside } = doc.article;
  const paragraphs = lines(text).filter((line) => !aside.some((a) => a.start < line.end && line.start < a.end));
  const found: Token[] = [];
  for (const paragraph of paragraphs) {
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(TOKEN)) {
      const start = paragraph.start + match.index;
      found.push({ start, end: start + match[0].length, text: match[0] });
    }
  }
  return { ...doc, paragraphs, tokens: found };
}

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
