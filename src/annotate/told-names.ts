// What the tagger takes for names → the same, and persons it passed over whom the words around tell: "Riwayati (41)", "pria bernama Sarno", "A Budi, Taryudi, dan C Dewi".
import people from "../../data/lexicon/people-aliases.json" with { type: "json" };
import { isCapitalised, Phrases, type TaggedSpan, tokenRange, wordSets } from "../entities/index.ts";
import { languageOf } from "../languages/index.ts";
import type { Doc, Span, Token } from "../model/index.ts";
import { isCalled } from "./coreference/nicknames.ts";
import { overlaps, textOf, touching } from "./doc.ts";

/** Told so plainly that the tagger could not be surer; of names alone ("Dembele" in a list) a little less. */
const PLAIN = 0.995;
const LIKELY = 0.98;
/** Words between somebody and what he is called: "pria asal Kota Bandung bernama …". */
const LONGEST_LEAD = 5;
const MOST_WORDS = 4;
const AGE = /^[1-9]\d$/;
const MARKS = /^[,;]$/;

const KNOWN = new Phrases<string>();
for (const { name, aliases } of people)
  for (const form of [name, ...aliases]) if (form.includes(" ")) KNOWN.add(form, name);

/** Adds persons; takes for one whoever somebody "akrab disapa". */
export function toldNames(doc: Doc, tagged: readonly TaggedSpan[]): TaggedSpan[] {
  const called = new Set(tagged.filter((span) => span.tag === "ORG" && isCalled(doc, span)).map((s) => textOf(doc, s)));
  const plain = [...withAge(doc), ...named(doc)];
  const ends = new Map(plain.map(({ start, end }) => [start, end]));
  const spans = tagged.map((span): TaggedSpan => {
    const surer = span.tag === "PER" && ends.get(span.start) === span.end;
    if (surer) return { ...span, score: Math.max(span.score, PLAIN) };
    return span.tag === "ORG" && called.has(textOf(doc, span)) ? { ...span, tag: "PER" } : span;
  });
  const isFree = (span: Span) => touching(spans, span).length === 0;
  const added = [...plain, ...listed(doc, spans), ...known(doc)].filter(isFree);
  const fresh = added.filter((span, i) => !added.slice(0, i).some((other) => overlaps(other, span)));
  return [...spans, ...fresh].sort((a, b) => a.start - b.start);
}

const person = (doc: Doc, first: number, last: number, score: number): TaggedSpan => ({
  tag: "PER",
  start: (doc.tokens[first] as Token).start,
  end: (doc.tokens[last - 1] as Token).end,
  score,
});

/** Where the row of capitalised words begins that ends before token `end`; `end` itself where none does. */
function rowBefore(doc: Doc, end: number): number {
  let first = end;
  while (end - first < MOST_WORDS && isNameWord(doc, first - 1)) first--;
  return first;
}

function isNameWord(doc: Doc, at: number): boolean {
  const word = doc.tokens[at]?.text ?? "";
  const lower = word.toLowerCase();
  const { functionWords, notNames, organisationHeads, offices, titles } = wordSets(doc);
  return (
    isCapitalised(word) &&
    /^\p{L}[\p{L}'’.]*$/u.test(word) &&
    ![functionWords, notNames, organisationHeads, offices, titles].some((words) => words.has(lower))
  );
}

/** "Riwayati (41)": nothing else has an age in brackets after it. */
function withAge(doc: Doc): TaggedSpan[] {
  const word = (i: number) => doc.tokens[i]?.text ?? "";
  return doc.tokens.flatMap(({ text }, open): TaggedSpan[] => {
    if (text !== "(" || !AGE.test(word(open + 1)) || word(open + 2) !== ")") return [];
    const first = rowBefore(doc, open);
    const isWhole = first < open && !isCapitalised(word(first - 1)) && isSameLine(doc, first, open);
    return isWhole && !/[/\d-]/.test(word(first - 1)) ? [person(doc, first, open, PLAIN)] : [];
  });
}

const isSameLine = (doc: Doc, first: number, last: number): boolean =>
  !doc.article.text.slice(doc.tokens[first]?.start, doc.tokens[last]?.start).includes("\n");

/** "seorang perempuan di Makassar bernama Marsela", "berinisial RF". */
function named(doc: Doc): TaggedSpan[] {
  const { names } = languageOf(doc.article.language);
  const naming = new Set(names.naming);
  const someone = new Set([...names.offices, ...names.someone]);
  const things = new Set([...names.bearers, ...names.notNames]);
  return doc.tokens.flatMap(({ text }, at): TaggedSpan[] => {
    if (!naming.has(text.toLowerCase())) return [];
    const before = doc.tokens.slice(Math.max(0, at - LONGEST_LEAD), at);
    const who = before.findLastIndex((token) => someone.has(token.text.toLowerCase()));
    // "warga kota tetangga bernama …": the town is called so
    if (who < 0 || before.slice(who).some((token) => things.has(token.text))) return [];
    let last = at + 1;
    while (last - at <= MOST_WORDS && isNameWord(doc, last)) last++;
    return last > at + 1 && isSameLine(doc, at, last - 1) ? [person(doc, at + 1, last, PLAIN)] : [];
  });
}

/** A name between two persons of one enumeration. */
function listed(doc: Doc, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const listing = new Set(languageOf(doc.article.language).quotes.coordinators);
  const word = (i: number) => doc.tokens[i]?.text ?? "";
  const persons = spans.filter(({ tag }) => tag === "PER").map((span) => tokenRange(doc, span));
  const starts = new Set(persons.map(({ first }) => first));
  return persons.flatMap(({ last: comma }): TaggedSpan[] => {
    if (!MARKS.test(word(comma))) return [];
    let last = comma + 1;
    while (last - comma <= MOST_WORDS && isNameWord(doc, last)) last++;
    if (last === comma + 1) return [];
    let next = MARKS.test(word(last)) ? last + 1 : last;
    if (listing.has(word(next))) next++;
    return next > last && starts.has(next) && isSameLine(doc, comma, next)
      ? [person(doc, comma + 1, last, LIKELY)]
      : [];
  });
}

const known = (doc: Doc): TaggedSpan[] => KNOWN.in(doc).map(({ first, last }) => person(doc, first, last, LIKELY));
