// Tokens → sentences: they end at . ! ? … (with the quotation marks and brackets that follow) or where the paragraph ends.
import { type Language, languageOf } from "../languages/index.ts";
import type { Doc, Sentence, Token } from "../model/index.ts";

const STOPS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const OPENERS = new Set(['"', "“", "‘", "'", "(", "[", "«"]);

const known = new Map<Language, ReadonlySet<string>>();

function abbreviationsOf(language: Language): ReadonlySet<string> {
  const abbreviations = known.get(language) ?? new Set(language.abbreviations);
  known.set(language, abbreviations);
  return abbreviations;
}

/** Adds `sentences`; every token of a paragraph belongs to exactly one. */
export function sentences(doc: Doc): Doc {
  const abbreviations = abbreviationsOf(languageOf(doc.article.language));
  const { tokens } = doc;
  const found: Sentence[] = [];
  let next = 0;
  doc.paragraphs.forEach((paragraph, index) => {
    let first = next;
    const close = (last: number) => {
      const from = tokens[first];
      const to = tokens[last - 1];
      if (from && to)
        found.push({ start: from.start, end: to.end, paragraph: index, firstToken: first, lastToken: last });
      first = last;
    };
    while (next < tokens.length && (tokens[next] as Token).start < paragraph.end) {
      const token = tokens[next] as Token;
      next++;
      if (!STOPS.has(token.text) || isAbbreviation(tokens[next - 2], token, abbreviations)) continue;
      while (isGluedCloser(tokens[next - 1], tokens[next], tokens[next + 1])) next++;
      if (opensSentence(tokens[next], tokens[next + 1], token)) close(next);
    }
    if (first < next) close(next);
  });
  return { ...doc, sentences: found };
}

function isAbbreviation(before: Token | undefined, stop: Token, abbreviations: ReadonlySet<string>): boolean {
  if (stop.text !== "." || !before || before.end !== stop.start) return false;
  return abbreviations.has(before.text.toLowerCase()) || /^\p{Lu}$/u.test(before.text);
}

/** A closing mark directly after the stop; a straight quote glued to the next word opens a new quote instead. */
function isGluedCloser(previous: Token | undefined, token: Token | undefined, after: Token | undefined): boolean {
  if (!previous || !token || previous.end !== token.start) return false;
  if (STOPS.has(token.text)) return true;
  return CLOSERS.has(token.text) && !(after && after.start === token.end && /^[\p{L}\p{N}]/u.test(after.text));
}

/** A new sentence begins with a capital, a digit or an opening mark, after white space. */
function opensSentence(token: Token | undefined, after: Token | undefined, stop: Token): boolean {
  if (!token) return true;
  const word = OPENERS.has(token.text) && after ? after : token;
  return token.start > stop.end && (/^[\p{Lu}\p{N}]/u.test(word.text) || OPENERS.has(token.text));
}
