// The tokens of a reported clause → the act, unless it is too short or a direct quote alone.
import type { Cue } from "./cues.ts";
import type { Act } from "./direct.ts";
import { isMark } from "./marks.ts";
import { type Reading, startsWord } from "./reading.ts";
import type { SpeakerRef } from "./speaker.ts";

const ENDINGS = new Set([".", ",", ":", ";", "-", "–", "—"]);

/** Words a clause must have. */
export const FEWEST_WORDS = 3;

/** A clause that is quoted word for word to at least this share is a direct quote alone. */
const MOSTLY_QUOTED = 0.65;

/** The same for a clause whose verb stands before the quoted words. */
const NEARLY_ALL = 0.9;

/** Words after "told" that leave the clause to stand before it. */
export const LONGEST_ADDRESSEE = 6;

export interface Clause {
  readonly act: Act;
  /** Token after the clause, or after the cue where the clause stands before it. */
  readonly last: number;
}

export function clauseOf(
  reading: Reading,
  cue: Cue,
  speaker: SpeakerRef,
  first: number,
  last: number,
): Clause | undefined {
  const { doc, lower } = reading;
  let from = first;
  let to = last;
  while (from < to && (lower[from] === "," || lower[from] === ":")) from++;
  while (to > from && (ENDINGS.has(lower[to - 1] ?? "") || reading.words.is("coordinators", lower[to - 1]))) to--;
  let count = 0;
  let quoted = 0;
  // a verb before the quoted words: `Canada will "not be pushed around"`
  let headed = false;
  const own = reading.markAt[cue.first] ?? -1;
  for (let i = from; i < to; i++) {
    if (!startsWord(doc.tokens, i)) continue;
    count++;
    if (reading.markAt[i] !== -1 && reading.markAt[i] !== own) {
      // "urged them to “study the world”"
      if (quoted === 0 && count <= LONGEST_ADDRESSEE && cue.cueClass === "asked" && lower[i - 2] === "to")
        return undefined;
      quoted++;
    } else if (quoted === 0 && count > 1 && reading.words.is("finite", lower[i])) headed = true;
  }
  const start = doc.tokens[from];
  const end = doc.tokens[to - 1];
  if (speaker.is === "unnamed" && !speaker.single) return undefined;
  if (lower[from - 1] === ":" && isMark(lower[from] ?? "")) return undefined;
  if (!start || !end || count < FEWEST_WORDS || quoted / count >= (headed ? NEARLY_ALL : MOSTLY_QUOTED))
    return undefined;
  return { last: to, act: { kind: "indirect", start: start.start, end: end.end, cue, speaker, anchor: cue.first } };
}
