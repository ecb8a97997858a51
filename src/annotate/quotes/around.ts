// "kata X", "menurut X", "according to X" → the clause after the phrase, before it, or around it.
import { speakerAfter } from "./after.ts";
import { clauseEnd } from "./clause.ts";
import type { Cue } from "./cues.ts";
import { afterDateline, isLead, SHORT_LEAD } from "./lead.ts";
import { isMark } from "./marks.ts";
import { mentionEnd, type Reading } from "./reading.ts";
import { type Clause, clauseOf } from "./reported.ts";
import { isPerson, named, type SpeakerRef } from "./speaker.ts";

/** Tokens that the phrase between a cue and its comma may take. */
const LONGEST_PHRASE = 26;

/** "kata X", "menurut X", "according to X": the clause stands after the phrase, before it, or around it. */
export function aroundPhrase(
  reading: Reading,
  cues: readonly Cue[],
  c: number,
  first: number,
  to: number,
): Clause | undefined {
  const cue = cues[c] as Cue;
  const before = reading.lower[cue.first - 1];
  const mark = reading.marks[reading.markAt[cue.first] ?? -1];
  if (mark && mark.first > first) return aroundPhrase(reading, cues, c, mark.first, Math.min(to, mark.last));
  const from = afterDateline(reading, first, cue.first);
  const opens = cue.first === from;
  // "Baginya, …", but not "penting baginya"
  if (cue.kind === "opinion" && (!opens || reading.lower[cue.last] !== ",")) return undefined;
  // "Apa kata Budi?"
  if (cue.kind === "inverted" && before !== "," && reading.lower[to - 1] === "?") return undefined;
  if (
    cue.kind === "inverted" &&
    (reading.markAt[cue.first] !== -1 ||
      isMark(before ?? "") ||
      (before !== "," && !opens && !isLead(reading, from, cue.first)))
  )
    return undefined;
  const speaker = speakerAfter(reading, cue);
  if (!speaker) return undefined;
  const comma = commaAfter(reading, cue, to);
  // "according to Lim, who filed her report from Beijing:"
  if (comma >= 0 && reading.words.is("relatives", reading.lower[comma + 1])) return undefined;
  if (opens || isLead(reading, from, cue.first)) {
    if (cue.kind === "inverted" && !opens && before !== "," && (comma < 0 || comma > cue.last + SHORT_LEAD))
      return clauseOf(reading, cue, speaker, from, to);
    const start = comma >= 0 ? comma + 1 : cue.suffixed && cue.kind === "accordingTo" ? cue.last : -1;
    return start < 0 ? undefined : clauseOf(reading, cue, speaker, start, clauseEnd(reading, cues, c, start, to));
  }
  if (comma >= 0 && comma < to - 3)
    return clauseOf(reading, cue, speaker, from, clauseEnd(reading, cues, c, comma, to));
  // "Limbah itu, kata Budi berbeda antara satu dan lain": the clause goes on after the name
  const around = cue.kind === "inverted" && to - phraseEndOf(reading, cue, speaker) > SHORT_LEAD;
  return clauseOf(reading, cue, speaker, from, around ? to : before === "," ? cue.first - 1 : cue.first);
}

/** Token after the speaker's name or pronoun. */
function phraseEndOf(reading: Reading, cue: Cue, speaker: SpeakerRef): number {
  if (speaker.is === "unnamed") return reading.lower.length;
  let i = cue.last;
  while (i < reading.lower.length && (reading.doc.tokens[i]?.end ?? 0) <= speaker.at.end) i++;
  return reading.words.is("circumstances", reading.lower[i]) ? reading.lower.length : i;
}

/** The comma that ends the speaker's phrase; one before his name ("menurut Direktur X, Budi Santoso, …") does not. */
function commaAfter(reading: Reading, cue: Cue, to: number): number {
  if (cue.suffixed) return reading.lower[cue.last] === "," ? cue.last : -1;
  let person = false;
  for (let i = cue.last; i < to && i < cue.last + LONGEST_PHRASE; i++) {
    const mention = named(reading, i);
    if (mention) {
      person ||= isPerson(mention);
      i = mentionEnd(reading, i) - 1;
    } else if (reading.lower[i] === ",") {
      const next = named(reading, i + 1);
      if (person || !next || !isPerson(next) || reading.lower[mentionEnd(reading, i + 1)] !== ",") return i;
    }
  }
  return -1;
}
