// Tokens → nouns that may tell of one happening, each with the bounds of its noun phrase and of its complement.
import type { EventNoun } from "../../entities/index.ts";
import type { Sentence } from "../../model/index.ts";
import { complementEnd, isWord, LONGEST_LABEL, phraseStart } from "./phrase.ts";
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
