// Cues that govern a clause → indirect quotes: the clause without "bahwa"/"that", and the phrase that names its speaker.
import type { Token } from "../../model/index.ts";
import type { Cue } from "./cues.ts";
import type { Act } from "./direct.ts";
import { isBreak, isWord, mentionEnd, mentionAtToken, type Reading, sentenceOf } from "./reading.ts";
import { speakerAfter } from "./after.ts";
import { subjectOf } from "./attribute.ts";
import type { SpeakerRef } from "./speaker.ts";
import { isHindered } from "./subject.ts";

/** Words a clause must have. */
const FEWEST_WORDS = 3;
/** A clause that is quoted word for word to at least this share is a direct quote alone. */
const MOSTLY_QUOTED = 0.6;
/** Tokens before a parenthetical cue ("Karena itu, kata X, …") that are no part of what is said. */
const SHORT_LEAD = 5;

export function indirectQuotes(reading: Reading, cues: readonly Cue[], direct: readonly Act[]): Act[] {
  const found: Act[] = [];
  const used = new Set(direct.flatMap((act) => (act.cue && act.speaker.is !== "unnamed" ? [act.cue.first] : [])));
  let covered = -1;
  let openFrom = -1;
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c] as Cue;
    const sentence = sentenceOf(reading, cue.first);
    if (!sentence || cue.kind === "quote") continue;
    const from = Math.max(sentence.firstToken, openFrom > sentence.firstToken ? openFrom : 0);
    if (cue.first < covered && !startsOwnClause(reading, cue, covered)) continue;
    const act = clauseOf(reading, cues, c, from, sentence.lastToken, used.has(cue.first));
    if (!act) continue;
    found.push(act.act);
    covered = act.last;
    openFrom = act.last;
  }
  return headlineColon(reading, found);
}

interface Clause {
  readonly act: Act;
  readonly last: number;
}

/** Inside another's clause a cue counts only after its end. */
function startsOwnClause(_reading: Reading, cue: Cue, covered: number): boolean {
  return cue.first >= covered;
}

function clauseOf(
  reading: Reading, cues: readonly Cue[], c: number, from: number, to: number, quoted: boolean,
): Clause | undefined {
  const cue = cues[c] as Cue;
  const { lower } = reading;
  const inMark = reading.markAt[cue.first] ?? -1;
  const before = lower[cue.first - 1];
  if (cue.kind === "inverted" || cue.kind === "accordingTo") {
    if (quoted) return undefined;
    const speaker = speakerAfter(reading, cue);
    if (!speaker) return undefined;
    if (cue.first === from || isLead(reading, from, cue.first)) {
      const comma = commaAfter(reading, cue, to);
      if (cue.kind === "inverted" && before !== "," && comma < 0 && cue.first !== from) return undefined;
      const start = comma >= 0 ? comma + 1 : cue.suffixed ? cue.last : -1;
      return start < 0 ? undefined : make(reading, cue, speaker, start, endOf(reading, cues, c, start, to));
    }
    if (before !== "," && cue.kind === "inverted") return undefined;
    const comma = commaAfter(reading, cue, to);
    if (comma >= 0 && comma < to - 3) return make(reading, cue, speaker, from, endOf(reading, cues, c, comma, to));
    return make(reading, cue, speaker, from, before === "," ? cue.first - 1 : cue.first);
  }

  const subject = subjectOf(reading, cues, c, from);
  if (!subject || isHindered(reading, cue, from)) return undefined;
  const speaker = subject.ref;
  if (inMark >= 0 && speaker.is !== "entity") return undefined;
  const next = lower[cue.last];
  const end = endOf(reading, cues, c, cue.last, to);
  const subjectStart = subject.first;
  // `…, X said.` and `In the U.S., X said, …`
  if (lower[subjectStart - 1] === "," && subjectStart > from && endsAfter(reading, cue, to)) {
    if (quoted) return undefined;
    const comma = afterTime(reading, cue.last, to);
    if (lower[comma] === "," && comma < to - 4 && !isCueAt(cues, c + 1, comma + 1)) {
      return isLead(reading, from, subjectStart)
        ? make(reading, cue, speaker, comma + 1, endOf(reading, cues, c, comma, to))
        : make(reading, cue, speaker, from, endOf(reading, cues, c, comma, to));
    }
    const clause = make(reading, cue, speaker, afterDateline(reading, from, subjectStart), subjectStart - 1);
    return clause && { ...clause, last: cue.last };
  }
  if (quoted && isBreak(next) && !isWord(reading.doc.tokens[cue.last])) return undefined;
  const start = clauseStart(reading, cue, end);
  if (start < 0) return undefined;
  return make(reading, cue, speaker, start, end);
}

const isCueAt = (cues: readonly Cue[], c: number, token: number): boolean => cues[c]?.first === token;

/** After the cue nothing but a day, a place or the end: the clause stands before it. */
function endsAfter(reading: Reading, cue: Cue, to: number): boolean {
  const i = afterTime(reading, cue.last, to);
  return i >= to || [",", ".", ";", "?", "!"].includes(reading.lower[i] ?? "") || (isWord(reading.doc.tokens[i]) && reading.words.is("prepositions", reading.lower[i]) && cue.kind === "loose");
}

/** Skips "Sunday", "on Monday", "in a statement", "last week". */
function afterTime(reading: Reading, from: number, to: number): number {
  const { lower, words, doc } = reading;
  let i = from;
  while (i < to && (words.weekdays.has(lower[i] ?? "") || words.is("fillers", lower[i]))) i++;
  if (i < to && words.is("circumstances", lower[i]) && words.tellsClauses) {
    let k = i + 1;
    while (k < to && k < i + 7 && isWord(doc.tokens[k]) && !words.is("finite", lower[k]) && !words.is("complementisers", lower[k])) {
      if (words.weekdays.has(lower[k] ?? "") || isTimeNoun(lower[k] ?? "")) return afterTime(reading, k + 1, to);
      k++;
    }
    if (k >= to || !isWord(doc.tokens[k]) || words.is("complementisers", lower[k])) return k;
  }
  return i;
}

const TIME_NOUNS = new Set(["statement", "interview", "week", "month", "year", "meeting", "conference", "speech", "tweet", "morning", "night", "email", "report", "letter"]);
const isTimeNoun = (word: string): boolean => TIME_NOUNS.has(word);

/** First token of the clause that a verb governs, or -1 where it governs none. */
function clauseStart(reading: Reading, cue: Cue, end: number): number {
  const { lower, words } = reading;
  let i = cue.last;
  if (lower[i] === ":" ) return i + 1;
  const that = complementiser(reading, i, end);
  if (that >= 0) return that;
  if (words.tellsClauses) {
    i = afterTime(reading, i, end);
    if (cue.text.toLowerCase().startsWith("t") && isTold(cue)) i = mentionAtToken(reading, i) ? mentionEnd(reading, i) : i + 1;
    if (lower[i] === ",") i++;
    if (cue.kind === "loose" && !hasFinite(reading, i, end)) return -1;
    if (words.is("prepositions", lower[i]) && cue.kind === "loose") return -1;
    return i;
  }
  if (words.is("addressees", lower[i]) && cue.cueClass === "said") {
    const comma = lower.indexOf(",", i);
    if (comma >= 0 && comma < end) i = comma;
  }
  while (lower[i] === "," || (words.is("fillers", lower[i]) && lower[i] !== "tidak" && lower[i] !== "akan" && lower[i] !== "belum" && lower[i] !== "sudah" && lower[i] !== "telah" && lower[i] !== "pernah" && lower[i] !== "sempat" && lower[i] !== "hanya")) i++;
  return i;
}

const isTold = (cue: Cue): boolean => /^t(old|ells?|elling)$/.test(cue.text);

/** Token after a "that" within reach, with only the one spoken to and circumstances before it. */
function complementiser(reading: Reading, from: number, end: number): number {
  const { lower, words } = reading;
  for (let i = from; i < end && i < from + 12; i++) {
    if (words.is("complementisers", lower[i])) return isBreak(lower[i + 1]) && lower[i + 1] === "," ? i + 2 : i + 1;
    if (words.is("finite", lower[i]) || (lower[i] === "," && words.tellsClauses) || reading.markAt[i] !== reading.markAt[from]) return -1;
    if (!words.tellsClauses && i > from && !words.is("addressees", lower[from])) return -1;
  }
  return -1;
}

function hasFinite(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 14; i++) {
    if (reading.words.is("finite", reading.lower[i]) || /\w{2}ed$/.test(reading.lower[i] ?? "")) return true;
  }
  return false;
}

/** Words before a parenthetical cue that only connect: "Karena itu," "Di sana,". */
function isLead(reading: Reading, from: number, to: number): boolean {
  let wordsSeen = 0;
  for (let i = from; i < to; i++) if (isWord(reading.doc.tokens[i])) wordsSeen++;
  return wordsSeen <= SHORT_LEAD && (wordsSeen <= 2 || reading.words.is("prepositions", reading.lower[from])) ;
}

function commaAfter(reading: Reading, cue: Cue, to: number): number {
  let comma = -1;
  for (let i = cue.last; i < to && i < cue.last + 26; i++) {
    if (reading.lower[i] === "," && reading.mentionAt[i] === -1) {
      comma = i;
      const next = mentionAtToken(reading, i + 1);
      const named = hasMention(reading, cue.last, i);
      // "menurut Direktur X, Budi Santoso, …": the name is an apposition
      if (next && !named && reading.lower[mentionEnd(reading, i + 1)] === ",") continue;
      return comma;
    }
    if (cue.suffixed) return -1;
  }
  return comma;
}

function hasMention(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (mentionAtToken(reading, i)?.entity.startsWith("person:")) return true;
  return false;
}

/** The clause ends with the sentence, or where the same speaker's next cue or the source's name begins. */
function endOf(reading: Reading, cues: readonly Cue[], c: number, start: number, to: number): number {
  const { lower, words } = reading;
  const mark = reading.markAt[(cues[c] as Cue).first] ?? -1;
  let end = to;
  if (mark >= 0) end = Math.min(end, reading.marks[mark]?.last ?? end);
  for (let n = c + 1; n < cues.length && (cues[n] as Cue).first < end; n++) {
    const next = cues[n] as Cue;
    if (next.first <= start || next.kind === "inverted" || next.kind === "accordingTo" || reading.markAt[next.first] !== mark) continue;
    let i = next.first - 1;
    while (i > start && words.is("fillers", lower[i])) i--;
    if (words.pronouns.has(lower[i] ?? "")) i--;
    if (words.is("coordinators", lower[i]) || lower[i] === ",") {
      const cut = lower[i - 1] === "," ? i - 1 : i;
      if (cut > start + 2) end = Math.min(end, cut);
    }
  }
  for (let i = start + 3; i < end; i++) {
    if (words.is("sourcing", lower[i]) && (lower[i - 1] === "," || lower[i - 2] === ",")) return lower[i - 1] === "," ? i - 1 : i - 2;
  }
  return end;
}

function afterDateline(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to && i < from + 9; i++) {
    if (reading.lower[i] === "—" || reading.lower[i] === "–" || (reading.lower[i] === "-" && i > from)) return i + 1;
  }
  return from;
}

function make(reading: Reading, cue: Cue, speaker: SpeakerRef, first: number, last: number): Clause | undefined {
  if (speaker.is === "unnamed") return undefined;
  const { doc } = reading;
  let from = first;
  let to = last;
  while (from < to && !isWord(doc.tokens[from]) && isBreak(reading.lower[from]) && reading.lower[from] === ",") from++;
  while (to > from && [".", ",", ":", ";"].includes(doc.tokens[to - 1]?.text ?? "")) to--;
  let count = 0;
  let quoted = 0;
  const own = reading.markAt[cue.first] ?? -1;
  for (let i = from; i < to; i++) {
    if (!isWord(doc.tokens[i])) continue;
    count++;
    if (reading.markAt[i] !== -1 && reading.markAt[i] !== own) quoted++;
  }
  const start = doc.tokens[from];
  const end = doc.tokens[to - 1];
  if (!start || !end || count < FEWEST_WORDS || quoted / count >= MOSTLY_QUOTED) return undefined;
  return { last: to, act: { kind: "indirect", start: start.start, end: end.end, cue, speaker, anchor: cue.first } };
}

/** `Sri Mulyani: Setiap cuitan pengaruhi ekonomi` in the title. */
function headlineColon(reading: Reading, found: Act[]): Act[] {
  const title = reading.doc.sentences[0];
  if (!reading.titled || !title || title.paragraph !== 0) return found;
  for (let i = title.firstToken + 1; i < title.lastToken - 2; i++) {
    if (reading.lower[i] !== ":" || reading.markAt[i + 2] !== -1) continue;
    const mention = mentionAtToken(reading, i - 1);
    const from = reading.doc.tokens[i + 1] as Token;
    const to = reading.doc.tokens[title.lastToken - 1] as Token;
    if (!mention || mention.as === "pronoun") break;
    const speaker: SpeakerRef = { is: "entity", entity: mention.entity, at: { start: mention.start, end: mention.end } };
    return [{ kind: "indirect", start: from.start, end: to.end, cue: undefined, speaker, anchor: i }, ...found];
  }
  return found;
}
