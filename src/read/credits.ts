// A line → the credits of pictures inside it, and its sentences about the paper itself: "(AP Photo/Jane Doe)", "Jane Doe/Getty Images", "By signing up you agree …".
import outlets from "../../data/lexicon/outlets.json" with { type: "json" };
import type { Span } from "../model/index.ts";

const AGENCIES = "AP Photo|AP|AFP|Getty Images|Getty|Reuters|REUTERS|EPA|Bloomberg|NPR|CNN";
const OUTLETS = [...outlets.names, "European Pressphoto Agency"].map((name) => name.replace(/[.&]/g, "\\$&")).join("|");
/** All quantifiers are bounded, so that no line takes long. */
const CREDITS = [
  new RegExp(
    `\\(\\p{Lu}[\\p{L}.'’-]{0,20}(?:(?: |, ?)\\p{Lu}[\\p{L}.'’-]{0,20}){1,12}/(?:For )?(?:${AGENCIES}|${OUTLETS})\\)`,
    "gu",
  ),
  new RegExp(`\\| ?(?:${AGENCIES})(?: Photos?)?(?![\\p{L}\\p{N}])`, "gu"),
  /(?<=[.!?"”] )Credit \p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}(?:\/| for |, via )(?:\p{Lu}[\p{L}]{1,20} ?){1,5}/gu,
  /\((?:\p{Lu}\p{L}{1,20} ){0,2}Photos?\s?(?:\/|by )[^()]{2,60}\)/gu,
  new RegExp(
    `(?<![\\p{L}/])\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}/(?:AFP/|Pool/)?(?:${AGENCIES})(?![\\p{L}/])`,
    "gu",
  ),
];

export const creditsIn = (line: string): Span[] =>
  CREDITS.flatMap((credit) =>
    Array.from(line.matchAll(credit), ({ index, 0: text }) => ({ start: index, end: index + text.length })),
  );

/** A family name, the full name glued to the headlines of a box about that person, and the box's last word: "Doe Jane Mary DoePoll says … MORE". */
const BOX =
  /(?<=(?<![\p{L}])(\p{Lu}[\p{L}'’-]{2,20}))(?<!(?<!\p{L})(?:Mac|Van|Fitz)) ?(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\1(?=[\p{Lu}\d])[^\n]{1,500}? MORE(?![\p{L}\p{N}])/gu;

/** Boxes of related headlines that scraping left inside a sentence, after the name they are about. */
export const tickersIn = (line: string): Span[] =>
  line.includes(" MORE")
    ? Array.from(line.matchAll(BOX), ({ index, 0: text }) => ({ start: index, end: index + text.length }))
    : [];

/** Sentences of a long line that hold one of the phrases, in lower case. */
export function sentencesWith(line: string, phrases: readonly string[]): Span[] {
  const lower = line.toLowerCase();
  return phrases.flatMap((phrase): Span[] => {
    const at = lower.indexOf(phrase);
    if (at < 0) return [];
    const before = Math.max(...[". ", "! ", "? "].map((end) => line.lastIndexOf(end, at)));
    const after = [". ", "! ", "? "].map((end) => line.indexOf(end, at)).filter((end) => end >= 0);
    return [{ start: before < 0 ? 0 : before + 2, end: after.length > 0 ? Math.min(...after) + 1 : line.length }];
  });
}

/** Sorted, what overlaps joined. */
export function merged(spans: readonly Span[]): Span[] {
  const done: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = done.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) done.push({ start, end });
  }
  return done;
}
