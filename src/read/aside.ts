// Text → the lines and line ends that are no part of the story: related headlines, bylines, credits, captions, share lines.
import { languageOf } from "../languages/index.ts";
import type { Span } from "../model/index.ts";

/** Spans set aside, sorted and disjoint. Only what starts at or after `bodyStart` is looked at: a title is never set aside. */
export function asideIn(text: string, bodyStart: number, language: string): Span[] {
  const openers = languageOf(language).asideOpeners;
  const found: Span[] = [];
  for (const match of text.slice(bodyStart).matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0].toLowerCase().trimStart();
    const start = bodyStart + match.index;
    if (openers.some((opener) => line.startsWith(opener)) || /\.-\p{Lu}[^.]{2,60}$/u.test(match[0])) found.push({ start, end: start + match[0].length });
  }
  return found;
}
