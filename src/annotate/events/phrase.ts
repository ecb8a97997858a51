// An event noun → where its noun phrase begins and its complement ends. Indices into `doc.tokens`, ends exclusive.
import type { Sentence } from "../../model/index.ts";
import type { Reading } from "./reading.ts";

/** Words of one noun phrase before its head, and of a complement. */
const LONGEST_PREMODIFIER = 6;
export const LONGEST_LABEL = 12;

export const isWord = (text: string | undefined): boolean => text !== undefined && /^\p{L}/u.test(text);

/** First word of the noun phrase, and its determiner or the word before it; −1 at the sentence's beginning. */
export function phraseStart(
  reading: Reading,
  { firstToken }: Sentence,
  first: number,
): { from: number; before: number } {
  const { doc, lexicon, lower, mentionAt, dateAt } = reading;
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
    if (!joins && isVerbBefore(reading, from - 1)) break;
    from--;
  }
  // "the Sept. 11 attack": a date is not cut
  while (from > firstToken && dateAt[from] && dateAt[from - 1] === dateAt[from]) from--;
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

/** "that blocked the order", "officers roused protests", "Macron backs the deal": a verb, where "his planned visit" is none. */
function isVerbBefore(reading: Reading, at: number): boolean {
  const { lower, mentionAt } = reading;
  const word = lower[at] ?? "";
  const before = lower[at - 1] ?? "";
  if (/[a-z]{3}ed$/.test(word))
    return (
      /^(?:that|who|which)$/.test(before) ||
      isNounish(reading, at - 1) ||
      (/ly$/.test(before) && mentionAt[at + 1] !== undefined)
    );
  if (/[a-z]{3}ing$/.test(word)) return mentionAt[at + 1] !== undefined && isNounish(reading, at - 1);
  return /[a-z]{2}[^s]s$/.test(word) && !NO_VERBS.has(word) && mentionAt[at - 1] !== undefined;
}

/** Nouns in -s that stand before other nouns. */
const NO_VERBS: ReadonlySet<string> = new Set(
  "news arms sports sales weapons forces drugs economics affairs series tennis christmas press".split(" "),
);

/** A name or a word that may be a subject: no determiner, adverb, preposition or possessive. */
function isNounish({ doc, lexicon, lower, mentionAt }: Reading, at: number): boolean {
  const word = lower[at] ?? "";
  if (mentionAt[at]) return true;
  return (
    isWord(doc.tokens[at]?.text) &&
    !/ly$/.test(word) &&
    !lexicon.functionWords.has(word) &&
    !(
      [
        "attaching",
        "occasions",
        "staging",
        "definite",
        "indefinite",
        "possessives",
        "generic",
        "clauseOpeners",
      ] as const
    ).some((set) => lexicon.is(set, word))
  );
}

/** A complement goes on to the next clause, mark or twelve words, without what is left hanging at its end. */
export function complementEnd(reading: Reading, { lastToken }: Sentence, from: number, last: number): number {
  const { doc, lexicon, lower, mentionAt, dateAt, placed } = reading;
  const limit = Math.min(lastToken, from + LONGEST_LABEL);
  let to = last;
  while (to < limit) {
    const text = doc.tokens[to]?.text ?? "";
    const word = lower[to] as string;
    if ((text === "," && isApposition(reading, to + 1, limit)) || isPair(reading, last, to)) {
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

/** "talks between Iran and Oman": the "and" joins two names of the complement, and after "with" no verb follows the second. */
function isPair(reading: Reading, last: number, at: number): boolean {
  const { lexicon, lower, mentionAt, placed } = reading;
  if (lower[at] !== "and" || !(mentionAt[at - 1] || placed[at - 1])) return false;
  let end = at + 1;
  while (mentionAt[end] || placed[end]) end++;
  if (end === at + 1) return false;
  const told = lower.slice(last, at);
  if (told.some((word) => /^(?:between|among|of)$/.test(word))) return true;
  return told.includes("with") && !lexicon.is("clauseOpeners", lower[end]) && !isFiniteVerb(reading, end);
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
  lexicon.is("occasions", lower[at]) ||
  lexicon.is("loose", lower[at]);
