// Tokens → what stands between quotation marks, of whatever style, nested, unbalanced or running over paragraphs.
import type { Doc, Span, Token } from "../../model/index.ts";

/** The words between two quotation marks; the span leaves the marks and the white space inside them out. */
export interface Marked extends Span {
  /** Tokens between the marks: indices into `Doc.tokens`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Token after the closing mark. */
  readonly after: number;
  /** It stands inside other quotation marks. */
  readonly nested: boolean;
  /** No closing mark at the paragraph's end because the same speech reopens in the next paragraph. */
  readonly continues: boolean;
}

type Hint = "open" | "close" | "either";
const DOUBLE: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  ['"', "either"],
  ["“", "open"],
  ["”", "close"],
  ["„", "open"],
  ["‟", "open"],
  ["«", "open"],
  ["»", "close"],
  ["＂", "either"],
  ["〝", "open"],
  ["〞", "close"],
  ["「", "open"],
  ["」", "close"],
  ["``", "open"],
  ["''", "close"],
]);
const SINGLE: ReadonlyMap<string, Hint> = new Map<string, Hint>([
  ["'", "either"],
  ["‘", "open"],
  ["’", "close"],
  ["‚", "open"],
  ["‹", "open"],
  ["›", "close"],
  ["`", "open"],
]);
/** How many paragraphs one pair of marks may run over. */
const FARTHEST = 4;
/** Tokens between single marks, which apostrophes must not stretch over a whole page. */
const LONGEST_SINGLE = 300;

/** Everything between quotation marks, sorted by start; single marks count where they can't be apostrophes. */
export function findMarks(doc: Doc): Marked[] {
  const outer = doubleMarks(doc);
  const inner = singleMarks(doc, outer);
  return [...outer, ...inner].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Is this token a quotation mark (single ones included)? */
export const isMark = (text: string): boolean => DOUBLE.has(text) || SINGLE.has(text);

function doubleMarks(doc: Doc): Marked[] {
  const { tokens, paragraphs } = doc;
  const found: Marked[] = [];
  const bounds = paragraphBounds(doc);
  let open = -1;
  let openedIn = 0;
  let depth = 0;
  const close = (last: number, after: number, continues = false) => {
    const marked = markedOf(tokens, open + width(tokens, open), last, after, false, continues);
    if (marked) found.push(marked);
    open = -1;
    depth = 0;
  };
  for (let p = 0; p < paragraphs.length; p++) {
    const [from, to] = bounds[p] as readonly [number, number];
    if (open >= 0) {
      const next = nextMark(tokens, from, to);
      const reopens = next === from && looksOpen(tokens, next);
      const closesHere = next >= 0 && !looksOpen(tokens, next) && p - openedIn < FARTHEST;
      if (reopens || !closesHere) close(from, from, reopens);
    }
    for (let i = from; i < to; i++) {
      const hint = hintOf(tokens, i);
      if (!hint) continue;
      const wide = width(tokens, i);
      const opens = looksOpen(tokens, i);
      const closes = looksClose(tokens, i);
      if (open < 0) {
        if (hint === "open" || opens || !closes) {
          open = i;
          openedIn = p;
        }
      } else if (closes || (hint !== "open" && !opens)) {
        if (depth > 0) depth--;
        else close(i, i + wide);
      } else if (endsSentence(tokens[i - 1])) {
        close(i, i);
        open = i;
        openedIn = p;
      } else depth++;
      i += wide - 1;
    }
  }
  if (open >= 0) close(tokens.length, tokens.length);
  return found;
}

/** First and past-the-last token of each paragraph. */
function paragraphBounds(doc: Doc): (readonly [number, number])[] {
  let next = 0;
  return doc.paragraphs.map((paragraph) => {
    const from = next;
    while (next < doc.tokens.length && (doc.tokens[next] as Token).start < paragraph.end) next++;
    return [from, next] as const;
  });
}

function nextMark(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (hintOf(tokens, i)) return i;
  return -1;
}

/** Two single marks side by side are one double mark. */
function width(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const next = tokens[i + 1];
  return token &&
    next &&
    (token.text === "'" || token.text === "`") &&
    next.text === token.text &&
    token.end === next.start
    ? 2
    : 1;
}

function hintOf(tokens: readonly Token[], i: number): Hint | undefined {
  const text = (tokens[i] as Token).text;
  if (text.length > 2 || isLetter(text)) return undefined;
  const hint = DOUBLE.get(text);
  return hint ?? (SINGLE.has(text) && width(tokens, i) === 2 ? DOUBLE.get(text + text) : undefined);
}

function isLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

const touchesLeft = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start;
const touchesRight = (tokens: readonly Token[], i: number): boolean => {
  const last = i + width(tokens, i) - 1;
  return tokens[last]?.end === tokens[last + 1]?.start;
};
const OPENING = new Set(["(", "[", "—", "–", "-", ":", "‘", "'", "/"]);
const isWord = (token: Token | undefined): boolean => token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);

/** White space (or an opening bracket) before, none after. */
function looksOpen(tokens: readonly Token[], i: number): boolean {
  return touchesRight(tokens, i) && (!touchesLeft(tokens, i) || OPENING.has((tokens[i - 1] as Token).text));
}

/** No white space before; white space or a mark after. */
function looksClose(tokens: readonly Token[], i: number): boolean {
  return touchesLeft(tokens, i) && !(touchesRight(tokens, i) && isWord(tokens[i + width(tokens, i)]));
}

const ENDS = new Set([".", "!", "?", "…", ","]);
const endsSentence = (token: Token | undefined): boolean => token !== undefined && ENDS.has(token.text);

function singleMarks(doc: Doc, outer: readonly Marked[]): Marked[] {
  const { tokens } = doc;
  const found: Marked[] = [];
  let around = 0;
  for (const [from, to] of paragraphBounds(doc)) {
    for (let i = from; i < to; i++) {
      const { text } = tokens[i] as Token;
      const hint = text.length > 1 || isLetter(text) ? undefined : SINGLE.get(text);
      if (!hint || hint === "close" || width(tokens, i) === 2 || !looksOpen(tokens, i) || !isWord(tokens[i + 1]))
        continue;
      while (around < outer.length && (outer[around] as Marked).last <= i) around++;
      const enclosing = outer[around];
      const nested = enclosing !== undefined && enclosing.first <= i;
      const end = closingSingle(
        tokens,
        i + 1,
        nested ? Math.min(to, enclosing.last) : Math.min(to, enclosing?.first ?? to),
      );
      if (end < 0) continue;
      const marked = markedOf(tokens, i + 1, end, end + 1, nested, false);
      if (marked) found.push(marked);
      i = end;
    }
  }
  return found;
}

/** The single mark that closes: one after a stop or comma for choice, since others may be a plural's apostrophe. */
function closingSingle(tokens: readonly Token[], from: number, to: number): number {
  let doubtful = -1;
  for (let i = from; i < to && i < from + LONGEST_SINGLE; i++) {
    const hint = SINGLE.get((tokens[i] as Token).text);
    if (!hint || hint === "open" || !looksClose(tokens, i)) {
      if (hint && looksOpen(tokens, i) && doubtful >= 0) return doubtful;
      continue;
    }
    if (endsSentence(tokens[i - 1])) return i;
    const possessive = /s$/i.test((tokens[i - 1] as Token).text) && isWord(tokens[i + 1]);
    if (!possessive) return doubtful >= 0 ? doubtful : i;
    if (doubtful < 0) doubtful = i;
  }
  return doubtful;
}

function markedOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  after: number,
  nested: boolean,
  continues: boolean,
): Marked | undefined {
  const from = tokens[first];
  const to = tokens[last - 1];
  return from && to && first < last
    ? { start: from.start, end: to.end, first, last, after, nested, continues }
    : undefined;
}
