// Events with a name of their own: KTT ASEAN, Perang Dunia II, the Oslo Accords; from lexicon, tagger and telling first or last words.
import namedEvents from "../../data/lexicon/events.json" with { type: "json" };
import type { Candidate, Doc, EventKind, Sentence, Token } from "../model/index.ts";
import { type EventLexicon, eventLexicon } from "./event-words.ts";
import { Phrases } from "./phrases.ts";
import type { Recogniser, TaggedSpan } from "./recogniser.ts";
import { touching } from "./spans.ts";
import { isTitleCase } from "./title-case.ts";
import { isCapitalised } from "./word-sets.ts";
import { words } from "./words.ts";

const KNOWN = new Phrases<EventKind>();
for (const { kind, names } of namedEvents) for (const name of names) KNOWN.add(name, kind as EventKind);

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;
const NUMBER = /^(?:(?:1[5-9]|20)\d\d|[IVX]{1,5}|\d{1,3})$/;

/** The kind of a named event, by the lexicon, else by its first or last telling word; "other" where nothing tells. */
export function kindOfName(name: string, language: string): EventKind {
  const { heads, tails, headLast, nouns } = eventLexicon(language);
  const tokens = words(name).map((word) => ({ ...word, end: word.start + word.text.length }));
  for (let i = 0; i < tokens.length; i++) {
    const known = KNOWN.longestAt(tokens, i, tokens.length);
    if (known) return known.value;
  }
  const lower = tokens.map((token) => token.text.toLowerCase());
  const byHead = lower.map((word) => heads.get(word)).find((kind) => kind !== undefined);
  const byTail = lower
    .map((word) => tails.get(word))
    .reverse()
    .find((kind) => kind !== undefined);
  const byNoun = tokens.map((_, i) => nouns.longestAt(tokens, i, tokens.length)?.value?.kind);
  return (headLast ? (byTail ?? byHead) : (byHead ?? byTail)) ?? byNoun.find((kind) => kind !== undefined) ?? "other";
}

export const event: Recogniser = {
  type: "event",
  find: (doc, tagged) => {
    const lexicon = eventLexicon(doc.article.language);
    const candidate = (first: number, last: number, score: number): Candidate => ({
      type: "event",
      start: (doc.tokens[first] as Token).start,
      end: (doc.tokens[last - 1] as Token).end,
      score,
    });
    const known = KNOWN.in(doc).map(({ first, last }) => candidate(first, withNumber(doc, last), 1));
    const shaped = doc.sentences
      .filter((sentence) => !isHeading(doc, sentence))
      .flatMap((sentence) =>
        runs(doc, sentence, lexicon).flatMap(({ first, last }) => {
          const found = named(doc, first, last, lexicon) ?? entitled(doc, sentence, first, last, lexicon, tagged);
          return found ? [candidate(found.first, found.last, 0.7)] : [];
        }),
      );
    const learned = tagged.filter((span) => span.tag === "EVT").flatMap((span) => ofTagger(doc, span));
    return [...known, ...[...shaped, ...learned].filter((found) => !isPrize(doc, found, lexicon))]
      .map((found) => withSeason(doc, found))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  },
};

/** Longer than any event's name, in UTF-16 code units: laws and agenda items are. */
const LONGEST_NAME = 80;

/** The tagger has seen few events: it is believed where a telling word or, if it is quite sure, a year agrees. */
function ofTagger(doc: Doc, { start, end, score }: TaggedSpan): Candidate[] {
  const { text, language } = doc.article;
  const whole = text.slice(start, end);
  // "(KTT" with its bracket outside
  const name = whole.includes("(") && !whole.includes(")") && text[end] === ")" ? `${whole})` : whole;
  const told = kindOfName(name, language) !== "other" ? score > 0.4 : score > 0.7 && YEAR.test(name);
  return told && isName(name, eventLexicon(language))
    ? [{ type: "event", start, end: start + name.length, score }]
    : [];
}

/** More than one word, from a capital or a year on, with no lower-case word in it but joiners and telling ones. */
function isName(name: string, { heads, tails, is }: EventLexicon): boolean {
  const parts = words(name).map(({ text }) => text);
  if (name.length > LONGEST_NAME || parts.length < 2 || /["“”\n]/.test(name) || !/^[\p{Lu}\p{N}]/u.test(name))
    return false;
  return parts.every((part) => !/^\p{Ll}{2}/u.test(part) || is("joiners", part) || heads.has(part) || tails.has(part));
}

/** "Liga Inggris 2019" and the "-2020" after it. */
function withSeason({ article }: Doc, candidate: Candidate): Candidate {
  const tail = /\d{4}$/.test(article.text.slice(candidate.start, candidate.end))
    ? /^[-–/]\d{2,4}(?!\d)/.exec(article.text.slice(candidate.end, candidate.end + 6))
    : null;
  return tail ? { ...candidate, end: candidate.end + tail[0].length } : candidate;
}

/** "Piala Dunia" and the "2022" after it. */
const withNumber = (doc: Doc, last: number): number => (NUMBER.test(doc.tokens[last]?.text ?? "") ? last + 1 : last);

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Words with a capital, years and numerals among them, and the joiners between. */
function runs(doc: Doc, sentence: Sentence, lexicon: EventLexicon): Run[] {
  const found: Run[] = [];
  let first = -1;
  let last = -1;
  const close = () => {
    if (first >= 0 && last - first > 1) found.push({ first, last });
    first = -1;
  };
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const { text, start } = doc.tokens[i] as Token;
    const lower = text.toLowerCase();
    const name =
      (isCapitalised(text) && !(lexicon.functionWords.has(lower) && text !== text.toUpperCase())) || NUMBER.test(text);
    if (name) {
      if (first < 0) first = i;
      last = i + 1;
    } else if (
      first >= 0 &&
      (lexicon.is("joiners", lower) ||
        text === "'s" ||
        text === "’s" ||
        (text === "-" && start === doc.tokens[i - 1]?.end))
    ) {
      if (i - last > 1) close();
    } else close();
  }
  close();
  return found;
}

/** Kinds whose head word may stand right before the name: "Operation Overlord", "Hurricane Katrina", but "Battle of …". */
const TITLED: ReadonlySet<EventKind> = new Set<EventKind>(["military", "disaster"]);

/** What of a run names an event: from its head word on, or up to its tail word. */
function named(doc: Doc, first: number, last: number, lexicon: EventLexicon): Run | undefined {
  const { heads, tails, headLast, is, nouns } = lexicon;
  const word = (i: number) => (doc.tokens[i] as Token).text;
  const lower = (i: number) => word(i).toLowerCase();
  for (let i = first; i < last - 1; i++) {
    if (!heads.has(lower(i)) || !isCapitalised(word(i)) || nouns.longestAt(doc.tokens, i, last)?.value === null)
      continue;
    const joined = is("joiners", lower(i + 1));
    if (headLast ? joined || TITLED.has(heads.get(lower(i)) ?? "other") : !joined || last - i > 2)
      return { first: i, last };
  }
  for (let i = last - 1; i > first; i--) {
    if (!tails.has(lower(i)) || !isCapitalised(word(i)) || is("joiners", lower(i - 1))) continue;
    // "National War Memorial" is no war
    if (i + 1 < last && isCapitalised(word(i + 1)) && !NUMBER.test(word(i + 1))) return undefined;
    // "Istanbul dan French Open" are two
    let from = i;
    while (from > first && lower(from - 1) !== "dan") from--;
    return { first: from, last: NUMBER.test(doc.tokens[i + 1]?.text ?? "") && i + 1 < last ? i + 2 : i + 1 };
  }
  return undefined;
}

/** "acara Birukan Langit": what an occasion's noun is followed by is its name; "ajang Piala Dunia" has its own head. */
function entitled(
  doc: Doc,
  sentence: Sentence,
  first: number,
  last: number,
  { is }: EventLexicon,
  tagged: readonly TaggedSpan[],
): Run | undefined {
  const at = (doc.tokens[first] as Token).start;
  // "acara Himpunan Pengusaha": whose it is
  const run = { start: at, end: (doc.tokens[last - 1] as Token).end };
  if (touching(tagged, run).some(({ tag, start, end }) => tag === "ORG" && start === at && end >= run.end))
    return undefined;
  const word = (i: number) => (doc.tokens[i] as Token).text.toLowerCase();
  const isTitled = first > sentence.firstToken && is("titled", word(first - 1));
  return isTitled && last - first > 1 && last - first < 9 ? { first, last } : undefined;
}

/** One prize among others ("Best Actor Award"): the night it is given has a year, a plural or a word for an occasion before it. */
function isPrize({ article: { text } }: Doc, { start, end }: Candidate, { is }: EventLexicon): boolean {
  if (!/\s(?:award|prize)$/i.test(text.slice(start, end))) return false;
  const before = /\p{L}+(?=\s+$)/u.exec(text.slice(Math.max(0, start - 20), start))?.[0];
  return !is("titled", before?.toLowerCase());
}

/** A heading in Title Case: a full stop ends none. */
const isHeading = (doc: Doc, sentence: Sentence): boolean =>
  !/^[.!]$/.test(doc.tokens[sentence.lastToken - 1]?.text ?? "") && isTitleCase(doc, sentence, 0.75);
