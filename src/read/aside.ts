// Text → what is no part of the story: related headlines, bylines, credits, captions, share lines. In doubt a line stays.
import outlets from "../../data/lexicon/outlets.json" with { type: "json" };
import { LANGUAGES } from "../languages/index.ts";
import type { Span } from "../model/index.ts";
import { creditsIn, merged, sentencesWith, tickersIn } from "./credits.ts";

// All languages' words at once: pages mix them, and the lines look alike.
const OPENERS = [...new Set(LANGUAGES.flatMap((language) => language.asideOpeners))].sort(
  (a, b) => b.length - a.length,
);
const OUTLETS = new Set(outlets.names.map((name) => name.toLowerCase()));
const PHRASES = LANGUAGES.flatMap((language) => language.asidePhrases);
const BYLINES = [...new Set(LANGUAGES.flatMap((language) => language.bylines))].sort((a, b) => b.length - a.length);
/** The words in lower case that may stand among the names of a byline. */
const BETWEEN_NAMES = new Set([
  ...LANGUAGES.flatMap((l) => l.functionWords),
  ...BYLINES.flatMap((words) => words.split(" ")),
  "additional",
]);

/** A longer line is a paragraph, whatever it opens with. */
const LONGEST_LINE = 300;
const LONGEST_BYLINE = 100;

/** Spans set aside in `text`, sorted and disjoint, each with the white space before it on its line; a title (all before `bodyStart`) never is. */
export function asideIn(text: string, bodyStart: number): Span[] {
  const found: Span[] = [];
  const lines = [...text.slice(bodyStart).matchAll(/[^\r\n\u2028\u2029]+/g)];
  for (const [number, match] of lines.entries()) {
    const line = match[0].trimEnd();
    const at = bodyStart + match.index;
    if (isSignature(lines, number)) found.push({ start: at, end: at + line.length });
    else for (const { start, end } of asideInLine(line)) found.push({ start: at + start, end: at + end });
  }
  return found;
}

function asideInLine(line: string): Span[] {
  // Marks in front of such lines: bullets, brackets, a single quote. Not a double one, which opens somebody's words.
  const bare = line.replace(/^[\s'‘([•*>|–—-]+/u, "");
  if (bare === "") return [];
  const whole =
    line.length <= LONGEST_LINE && (opens(bare) || isPhrase(bare) || isByline(bare) || isTags(bare) || isCaption(line));
  if (whole) return [{ start: 0, end: line.length }];
  const credit = creditAt(line);
  const end = credit ?? line.length;
  // A caption is no sentence: nothing ends before its credit.
  if (credit !== undefined && !/[.!?…"”’]\s*$/u.test(line.slice(0, credit)) && line.length <= LONGEST_LINE)
    return [{ start: 0, end: line.length }];
  const told = line.slice(0, end);
  const spans = merged([...inline(told), ...creditsIn(told), ...tickersIn(told), ...sentencesWith(told, PHRASES)]);
  return credit === undefined
    ? spans
    : [...spans.filter((span) => span.end < credit), { start: credit, end: line.length }];
}

/** Whether a line opens with one of the words that say it is no part of the story. */
function opens(line: string): boolean {
  const lower = line.slice(0, 60).toLowerCase().replace(/\s+:/, ":");
  return OPENERS.some((opener) => {
    if (!lower.startsWith(opener)) return false;
    const rest = lower.slice(opener.length);
    if (!/[\p{L}]$/u.test(opener)) return true;
    // "Advertisement", "Copyright 2024 …", "Subscribe: …", but "Copyright law was …" is a story.
    if (!opener.includes(" ")) return /^[\s\p{P}]*$|^\s*[:|»©\d–—(-]/u.test(rest);
    return !/^[\p{L}\p{N}]/u.test(rest);
  });
}

const isPhrase = (line: string): boolean => {
  const lower = line.toLowerCase();
  return PHRASES.some((phrase) => lower.includes(phrase));
};

/** "By Jane Doe", "Penulis: Rina", "Reporting by A. B.; Editing by C D": names, and nothing that tells anything. */
function isByline(line: string): boolean {
  const lower = line.slice(0, 40).toLowerCase();
  const opener = BYLINES.find((words) => lower.startsWith(words) && !/^[\p{L}\p{N}]/u.test(lower.slice(words.length)));
  if (opener === undefined) return false;
  const rest = line.slice(opener.length);
  const colon = /^\s*[:|]/.test(rest);
  if (colon && rest.length <= LONGEST_BYLINE) return true;
  const words = rest.match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals < 2 || !/^\p{Lu}/u.test(words[0] ?? "") || /[.!?]$/.test(line)) return false;
  return (
    /^[\p{L}\s'’.,;:&/()-]+$/u.test(rest) &&
    words.every((word) => /^\p{Lu}/u.test(word) || BETWEEN_NAMES.has(word.toLowerCase()))
  );
}

/** The first lines of a story may be its author's name and the outlet's, a line each. */
function isSignature(lines: readonly RegExpExecArray[], number: number): boolean {
  const outlet = [number, number + 1].find((n) => n < 4 && isOutlet(lines[n]?.[0].trim() ?? ""));
  if (outlet === undefined) return false;
  return (
    outlet === number ||
    /^\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*|,? and| dan){1,6}$/u.test(lines[number]?.[0].trim() ?? "")
  );
}

/** "USA TODAY", "Special for USA TODAY". */
const isOutlet = (line: string): boolean =>
  line.length < LONGEST_BYLINE && OUTLETS.has(line.replace(/^Special (?:for|to) /i, "").toLowerCase());

const isTags = (line: string): boolean =>
  line.split(/[\s,]+/).every((word) => word === "" || /^#[\p{L}\p{N}_]+$/u.test(word)) && line.includes("#");

/** A sentence with its picture's maker glued on: "… in 1949.-Jane Doe-Agency". */
const isCaption = (line: string): boolean => /[.!?"”]\s?-\p{Lu}[^.!?"“”]{1,60}$/u.test(line.slice(-70));

/** Where a credit at the end of a line starts, or undefined: "(Foto: …)", "(AP Photo/…)", "REUTERS/Jane Doe", "(abc/def)". */
function creditAt(line: string): number | undefined {
  const tail = Math.max(0, line.length - 130);
  const end = line.slice(tail);
  const bracket = /\s*\(([^()]{2,120})\)(?:\s*\([^()]{2,30}\))?\.?$/u.exec(end);
  const inside = bracket?.[1] ?? "";
  if (
    bracket &&
    (opens(inside) ||
      /^(?:\p{Lu}[\p{L} ]{1,20} )?(?:Photo|Images?|FOTO)\s?\//u.test(inside) ||
      /^[a-z]{2,4}(?:\/[a-z]{2,4})+$/.test(inside) ||
      /^\p{Lu}[\p{L}\p{N}.'’ /-]{1,60} via (?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock)$/u.test(inside) ||
      isMakerFor(inside))
  )
    return tail + bracket.index;
  const slash = /(?<=[.!?"”)])\s*\p{Lu}[\p{Lu} ]{1,14}\/\s?\p{Lu}(?:\p{Lu}\.|[^.!?/]){1,40}(?:\/[^.!?/]{1,20})?$/u.exec(
    end,
  );
  return slash ? tail + slash.index : undefined;
}

/** "Jane Doe/The Daily Post": a name and the outlet that it made the picture for. */
function isMakerFor(inside: string): boolean {
  const [, outlet = ""] =
    /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}\/(?:For )?([^/]{2,40})$/u.exec(inside) ?? [];
  return OUTLETS.has(outlet.toLowerCase());
}

/** Related headlines inside a paragraph, after a sentence: to their bracket or the end of the line. */
function inline(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: lead } of line.matchAll(RELATED)) {
    if (index < from) continue;
    const close = lead.includes("(") ? line.indexOf(")", index + lead.length) : -1;
    from = close < 0 ? line.length : close + 1;
    spans.push({ start: index, end: from });
  }
  return spans;
}
/** An opener of several words, capitalised, after the end of a sentence or a bracket, that leads up to a colon or a quotation mark. */
const RELATED = new RegExp(
  `(?<=[.!?"”’)])\\s*(?=\\(?\\p{Lu})(?:\\(\\s*)?(?:${OPENERS.filter((o) => /^\p{L}+ \p{L}+$/u.test(o))
    .map(anyCase)
    .join("|")})[^.!?:'"‘“]{0,20}[:'"‘“]`,
  "gu",
);
function anyCase(words: string): string {
  return [...words].map((letter) => (/\p{L}/u.test(letter) ? `[${letter}${letter.toUpperCase()}]` : "\\s")).join("");
}
