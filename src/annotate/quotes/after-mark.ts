// A closing quotation mark → the cue behind it and who speaks: `"…," kata X`, `"…," X said`, `"…," said X`.
import { speakerAfter } from "./after.ts";
import { speaksBefore } from "./attribute.ts";
import { afterTime } from "./clause.ts";
import { type Cue, firstCueFrom } from "./cues.ts";
import type { Attribution } from "./direct.ts";
import { isMark, type Marked } from "./marks.ts";
import { holderAfter } from "./phrase.ts";
import { clauseRange, isBreak, isWord, mentionAtToken, mentionEnd, type Reading, sentenceOf } from "./reading.ts";
import { isPerson, isPossessive, named, type SpeakerRef, settled } from "./speaker.ts";
import { subjectBefore } from "./subject.ts";

/** How many tokens may stand between a closing mark and the verb whose subject comes first. */
const FARTHEST_VERB = 30;

/** Tokens of a subject behind a quotation that ends in ! or ?. */
const LONGEST_SUBJECT = 10;

/** `"…," kata X` · `"…," X said` · `"…," said X`. */
export function afterCue(reading: Reading, cues: readonly Cue[], mark: Marked): Attribution | undefined {
  const { lower, doc } = reading;
  let i = mark.after;
  while (isBreak(lower[i]) || (reading.words.is("fillers", lower[i]) && cues[firstCueFrom(cues, i)]?.first !== i)) i++;
  const last = lower[mark.last - 1] ?? "";
  const next = nextOpening(reading, mark);
  const cue = cues[firstCueFrom(cues, i)];
  if (!cue || cue.first >= next) return undefined;
  const sentenceAfter = reading.sentenceAt[cue.first] !== reading.sentenceAt[Math.max(mark.after - 1, mark.last - 1)];
  if (cue.first === i) {
    if (cue.kind === "headline" || cue.kind === "opinion" || (cue.kind === "quote" && sentenceAfter)) return undefined;
    const speaker = speakerAfter(reading, cue);
    return { cue, speaker: speaker ?? { is: "goesOn" }, anchor: cue.first };
  }
  if (!speaksBefore(cue) || cue.first > i + FARTHEST_VERB) return undefined;
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
