// "…, Lee said on Monday.", "…, said Lee." → the clause that stands before its cue.
import { speakerAfter } from "./after.ts";
import type { Cue } from "./cues.ts";
import { afterDateline } from "./lead.ts";
import { isMark } from "./marks.ts";
import { isWord, type Reading } from "./reading.ts";
import { type Clause, clauseOf, LONGEST_ADDRESSEE } from "./reported.ts";
import { isParticiple } from "./subject.ts";

/** "…, said Sean Kay, a professor.": verb and subject at the end have changed places. */
export function inverted(reading: Reading, cue: Cue, from: number, to: number): Clause | "unnamed" | undefined {
  const { lower, words } = reading;
  const tells = words.is("tellCues", lower[cue.first]);
  if (
    !words.tellsClauses ||
    tells ||
    lower[cue.first - 1] !== "," ||
    cue.first < from + 4 ||
    isParticiple(reading, cue)
  )
    return undefined;
  for (let i = cue.last; i < to; i++)
    if (words.is("finite", lower[i]) || words.is("complementisers", lower[i])) return undefined;
  const speaker = speakerAfter(reading, cue);
  if (speaker?.is === "unnamed" && words.is("indefinite", lower[cue.last])) return "unnamed";
  if (speaker?.is !== "entity") return undefined;
  const clause = clauseOf(reading, cue, speaker, afterDateline(reading, from, cue.first), cue.first - 1);
  return clause && { ...clause, last: to };
}

/** After the cue there is nothing but a time, or whom it was told: the clause stands before the subject. */
export function standsBehind(reading: Reading, first: number, cue: Cue, rest: number, to: number): boolean {
  const { lower, words, doc } = reading;
  if (isParticiple(reading, cue)) return false;
  // `When asked, Lee said, "We are"`
  if (lower[rest] === "," && isMark(lower[rest + 1] ?? "")) return false;
  // ", something he has demanded"
  for (let i = first; i < cue.first; i++) if (words.is("relatives", lower[i])) return false;
  if (rest >= to || !isWord(doc.tokens[rest])) return rest >= to || lower[rest] !== ":";
  if (words.is("tellCues", lower[cue.first])) {
    for (let i = rest; i < to; i++)
      if (words.is("finite", lower[i]) || words.is("complementisers", lower[i])) return false;
    return to - rest <= LONGEST_ADDRESSEE + 1;
  }
  return (
    words.tellsClauses &&
    words.is("prepositions", lower[rest]) &&
    cue.kind !== "loose" &&
    cue.cueClass === "said" &&
    !hasFiniteAfter(reading, rest, to)
  );
}

function hasFiniteAfter(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.words.is("finite", reading.lower[i])) return true;
  return false;
}
