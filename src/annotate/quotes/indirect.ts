// Cues that govern a clause → indirect quotes: the clause without "bahwa"/"that", and the phrase that names its speaker.
import type { Token } from "../../model/index.ts";
import { speakerAfter } from "./after.ts";
import { speaksBefore, subjectOf } from "./attribute.ts";
import { afterTime, clauseEnd, clauseStart } from "./clause.ts";
import type { Cue } from "./cues.ts";
import type { Act } from "./direct.ts";
import { headlineColon } from "./headline.ts";
import { isMark } from "./marks.ts";
import { clauseRange, isWord, markIn, mentionEnd, type Reading, startsWord } from "./reading.ts";
import { isPerson, named, type SpeakerRef } from "./speaker.ts";
import { isHindered, isParticiple } from "./subject.ts";

const ENDINGS = new Set([".", ",", ":", ";", "-", "–", "—"]);
/** Words before the quotation in a clause that is more than it. */
const FEWEST_BEFORE = 2;
/** Words a clause must have. */
const FEWEST_WORDS = 3;
/** A clause that is quoted word for word to at least this share is a direct quote alone. */
const MOSTLY_QUOTED = 0.65;
/** The same for a clause whose verb stands before the quoted words. */
const NEARLY_ALL = 0.9;
/** Words before a parenthetical cue ("Karena itu, kata X, …") that are no part of what is said. */
const SHORT_LEAD = 5;
/** Tokens that the phrase between a cue and its comma may take. */
const LONGEST_PHRASE = 26;
/** Words after "told" that leave the clause to stand before it. */
const LONGEST_ADDRESSEE = 6;

interface Clause {
  readonly act: Act;
  /** Token after the clause, or after the cue where the clause stands before it. */
  readonly last: number;
}

export function indirectQuotes(reading: Reading, cues: readonly Cue[], direct: readonly Act[]): Act[] {
  const found = headlineColon(reading);
  const used = new Map<number, number>();
  for (const act of direct)
    if (act.cue && act.speaker.is !== "unnamed")
      used.set(act.cue.first, Math.min(act.start, used.get(act.cue.first) ?? act.start));
  let covered = -1;
  cues.forEach((cue, c) => {
    const range = clauseRange(reading, cue.first);
    if (cue.kind === "quote" || cue.first < covered) return;
    const from = Math.max(range.first, covered);
    const quoted = used.get(cue.first);
    const clause = speaksBefore(cue)
      ? afterSubject(reading, cues, c, from, range.last, quoted)
      : quoted === undefined || outgrows(reading, from, quoted)
        ? aroundPhrase(reading, cues, c, from, range.last)
        : undefined;
    if (!clause) return;
    found.push(clause.act);
    covered = clause.last;
  });
  return found;
}

/** The clause begins before the quotation in it: `Prices were "far too high," Lee said`. */
function outgrows({ doc }: Reading, from: number, quoted: number): boolean {
  let count = 0;
  for (let i = from; i < doc.tokens.length && (doc.tokens[i]?.start ?? 0) < quoted; i++)
    if (startsWord(doc.tokens, i)) count++;
  return count >= FEWEST_BEFORE;
}

/** "kata X", "menurut X", "according to X": the clause stands after the phrase, before it, or around it. */
function aroundPhrase(
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

/** "X mengatakan …", "X said …", "…, X said." `quoted`: start of the direct quote that has this cue. */
function afterSubject(
  reading: Reading,
  cues: readonly Cue[],
  c: number,
  from: number,
  to: number,
  quoted: number | undefined,
): Clause | undefined {
  const cue = cues[c] as Cue;
  const { lower, words } = reading;
  if (isHindered(reading, cue, from)) return undefined;
  const behind = quoted === undefined ? inverted(reading, cue, from, to) : undefined;
  if (behind === "unnamed") return undefined;
  if (behind) return behind;
  const subject = subjectOf(reading, cues, c, from);
  if (!subject) return undefined;
  const speaker = subject.ref;
  if (isSupposed(reading, subject.first, cue, to)) return undefined;
  if (reading.markAt[cue.first] !== -1 && speaker.is !== "entity") return undefined;
  const end = clauseEnd(reading, cues, c, cue.last, to);
  const rest = afterTime(reading, cue.last, to);
  const comma = markIn(reading, ",", rest, to);
  if (words.tellsClauses && words.is("sourcing", lower[from]) && comma >= 0) {
    return comma < to - 3
      ? clauseOf(reading, cue, speaker, comma + 1, clauseEnd(reading, cues, c, comma, to))
      : undefined;
  }
  if (
    words.tellsClauses &&
    lower[subject.first - (isMark(lower[subject.first - 1] ?? "") ? 2 : 1)] === "," &&
    subject.first > from + 1 &&
    standsBehind(reading, subject.first, cue, rest, to)
  ) {
    if (quoted !== undefined && !outgrows(reading, from, quoted)) return undefined;
    if (lower[rest] === "," && rest < to - 4 && cues[c + 1]?.first !== rest + 1) {
      const start = isLead(reading, from, subject.first) ? rest + 1 : from;
      return clauseOf(reading, cue, speaker, start, clauseEnd(reading, cues, c, rest, to));
    }
    const clause = clauseOf(reading, cue, speaker, afterDateline(reading, from, subject.first), subject.first - 1);
    return clause && { ...clause, last: cue.last };
  }
  // beside a quotation that came first, only a clause of its own counts
  const start = clauseStart(reading, cue, end);
  const cueStart = reading.doc.tokens[cue.first]?.start ?? 0;
  if (start < 0 || (quoted !== undefined && quoted < cueStart && !words.is("complementisers", lower[start - 1])))
    return undefined;
  return clauseOf(reading, cue, speaker, start, end);
}

/** "If he says …", "what he said was …", "when did they say …?": nothing is reported. */
function isSupposed(reading: Reading, first: number, cue: Cue, to: number): boolean {
  const { lower, words } = reading;
  for (let i = Math.max(first - 1, 0); i < cue.first; i++) {
    if (reading.markAt[i] !== reading.markAt[cue.first]) continue;
    if (words.is("supposing", lower[i])) return true;
    if (words.is("gapping", lower[i]) && (words.is("finite", lower[cue.last]) || lower[cue.last] === "to")) return true;
  }
  return words.tellsClauses && cue.cueClass !== "asked" && lower[to - 1] === "?" && reading.markAt[to - 1] === -1;
}

/** "…, said Sean Kay, a professor.": verb and subject at the end have changed places. */
function inverted(reading: Reading, cue: Cue, from: number, to: number): Clause | "unnamed" | undefined {
  const { lower, words } = reading;
  if (!words.tellsClauses || lower[cue.first - 1] !== "," || cue.first < from + 4 || isParticiple(reading, cue))
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
function standsBehind(reading: Reading, first: number, cue: Cue, rest: number, to: number): boolean {
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

/** Words before a parenthetical cue that only connect: "Karena itu," "Di sana," "In the U.S.,". */
function isLead(reading: Reading, from: number, to: number): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (startsWord(reading.doc.tokens, i)) count++;
  return count <= 2 || (count <= SHORT_LEAD && reading.words.is("prepositions", reading.lower[from]));
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

/** "MOSCOW (AP) — ": token after it. */
function afterDateline(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to && i < from + 9; i++) {
    const dash =
      reading.lower[i] === "—" ||
      reading.lower[i] === "–" ||
      (reading.lower[i] === "-" && isSpaced(reading.doc.tokens, i));
    if (dash) return i + 1;
  }
  return from;
}

const isSpaced = (tokens: readonly Token[], i: number): boolean => (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0);

function clauseOf(reading: Reading, cue: Cue, speaker: SpeakerRef, first: number, last: number): Clause | undefined {
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
