// Marked words + cues → direct quotes, each with the phrase that names its speaker; titles and scare quotes are left out.
import type { Span } from "../../model/index.ts";
import { speakerAfter } from "./after.ts";
import { speakerOf } from "./attribute.ts";
import { afterTime } from "./clause.ts";
import type { Cue } from "./cues.ts";
import { beforeColon } from "./headline.ts";
import { isMark, type Marked } from "./marks.ts";
import { holderAfter } from "./phrase.ts";
import {
  clauseRange,
  isBreak,
  isWord,
  mentionAtToken,
  mentionEnd,
  type Reading,
  sentenceOf,
  startsWord,
} from "./reading.ts";
import { isPerson, isPossessive, named, type SpeakerRef, settled } from "./speaker.ts";
import { subjectBefore } from "./subject.ts";

/** Something said, before its speaker is settled. `goesOn`: whoever spoke last. */
export interface Act extends Span {
  readonly kind: "direct" | "indirect";
  readonly cue: Cue | undefined;
  readonly speaker: SpeakerRef | { readonly is: "goesOn" };
  /** Token from which the speaker is understood. */
  readonly anchor: number;
}

/** Fewer words between marks are scare quotes. */
const FEWEST_WORDS = 3;
/** An article before at most so many words: a term in scare quotes. */
const LONGEST_SCARE = 3;
/** Capitals on all of fewer words: a title. */
const LONGEST_TITLE = 12;
/** Capitals on all of so many words: a title even with a full stop. */
const SHORT_TITLE = 5;
/** How many tokens may stand between a closing mark and the verb whose subject comes first. */
const FARTHEST_VERB = 30;
/** Tokens of a subject behind a quotation that ends in ! or ?. */
const LONGEST_SUBJECT = 10;

interface Attribution {
  readonly cue: Cue | undefined;
  readonly speaker: Act["speaker"];
  readonly anchor: number;
}

export function directQuotes(reading: Reading, cues: readonly Cue[]): Act[] {
  const { marks } = reading;
  const found: (Attribution | undefined)[] = [];
  marks.forEach((mark, m) => {
    found.push(eligible(reading, mark) ? attribution(reading, cues, mark, marks[m - 1], found[m - 1]) : undefined);
  });
  // speech that reopens in the next paragraph has its cue at the end
  for (let m = marks.length - 2; m >= 0; m--) {
    if (marks[m]?.continues && found[m]?.cue === undefined && found[m + 1]?.cue) found[m] = found[m + 1];
  }
  return marks.flatMap((mark, m): Act[] => {
    const by = found[m];
    return by ? [{ kind: "direct", start: mark.start, end: mark.end, ...by }] : [];
  });
}

/** Words between marks in a clause that stands before its cue: `Proof from "soil and blood samples" is rare, Lee added`. */
export function insideClauses(reading: Reading, direct: readonly Act[], indirect: readonly Act[]): Act[] {
  const taken = new Set(direct.map(({ start }) => start));
  return reading.marks.flatMap((mark): Act[] => {
    if (mark.nested || taken.has(mark.start) || !eligible(reading, mark)) return [];
    const clause = indirect.find(
      ({ start, end, cue }) => start <= mark.start && mark.end <= end && cue !== undefined && cue.start >= mark.end,
    );
    return clause ? [{ ...clause, kind: "direct", start: mark.start, end: mark.end }] : [];
  });
}

function eligible(reading: Reading, mark: Marked): boolean {
  const { doc, lower, words } = reading;
  let count = 0;
  let capitals = 0;
  for (let i = mark.first; i < mark.last; i++) {
    if (!startsWord(doc.tokens, i)) continue;
    count++;
    if (!/^\p{Ll}/u.test(doc.tokens[i]?.text ?? "") || (capitals > 0 && isSmall(reading, i))) capitals++;
  }
  if (count < FEWEST_WORDS) return false;
  const before = lower[mark.first - 2];
  const stopped = !isWord(doc.tokens[mark.last - 1]);
  if (words.is("titling", before)) return false;
  if (
    count <= LONGEST_SCARE &&
    !stopped &&
    (words.is("definite", before) || words.is("indefinite", before)) &&
    words.tellsClauses
  )
    return false;
  const last = lower[mark.last - 1];
  const closed = count <= SHORT_TITLE ? last === "," || last === "!" || last === "?" : stopped;
  return !(capitals === count && count < LONGEST_TITLE && !closed && before !== ":");
}

/** Words that have no capital inside a title: "State of the Union". */
const isSmall = ({ lower, words }: Reading, i: number): boolean =>
  words.is("definite", lower[i]) || words.is("prepositions", lower[i]) || words.is("listing", lower[i]);

/** The token of the opening mark. */
const openOf = (mark: Marked): number => mark.first - 1;

function attribution(
  reading: Reading,
  cues: readonly Cue[],
  mark: Marked,
  previous: Marked | undefined,
  previousBy: Attribution | undefined,
): Attribution | undefined {
  const opening = openOf(mark);
  const sentence = sentenceOf(reading, mark.first);
  if (!sentence) return undefined;
  const starts = opening <= clauseRange(reading, Math.max(opening, 0)).first;
  const inside = mark.nested ? undefined : afterCue(reading, cues, mark);
  if (mark.nested) return innerCue(reading, cues, mark);
  const intro = starts ? introduced(reading, cues, opening) : undefined;
  // "Nixon predicted her future:" + "…," he said
  if (intro?.speaker.is === "entity" && inside?.speaker.is === "known" && !inside.speaker.office)
    return { ...inside, speaker: intro.speaker };
  if (starts) return inside ?? intro ?? resumed(reading, mark, previous, previousBy) ?? alone(reading, mark);
  return (inside?.cue?.kind === "inverted" ? inside : governed(reading, cues, opening)) ?? inside;
}

/** `"…," kata X` · `"…," X said` · `"…," said X`. */
function afterCue(reading: Reading, cues: readonly Cue[], mark: Marked): Attribution | undefined {
  const { lower, doc } = reading;
  let i = mark.after;
  while (isBreak(lower[i]) || (reading.words.is("fillers", lower[i]) && cues[firstCueFrom(cues, i)]?.first !== i)) i++;
  const last = lower[mark.last - 1] ?? "";
  const next = nextOpening(reading, mark);
  const cue = cues[firstCueFrom(cues, i)];
  if (!cue || cue.first >= next) return undefined;
  const sentenceAfter = reading.sentenceAt[cue.first] !== reading.sentenceAt[Math.max(mark.after - 1, mark.last - 1)];
  if (cue.first === i) {
    if (cue.kind === "headline" || (cue.kind === "quote" && sentenceAfter)) return undefined;
    const speaker = speakerAfter(reading, cue);
    return { cue, speaker: speaker ?? { is: "goesOn" }, anchor: cue.first };
  }
  if (cue.kind === "inverted" || cue.kind === "accordingTo" || cue.first > i + FARTHEST_VERB) return undefined;
  if (last === "." || last === "…" || (sentenceAfter && !exclaims(reading, mark, i, cue))) return undefined;
  const opensClause =
    /^\p{Lu}/u.test(doc.tokens[i]?.text ?? "") ||
    reading.words.pronouns.has(lower[i] ?? "") ||
    reading.words.is("definite", lower[i]) ||
    reading.words.is("indefinite", lower[i]) ||
    mentionAtToken(reading, i) !== undefined ||
    [",", "?", "!"].includes(last);
  if (!opensClause || reading.words.is("coordinators", lower[i]) || reading.words.is("prepositions", lower[i]))
    return undefined;
  const speaker = leading(reading, i, cue) ?? subjectBefore(reading, cue, i)?.ref;
  return speaker ? { cue, speaker, anchor: cue.first } : undefined;
}

/** `"Come!" Lee said.`: the mark seems to end the sentence, but nothing that he said follows. */
function exclaims(reading: Reading, mark: Marked, at: number, cue: Cue): boolean {
  const { lower, words, doc } = reading;
  const last = isMark(lower[mark.last - 1] ?? "") ? lower[mark.last - 2] : lower[mark.last - 1];
  const { first, last: to } = clauseRange(reading, cue.first);
  if ((last !== "!" && last !== "?") || first !== at || cue.first > at + LONGEST_SUBJECT) return false;
  if (sentenceOf(reading, mark.last - 1)?.paragraph !== sentenceOf(reading, cue.first)?.paragraph) return false;
  const rest = afterTime(reading, cue.last, to);
  return (
    rest >= to ||
    lower[rest] === "." ||
    lower[rest] === "," ||
    (isWord(doc.tokens[rest]) && (words.is("prepositions", lower[rest]) || words.is("circumstances", lower[rest])))
  );
}

/** `"…," Ann Lee a reporter for the Post told Time`: the name right behind the quotation. */
function leading(reading: Reading, at: number, cue: Cue): SpeakerRef | undefined {
  const { lower, words, doc } = reading;
  const mention = named(reading, at);
  if (!mention || !isPerson(mention) || isPossessive(reading, at)) return undefined;
  const end = mentionEnd(reading, at);
  if (!words.is("indefinite", lower[end]) && holderAfter(reading, end, cue.first) >= 0) return undefined;
  for (let i = end; i < cue.first; i++) {
    const other = named(reading, i);
    if (!isWord(doc.tokens[i]) || words.is("coordinators", lower[i]) || (other && isPerson(other))) return undefined;
  }
  return settled(mention);
}

/** Token of the next opening mark in the text, or the number of tokens. */
function nextOpening(reading: Reading, mark: Marked): number {
  for (let i = mark.after; i < reading.lower.length && i < mark.after + 80; i++) {
    const other = reading.markAt[i] ?? -1;
    if (other >= 0) return i - 1;
  }
  return reading.lower.length;
}

function firstCueFrom(cues: readonly Cue[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A cue earlier in the sentence: `X said the talks were "long and frank"`. */
function governed(reading: Reading, cues: readonly Cue[], opening: number): Attribution | undefined {
  const from = clauseRange(reading, Math.max(opening, 0)).first;
  for (let c = firstCueFrom(cues, opening) - 1; c >= 0; c--) {
    const cue = cues[c] as Cue;
    if (cue.first < from) return undefined;
    if (reading.markAt[cue.first] !== -1) continue;
    return attributed(reading, cues, c, from);
  }
  return reading.lower[opening - 1] === ":" ? headline(reading, opening - 1, from) : undefined;
}

function attributed(reading: Reading, cues: readonly Cue[], c: number, from: number): Attribution {
  const cue = cues[c] as Cue;
  return { cue, speaker: speakerOf(reading, cues, c, from) ?? { is: "goesOn" }, anchor: cue.first };
}

/** `Name: "…"`. */
function headline(reading: Reading, colon: number, from: number): Attribution | undefined {
  const speaker = beforeColon(reading, from, colon);
  return speaker && { cue: undefined, speaker, anchor: colon };
}

/** The sentence before ends in a colon or comma after a cue: `He filed this report:` + new line + `"…"`. */
function introduced(reading: Reading, cues: readonly Cue[], opening: number): Attribution | undefined {
  const before = reading.lower[opening - 1];
  return before === ":" || before === "," ? governed(reading, cues, opening - 1) : undefined;
}

/** `"…," kata X. "…"`: the speaker goes on after the cue. */
function resumed(
  reading: Reading,
  mark: Marked,
  previous: Marked | undefined,
  by: Attribution | undefined,
): Attribution | undefined {
  if (!previous || !by || previous.nested) return undefined;
  if (previous.continues) return by;
  const here = sentenceOf(reading, mark.first);
  const there = sentenceOf(reading, previous.last - 1);
  if (!here || !there || here.paragraph !== there.paragraph) return undefined;
  const between = (reading.sentenceAt[mark.first] ?? 0) - (reading.sentenceAt[previous.last - 1] ?? 0);
  return between <= 1 ? by : undefined;
}

/** Marks around whole sentences without a cue: whoever spoke last speaks on. */
function alone(reading: Reading, mark: Marked): Attribution | undefined {
  const sentence = sentenceOf(reading, mark.last - 1);
  if (!sentence || sentence.lastToken > mark.after + 1) return undefined;
  return { cue: undefined, speaker: { is: "goesOn" }, anchor: mark.first };
}

/** Inside another quote only words with their own cue right before: `he said Kim called it "the nation's life"`. */
function innerCue(reading: Reading, cues: readonly Cue[], mark: Marked): Attribution | undefined {
  const from = clauseRange(reading, mark.first).first;
  const c = firstCueFrom(cues, openOf(mark)) - 1;
  const cue = cues[c];
  if (!cue || cue.first < from || reading.markAt[cue.first] !== reading.markAt[mark.first]) return undefined;
  const by = attributed(reading, cues, c, from);
  return by.speaker.is === "entity" ? by : undefined;
}
