// Tokens → nouns that may tell of one happening, each with the bounds of its noun phrase and of its complement.
import type { EventNoun } from "../../entities/index.ts";
import type { Sentence } from "../../model/index.ts";
import type { Reading } from "./reading.ts";

/** Indices into `doc.tokens`; every `last` and `end` is exclusive. */
export interface Trigger {
  readonly noun: EventNoun;
  readonly sentence: Sentence;
  /** The noun itself. */
  readonly first: number;
  readonly last: number;
  /** First word of the noun phrase, without its determiner. */
  readonly from: number;
  /** The determiner or the word right before the phrase; −1 at the sentence's beginning. */
  readonly before: number;
  /** Where the noun's complement ends. */
  readonly to: number;
}

/** Words of one noun phrase before its head, and of a complement. */
const LONGEST_PREMODIFIER = 6;
const LONGEST_LABEL = 12;

export function triggers(reading: Reading): Trigger[] {
  const found = reading.doc.sentences.flatMap((sentence) => joined(reading, inSentence(reading, sentence)));
  const short = new Map<string, EventNoun>();
  found.forEach((trigger, index) => {
    const before = found[index - 1];
    if (before && isBracketed(reading, before, trigger)) short.set(trigger.noun.head, before.noun);
  });
  return found.map((trigger) => {
    const long = short.get(trigger.noun.head);
    return long ? { ...trigger, noun: { ...trigger.noun, head: long.head, kind: long.kind } } : trigger;
  });
}

/** "kebakaran hutan (Karhutla)": the same under its short name. */
const isBracketed = ({ lower }: Reading, before: Trigger, { sentence, first, last }: Trigger): boolean =>
  before.sentence === sentence &&
  first - before.last < LONGEST_LABEL &&
  lower[first - 1] === "(" &&
  (lower[last] === ")" || lower[last + 1] === ")");

/** "kasus dugaan penipuan", "acara pelantikan": the second noun tells what the first one is. */
function joined({ lexicon, lower }: Reading, found: readonly Trigger[]): Trigger[] {
  const kept: Trigger[] = [];
  for (const trigger of found) {
    const before = kept.at(-1);
    let gap = before?.last ?? trigger.first;
    while (gap < trigger.first && lexicon.is("alleged", lower[gap])) gap++;
    if (
      before &&
      gap === trigger.first &&
      before.sentence === trigger.sentence &&
      lexicon.is("light", before.noun.head)
    )
      kept[kept.length - 1] = { ...trigger, first: before.first, from: before.from, before: before.before };
    else kept.push(trigger);
  }
  return kept;
}

function inSentence(reading: Reading, sentence: Sentence): Trigger[] {
  {
    const found: Trigger[] = [];
    for (let i = sentence.firstToken; i < sentence.lastToken; ) {
      const match = reading.lexicon.nouns.longestAt(reading.doc.tokens, i, sentence.lastToken);
      const noun = match ? match.value : verbalNoun(reading, i);
      const trigger = noun ? triggerAt(reading, sentence, noun, i, match?.last ?? i + 1) : undefined;
      if (trigger) found.push(trigger);
      i = trigger?.last ?? (noun === null ? (match?.last ?? i + 1) : i + 1);
    }
    return found;
  }
}

function triggerAt(
  reading: Reading,
  sentence: Sentence,
  noun: EventNoun,
  at: number,
  last: number,
): Trigger | undefined {
  if (
    isTaken(reading, at, last) ||
    isNamePart(reading, sentence, at) ||
    !isHead(reading, sentence, last) ||
    isVerb(reading, sentence, noun, at)
  )
    return undefined;
  const { from, before } = phraseStart(reading, sentence, at);
  return { noun, sentence, first: at, last, from, before, to: complementEnd(reading, sentence, from, last) };
}

/** A verb with the suffix of nouns is one after a preposition: "dengan disepakatinya"; "disebutkannya, …" tells who spoke. */
function verbalNoun({ lexicon, lower }: Reading, at: number): EventNoun | undefined {
  const noun = lower[at] ?? "";
  const kind = lexicon.verbalNouns.get(noun);
  if (kind === undefined || !lexicon.is("occasions", lower[at - 1])) return undefined;
  return { noun, kind, head: noun, weak: false, plural: false, suffixed: false };
}

/** Part of somebody's name. */
function isTaken({ mentionAt, named, placed, dateAt }: Reading, first: number, last: number): boolean {
  if (named[last]) return true; // "acara Piala Dunia": the name tells it
  for (let i = first; i < last; i++) if (mentionAt[i] || named[i] || placed[i] || dateAt[i]) return true;
  return false;
}

/** A capital inside a sentence: part of a name that nobody took, or the month of March. */
function isNamePart({ doc }: Reading, { firstToken, paragraph }: Sentence, at: number): boolean {
  const text = doc.tokens[at]?.text ?? "";
  if (!/^\p{Lu}/u.test(text) || at === firstToken || (paragraph === 0 && doc.article.title !== "")) return false;
  return text.length > 1 && /[\p{L}\p{N}),]/u.test(doc.tokens[at - 1]?.text ?? "");
}

const isWord = (text: string | undefined): boolean => text !== undefined && /^\p{L}/u.test(text);

/** "attack" heads "the attack on Paris" and no "attack helicopters". */
function isHead({ doc, lexicon, lower, dateAt }: Reading, { lastToken }: Sentence, next: number): boolean {
  const text = doc.tokens[next]?.text;
  if (!lexicon.headLast || next >= lastToken || !isWord(text))
    return text !== "-" || !isWord(doc.tokens[next + 1]?.text) || doc.tokens[next]?.start !== doc.tokens[next - 1]?.end;
  const word = lower[next] as string;
  if (
    dateAt[next] ||
    lexicon.speechVerbs.has(word) ||
    lexicon.functionWords.has(word) ||
    lexicon.is("attaching", word) ||
    lexicon.is("following", word) ||
    lexicon.is("clauseOpeners", word)
  )
    return true;
  return /(?:ed|ly)$/.test(word) || word === "'s" || word === "’s";
}

function isVerb(reading: Reading, { firstToken }: Sentence, { plural }: EventNoun, first: number): boolean {
  const { lexicon, lower, mentionAt } = reading;
  if (first === firstToken || !lexicon.headLast) return false;
  const before = lower[first - 1];
  // "Biden talks up the deal", "Reuters reports"
  if (plural && (mentionAt[first - 1]?.entity.startsWith("person:") || lexicon.is("particles", lower[first + 1])))
    return true;
  // "after shooting a guard", "now fighting with"
  if (
    /ing$/.test(lower[first] ?? "") &&
    (lexicon.is("indefinite", lower[first + 1]) ||
      lexicon.is("definite", lower[first + 1]) ||
      lexicon.is("possessives", lower[first + 1]) ||
      /^(?:now|still|while|already|currently)$/.test(before ?? ""))
  )
    return true;
  if (
    /ing$/.test(lower[first] ?? "") &&
    /^(?:is|are|was|were|be|been|'s|’s)$/.test(before ?? "") &&
    !isPossessed(reading, first)
  )
    return true;
  return lexicon.is("verbal", before) && !(plural && before === "to");
}

/** "Comey's firing", not "he's firing". */
const isPossessed = ({ lower, mentionAt }: Reading, first: number): boolean =>
  /^['’]s$/.test(lower[first - 1] ?? "") && mentionAt[first - 2] !== undefined;

function phraseStart(reading: Reading, { firstToken }: Sentence, first: number): { from: number; before: number } {
  const { doc, lexicon, lower, mentionAt } = reading;
  if (!lexicon.headLast) return { from: first, before: first > firstToken ? first - 1 : -1 };
  let from = first;
  while (from > firstToken && first - from < LONGEST_PREMODIFIER) {
    const word = lower[from - 1] as string;
    const possessive = word === "'s" || word === "’s";
    const text = doc.tokens[from - 1]?.text ?? "";
    const joins = possessive || mentionAt[from - 1] || text === "-" || /^\p{N}/u.test(text);
    const stops =
      !isWord(text) ||
      lexicon.functionWords.has(word) ||
      lexicon.is("attaching", word) ||
      lexicon.is("definite", word) ||
      lexicon.is("indefinite", word) ||
      lexicon.is("possessives", word) ||
      lexicon.is("generic", word) ||
      lexicon.is("staging", word) ||
      lexicon.is("occasions", word) ||
      lexicon.is("clauseOpeners", word) ||
      lexicon.is("verbal", word) ||
      lexicon.speechVerbs.has(word);
    if (!joins && stops) break;
    if (!joins && isVerbBefore(reading, from - 1, first)) break;
    from--;
  }
  // "awaiting trial"
  const opening = lower[from] ?? "";
  if (
    first - from === 1 &&
    /[a-z]{3}ing$/.test(opening) &&
    opening !== "ongoing" &&
    !/^['’]s$/.test(lower[from - 1] ?? "") &&
    !(["definite", "indefinite", "possessives"] as const).some((set) => lexicon.is(set, lower[from - 1]))
  )
    from++;
  // "to allow house arrest": what follows "to" or a pronoun is the verb
  if (from < first && from > firstToken && lexicon.is("verbal", lower[from - 1]) && !mentionAt[from]) from++;
  return { from, before: from > firstToken ? from - 1 : -1 };
}

/** "that blocked the order", "police monitored arrests", "Macron backs the deal": a verb, where "his planned visit" is none. */
function isVerbBefore({ doc, lexicon, lower, mentionAt }: Reading, at: number, first: number): boolean {
  const word = lower[at] ?? "";
  const before = lower[at - 1] ?? "";
  const text = doc.tokens[at - 1]?.text ?? "";
  if (/[a-z]{3}ed$/.test(word))
    return (
      !(
        before !== "that" &&
        (lexicon.is("definite", before) || lexicon.is("indefinite", before) || lexicon.is("possessives", before))
      ) &&
      (mentionAt[at - 1] !== undefined ||
        before === "that" ||
        before === "who" ||
        (mentionAt[at + 1] !== undefined && at + 1 < first)) &&
      text !== "-"
    );
  return (
    /[a-z]{2}[^s]s$/.test(word) &&
    !/^(?:news|arms|sports|sales|weapons|forces|drugs|economics|affairs|series|tennis|texas|christmas|less|press)$/.test(
      word,
    ) &&
    mentionAt[at - 1] !== undefined
  );
}

/** A complement goes on to the next clause, mark or twelve words, without what is left hanging at its end. */
function complementEnd(reading: Reading, { lastToken }: Sentence, from: number, last: number): number {
  const { doc, lexicon, lower, mentionAt, dateAt, placed } = reading;
  const limit = Math.min(lastToken, from + LONGEST_LABEL);
  let to = last;
  while (to < limit) {
    const text = doc.tokens[to]?.text ?? "";
    const word = lower[to] as string;
    if (text === "," && isApposition(reading, to + 1, limit)) {
      to++;
      continue;
    }
    if (
      !mentionAt[to] &&
      !dateAt[to] &&
      !(placed[to] && isWord(text)) &&
      ((!isWord(text) && !/^[\p{N}$%&.-]|^['’]s$/u.test(text)) ||
        lexicon.is("clauseOpeners", word) ||
        isFiniteVerb(reading, to))
    )
      break;
    if (text === "." && !mentionAt[to] && !dateAt[to] && !isWord(doc.tokens[to - 1]?.text)) break;
    to++;
  }
  // cut off in the middle: back to the last whole complement
  if (to === limit && limit < lastToken) {
    let cut = to - 1;
    while (cut > last && !(lexicon.is("attaching", lower[cut]) && !mentionAt[cut])) cut--;
    if (cut > last) to = cut;
  }
  while (to > last && !mentionAt[to - 1] && !dateAt[to - 1] && isHanging(reading, to - 1)) to--;
  return to;
}

/** "mitranya dari Rusia, Sergei Lavrov, di Moskow": a name between commas belongs to the phrase before. */
function isApposition({ lower, mentionAt }: Reading, at: number, limit: number): boolean {
  const mention = mentionAt[at];
  if (!mention?.entity.startsWith("person:")) return false;
  let end = at;
  while (end < limit && mentionAt[end] === mention) end++;
  return end < limit && lower[end] === "," && mentionAt[at - 2] !== mention;
}

/** Indonesian verbs show by their prefix ("untuk meresmikan" belongs to the noun), English ones by -ed after a noun. */
function isFiniteVerb({ lexicon, lower, mentionAt }: Reading, at: number): boolean {
  const word = lower[at] as string;
  const before = lower[at - 1] ?? "";
  if (lexicon.speechVerbs.has(word)) return true;
  if (!lexicon.headLast) return /^(?:me[mnlryw]|di(?!rinya))\p{L}{4,}$/u.test(word) && !/^(?:untuk|guna)$/.test(before);
  if (lexicon.is("attaching", word)) return false;
  const opens = lexicon.is("attaching", before) || lexicon.functionWords.has(before) || before === "-";
  return (
    lexicon.is("staging", word) ||
    lexicon.is("following", word) ||
    (/ed$/.test(word) && (mentionAt[at - 1] !== undefined || !opens))
  );
}

const isHanging = ({ doc, lexicon, lower }: Reading, at: number): boolean =>
  !/^[\p{L}\p{N}]/u.test(doc.tokens[at]?.text ?? "") ||
  lexicon.functionWords.has(lower[at] as string) ||
  lexicon.is("attaching", lower[at]) ||
  lexicon.is("occasions", lower[at]);
