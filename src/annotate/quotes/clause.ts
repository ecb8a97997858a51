// A cue's place in its sentence → where the reported clause starts and ends, as tokens.
import type { Cue } from "./cues.ts";
import { isMark } from "./marks.ts";
import { isWord, markIn, mentionEnd, type Reading } from "./reading.ts";
import { named } from "./speaker.ts";
import { isFiller, isParticiple } from "./subject.ts";

/** Tokens between a verb and its "that". */
const FARTHEST_THAT = 16;
/** Tokens between marks that are a programme's or paper's name. */
const LONGEST_NAME = 5;
/** Tokens in which a finite verb must come. */
const FARTHEST_FINITE = 14;
const ENDS = new Set([".", "!", "?"]);
const POSTED = new Set(["#", "|", "http", "https"]);
/** Tokens of a time or an occasion: "in an interview on Tuesday". */
const LONGEST_TIME = 7;

/** First token of the clause that the verb governs, or -1 where it governs none. */
export function clauseStart(reading: Reading, cue: Cue, end: number): number {
  const { lower, words } = reading;
  if (lower[cue.last] === ":") return cue.last + 1;
  const that = complementiser(reading, cue, end);
  if (that >= 0) return that;
  if (!words.tellsClauses) return afterObjectVerb(reading, cue, end);
  // "responded to an interview", not "claims to hold a hostage"
  if (lower[cue.last] === "to" && cue.cueClass === "said" && opensNoun(reading, cue.last + 1)) return -1;
  // "vowed to lower prices this year": no time but what was vowed
  const infinitive = lower[cue.last] === "to" && cue.cueClass !== "said";
  let i = infinitive ? cue.last : afterTime(reading, cue.last, end);
  if (words.is("tellCues", lower[cue.first]) && !words.is("prepositions", lower[i]))
    i = afterAddressee(reading, i, end);
  if (lower[i] === ",") {
    i++;
    // "testified Wednesday, calling Trump a conman"
    if (words.participleEnding && lower[i]?.endsWith(words.participleEnding) && !named(reading, i)) return -1;
  }
  if (words.is("complementisers", lower[i])) return i + 1;
  const prepositional = words.is("prepositions", lower[i]) && (lower[i] !== "to" || cue.cueClass === "said");
  if (prepositional && (cue.kind === "loose" || cue.cueClass !== "said")) return -1;
  return (cue.kind === "loose" || prepositional) && !hasFinite(reading, i, end) ? -1 : i;
}

const opensNoun = (reading: Reading, i: number): boolean =>
  reading.words.is("definite", reading.lower[i]) ||
  reading.words.is("indefinite", reading.lower[i]) ||
  named(reading, i) !== undefined;

/** Without finite verbs to go by: a comma, or no noun that makes the words an object ("menyatakan dukungan"). */
function afterObjectVerb(reading: Reading, cue: Cue, end: number): number {
  const { lower, words } = reading;
  let i = cue.last;
  if (words.is("addressees", lower[i]) && cue.cueClass === "said") {
    const comma = markIn(reading, ",", i, end);
    return comma < 0 ? -1 : comma + 1;
  }
  if (lower[i] === ",") return i + 1;
  // "Kecam Keras Netanyahu", "membantah tuduhan itu": an object
  const object = cue.kind === "headline" && (cue.cueClass === "accused" || cue.cueClass === "praised");
  if (cue.kind === "loose" || object) return opensClause(reading, i) ? i : -1;
  if (words.is("objects", withoutSuffix(reading, lower[i] ?? ""))) return -1;
  while (words.is("fillers", lower[i]) && words.is("fillers", lower[i + 1])) i++;
  return i;
}

/** "membantah terlibat", "menuding Budi merupakan": a verb, or a name with its verb. */
function opensClause(reading: Reading, at: number): boolean {
  const { lower, words } = reading;
  const word = lower[named(reading, at) ? mentionEnd(reading, at) : at];
  return words.isPassive(word) || words.is("clauseVerbs", word) || isEquated(reading, at);
}

/** "menggambarkan serangan itu sebagai tindakan perang" */
function isEquated({ lower, words, doc }: Reading, from: number): boolean {
  for (let i = from; i < from + FARTHEST_FINITE && isWord(doc.tokens[i]); i++)
    if (words.is("equating", lower[i])) return true;
  return false;
}

/** "harapannya" → "harapan" */
function withoutSuffix({ words }: Reading, word: string): string {
  return words.suffix && word.endsWith(words.suffix) ? word.slice(0, -words.suffix.length) : word;
}

/** Token after a "that" that the verb governs; only the one spoken to and circumstances may come between. */
function complementiser(reading: Reading, cue: Cue, end: number): number {
  const { lower, words, doc } = reading;
  const first = cue.last;
  const isOpen = (i: number) =>
    words.is("addressees", lower[i]) ||
    words.is("prepositions", lower[i]) ||
    words.is("tellCues", lower[cue.first]) ||
    words.weekdays.has(lower[i] ?? "") ||
    isFiller(reading, i) ||
    !isWord(doc.tokens[i]);
  for (let i = first; i < end && i < first + FARTHEST_THAT; i++) {
    if (words.is("complementisers", lower[i])) return lower[i + 1] === "," ? i + 2 : i + 1;
    const mark = reading.marks[reading.markAt[i] ?? -1];
    if (mark && reading.markAt[i] !== reading.markAt[cue.first]) {
      // "told “Fox News Sunday” that"
      if (mark.last - mark.first > LONGEST_NAME) return -1;
      i = mark.after - 1;
      continue;
    }
    if (
      (i === first && !isOpen(i)) ||
      words.is("finite", lower[i]) ||
      (i > first && (words.cues.has(lower[i] ?? "") || words.pronouns.has(lower[i] ?? "")))
    )
      return -1;
  }
  return -1;
}

/** Skips whom "told" tells: a name, a pronoun, "the public". */
function afterAddressee(reading: Reading, from: number, end: number): number {
  const { lower, words } = reading;
  const head = words.is("definite", lower[from]) || words.is("indefinite", lower[from]) ? from + 1 : from;
  let after = named(reading, head) ? mentionEnd(reading, head) : head + 1;
  // "told BBC Scotland's Sunday Live programme"
  if (lower[after] === "'s" || lower[after] === "'")
    do after++;
    while (after < end && isWord(reading.doc.tokens[after]) && !words.is("complementisers", lower[after]));
  // "warned Iran to stop": what was asked of it begins with its name
  return lower[after] === "to" || words.is("hindering", lower[after]) ? from : afterTime(reading, after, end);
}

function hasFinite(reading: Reading, from: number, to: number): boolean {
  const { words, lower, doc } = reading;
  let open = 0;
  for (let i = from; i < to && i < from + FARTHEST_FINITE; i++) {
    // as written: "may" is finite, "May" is a month
    if (words.is("finite", doc.tokens[i]?.text) && --open < 0) return true;
    if (words.is("relatives", lower[i])) open++;
    // "denied his claim that …"
    else if (i > from && words.is("complementisers", lower[i])) return false;
    else if (i > from && words.is("subordinators", lower[i]) && lower[i - 1] !== ",") return false;
  }
  return false;
}

/** Skips "Sunday", "on Monday", "in a statement", "last week". */
export function afterTime(reading: Reading, from: number, to: number): number {
  const { lower, words, doc } = reading;
  let i = from;
  while (i < to && isFiller(reading, i) && !words.is("hindering", lower[i])) i++;
  if (!words.tellsClauses || i >= to) return i;
  // "Sunday morning"
  if (i > from && words.weekdays.has(lower[i - 1] ?? "") && words.is("occasions", lower[i]))
    return afterTime(reading, i + 1, to);
  if (words.is("occasions", lower[i + 1]) && !words.is("circumstances", lower[i])) return afterTime(reading, i + 2, to);
  if (!words.is("circumstances", lower[i])) return i;
  for (let k = i + 1; k < to && k < i + LONGEST_TIME && isWord(doc.tokens[k]); k++) {
    if (words.weekdays.has(lower[k] ?? "") || words.is("occasions", lower[k])) return afterTime(reading, k + 1, to);
    if (words.is("finite", lower[k]) || words.is("complementisers", lower[k])) break;
  }
  return i;
}

/** The clause ends with the sentence, or before the same sentence's next cue, a "which", or the outlet's name. */
export function clauseEnd(reading: Reading, cues: readonly Cue[], c: number, start: number, to: number): number {
  const { lower, words } = reading;
  const mark = reading.markAt[(cues[c] as Cue).first] ?? -1;
  let end = mark >= 0 ? Math.min(to, reading.marks[mark]?.last ?? to) : to;
  for (let n = c + 1; n < cues.length && (cues[n] as Cue).first < end; n++) {
    const next = cues[n] as Cue;
    if (next.first <= start || reading.markAt[next.first] !== mark) continue;
    const cut = cutBefore(reading, next, start);
    if (cut > start + 1) end = Math.min(end, cut);
  }
  for (let i = start + 3; i < end; i++) {
    // `he did not mean it: "…"`, and what a post ends with
    if ((lower[i] === ":" && isMark(lower[i + 1] ?? "")) || POSTED.has(lower[i] ?? "")) return i;
    // `… tersebut."Harga naik," ujarnya`: a quotation that begins a sentence of its own
    if (
      isMark(lower[i] ?? "") &&
      ENDS.has(lower[i - 1] ?? "") &&
      reading.markAt[i + 1] !== mark &&
      reading.markAt[i - 1] === mark
    )
      return i;
    if (lower[i - 1] !== "," || reading.markAt[i] !== mark) continue;
    const outlet =
      words.is("sourcing", lower[i]) || (words.is("sourcing", lower[i + 1]) && words.is("circumstances", lower[i]));
    if (!words.tellsClauses && outlet) return i - 1;
    if (words.tellsClauses && words.is("relatives", lower[i]) && markIn(reading, ",", i, end) < 0) return i - 1;
  }
  return end;
}

/** Where a later cue of the sentence begins a clause of its own: ", and said …", ", adding …", "; X, the Post notes". -1: it doesn't. */
function cutBefore(reading: Reading, next: Cue, start: number): number {
  const { lower, words } = reading;
  if (next.kind === "inverted" || next.kind === "accordingTo" || next.kind === "opinion") return -1;
  let i = next.first - 1;
  while (i > start && isFiller(reading, i)) {
    if (words.is("hindering", lower[i]) || (words.is("passives", lower[i]) && !isParticiple(reading, next))) return -1;
    i--;
  }
  if (words.is("coordinators", lower[i])) return lower[i - 1] === "," ? i - 1 : i;
  if (lower[i] === ",") return i;
  for (let k = i; k > start && k > i - 6; k--) {
    if (words.is("coordinators", lower[k]))
      return lower[k - 1] === "," || lower[k - 1] === "-" ? k - 1 : k === i - 1 ? k : -1;
    if (lower[k] === ",")
      return words.is("relatives", lower[k + 1]) || named(reading, i) || words.pronouns.has(lower[i] ?? "") ? k : -1;
  }
  return -1;
}
