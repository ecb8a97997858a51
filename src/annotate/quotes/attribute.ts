// A cue → who speaks with it, wherever the cue's grammar puts the speaker's phrase.
import { speakerAfter } from "./after.ts";
import type { Cue } from "./cues.ts";
import { clauseRange, type Reading } from "./reading.ts";
import { isPerson, named, type SpeakerRef, type Subject, settled } from "./speaker.ts";
import { isParticiple, subjectBefore } from "./subject.ts";

/** How many earlier verbs of a sentence are asked for a subject that is left out ("and said"). */
const DEEPEST = 3;

export const speaksBefore = (cue: Cue): boolean =>
  cue.kind !== "inverted" && cue.kind !== "accordingTo" && cue.kind !== "opinion";

/** The speaker of `cues[c]`; `from` is the first token of its sentence. */
export function speakerOf(reading: Reading, cues: readonly Cue[], c: number, from: number): SpeakerRef | undefined {
  const cue = cues[c] as Cue;
  return speaksBefore(cue) ? subjectOf(reading, cues, c, from)?.ref : speakerAfter(reading, cue);
}

function afterTitles({ words, lower }: Reading, from: number): number {
  let i = from;
  while (words.titles.has(lower[i] ?? "") || lower[i] === ".") i++;
  return i;
}

/** @param from first token that may belong to the subject: the sentence's, or the one after an earlier clause. */
export function subjectOf(
  reading: Reading,
  cues: readonly Cue[],
  c: number,
  from: number,
  depth = 0,
): Subject | undefined {
  const cue = cues[c] as Cue;
  const previous = cues[c - 1];
  const opening = clauseRange(reading, cue.first).first;
  const asks =
    previous &&
    previous.first >= opening &&
    depth < DEEPEST &&
    reading.markAt[previous.first] === reading.markAt[cue.first];
  const told =
    asks && isParticiple(reading, cue) && previous.kind === "quote"
      ? named(reading, afterTitles(reading, previous.last))
      : undefined;
  // "quotes Ann Lee, a reporter, saying"
  if (told && isPerson(told)) return { ref: settled(told), first: cue.first };
  const earlier = asks && speaksBefore(previous) ? subjectOf(reading, cues, c - 1, opening, depth + 1)?.ref : undefined;
  return subjectBefore(reading, cue, from, opening, earlier);
}
