// Candidates and the brackets after them → candidates: "Universiti Sains Malaysia (USM)" says what USM is; "Indeks Harga Saham Gabungan (IHSG)", what it is not.
import { isNoOrganisation, wordSets } from "../entities/index.ts";
import type { Candidate, Doc, Span, Token } from "../model/index.ts";
import { contains, textOf, touching } from "./doc.ts";

/** "USM", "KemenPPPA", "R&D": two capitals or more in one word. */
const ABBREVIATION = /^\p{Lu}[\p{L}&]*\p{Lu}[\p{L}\p{N}&]*$/u;
/** "(GM.N)", "(CCL. N)": the share, not the company. */
const TICKER = /^\p{Lu}{1,6}\. ?\p{Lu}{1,2}$/u;
/** Words between the bracket and the first word that the letters may stand for. */
const LONGEST = 10;
/** A tagger this sure of an abbreviation is believed, whatever stands before the bracket. */
const CERTAIN = 0.95;

interface Bracket {
  /** Index of the opening token. */
  readonly open: number;
  readonly inner: Span;
}

/** @param candidates sorted and disjoint; @returns the same, with abbreviations of organisations added and those of other things taken away */
export function abbreviations(doc: Doc, candidates: readonly Candidate[]): Candidate[] {
  const byEnd = new Map(candidates.map((candidate) => [candidate.end, candidate]));
  const added: Candidate[] = [];
  const others = new Set<string>();
  const initials = new Set<string>();
  const tickers: Span[] = [];
  for (const { open, inner } of brackets(doc)) {
    const text = textOf(doc, inner);
    if (TICKER.test(text)) tickers.push(inner);
    const before = byEnd.get(doc.tokens[open - 1]?.end ?? -1);
    if (!ABBREVIATION.test(text) && !(before && isSyllabic(text, textOf(doc, before)))) continue;
    const spelt = before ?? speltBy(doc, open, text);
    if (!spelt || (before && contains(before, inner))) continue;
    // "Bank Sentral Amerika Serikat (AS)": the country that ends the name
    const isCountry = touching(candidates, inner).some(
      ({ type, start }) => type === "country" && start === inner.start,
    );
    if (isCountry && before && (speltBy(doc, open, text)?.start ?? 0) > before.start) continue;
    if (before?.type === "person" && isSyllabic(text, textOf(doc, before))) {
      initials.add(text);
      added.push({ type: "person", ...inner, score: before.score });
    } else if (before?.type === "organisation" && isOfMore(doc, before, speltBy(doc, open, text))) others.add(text);
    else if (before?.type === "organisation" || (!before && isOrganisation(doc, spelt))) {
      const score = before?.score ?? 0.6;
      added.push({ type: "organisation", ...inner, score });
      if (!before) added.push({ type: "organisation", start: spelt.start, end: spelt.end, score });
    } else if (before?.type !== "person" && before?.type !== "country") others.add(text);
  }
  const sure = new Set(
    candidates.filter(({ type, score }) => type === "organisation" && score >= CERTAIN).map((c) => textOf(doc, c)),
  );
  const kept = candidates.filter((candidate) => {
    const text = textOf(doc, candidate);
    if (touching(tickers, candidate).length > 0) return false;
    return candidate.type === "event" || !others.has(text) || sure.has(text);
  });
  const byStart = new Map(added.toReversed().map((candidate) => [candidate.start, candidate]));
  const fresh = [...byStart.values()].sort((a, b) => a.start - b.start);
  const free = kept
    .map((candidate) => (initials.has(textOf(doc, candidate)) ? { ...candidate, type: "person" as const } : candidate))
    .filter((candidate) => touching(fresh, candidate).length === 0);
  return [...free, ...fresh].sort((a, b) => a.start - b.start);
}

/** Brackets of one to three words that stand after a word. */
function brackets(doc: Doc): Bracket[] {
  const { tokens } = doc;
  return tokens.flatMap(({ text }, open): Bracket[] => {
    if (text !== "(" || open === 0) return [];
    const close = tokens.slice(open + 2, open + 5).findIndex((token) => token.text === ")");
    const [first, last] = [tokens[open + 1], tokens[open + 1 + close]];
    return close < 0 || !first || !last ? [] : [{ open, inner: { start: first.start, end: last.end } }];
  });
}

/** The capitalised words right before the bracket whose initials are the abbreviation's letters, joiners passed over. */
function speltBy(doc: Doc, open: number, abbreviation: string): Span | undefined {
  const { functionWords } = wordSets(doc);
  const letters = abbreviation.toLowerCase();
  let left = letters.length;
  for (let i = open - 1; i >= Math.max(0, open - LONGEST) && left > 0; i--) {
    const { text, start } = doc.tokens[i] as Token;
    if (/^\p{Lu}/u.test(text)) {
      left--;
      if (text[0]?.toLowerCase() !== letters[left]) return undefined;
      if (left === 0) return { start, end: (doc.tokens[open - 1] as Token).end };
    } else if (!functionWords.has(text.toLowerCase()) && !/^(?:of|and|for|the)$/.test(text)) return undefined;
  }
  return undefined;
}

/** "Forwahub" of "Forum Wartawan Perhubungan", "BSK" of "Budi Santosa Karim": one word, its letters in the order of the name's, the first its first. */
function isSyllabic(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{L}]{2,}$/u.test(short) || !long.includes(" ") || short[0] !== long[0]) return false;
  const letters = short.toLowerCase();
  let at = 0;
  for (const letter of long.toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** "Program Sosial Bank Pesisir (PSBP)": the letters begin before the organisation's name, with what is none. */
const isOfMore = (doc: Doc, organisation: Span, spelt: Span | undefined): boolean =>
  spelt !== undefined && spelt.start < organisation.start && !isOrganisation(doc, spelt);

/** Whether a word of the long form says that it is one: "Komite …", "… Foundation". */
function isOrganisation(doc: Doc, { start, end }: Span): boolean {
  const { organisationHeads, organisationTails } = wordSets(doc);
  const form = doc.article.text.slice(start, end);
  const words = form.toLowerCase().split(/\s+/);
  if (isNoOrganisation(form)) return false;
  return organisationHeads.has(words[0] ?? "") || organisationTails.has(words.at(-1) ?? "");
}
