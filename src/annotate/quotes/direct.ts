// Marked words + cues → direct quotes, each with the phrase that names its speaker; titles and scare quotes are left out.
import type { Span } from "../../model/index.ts";
import { afterCue } from "./after-mark.ts";
import { speakerOf } from "./attribute.ts";
import { type Cue, firstCueFrom } from "./cues.ts";
import { beforeColon } from "./headline.ts";
import type { Marked } from "./marks.ts";
import { eligible } from "./quotable.ts";
import { clauseRange, type Reading, sentenceOf } from "./reading.ts";
import type { SpeakerRef } from "./speaker.ts";

/** Something said, before its speaker is settled. `goesOn`: whoever spoke last. */
export interface Act extends Span {
  readonly kind: "direct" | "indirect";
  readonly cue: Cue | undefined;
  readonly speaker: SpeakerRef | { readonly is: "goesOn" };
  /** Token from which the speaker is understood. */
  readonly anchor: number;
}

export interface Attribution {
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

/** A cue earlier in the sentence: `X said the talks were "long and frank"`. */
function governed(reading: Reading, cues: readonly Cue[], opening: number): Attribution | undefined {
  const from = clauseRange(reading, Math.max(opening, 0)).first;
  for (let c = firstCueFrom(cues, opening) - 1; c >= 0; c--) {
    const cue = cues[c] as Cue;
    if (cue.first < from) return undefined;
    if (reading.markAt[cue.first] !== -1 || cue.kind === "opinion") continue;
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
