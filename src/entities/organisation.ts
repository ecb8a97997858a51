// Organisations: what the tagger takes for one, less offices before it and brackets around it, and those the lexicon knows.
import known from "../../data/lexicon/organisations-aliases.json" with { type: "json" };
import type { Candidate, Doc, Token } from "../model/index.ts";
import { afterCountry } from "./country.ts";
import { followsLeaders } from "./leaders.ts";
import { Phrases } from "./phrases.ts";
import type { Recogniser, TaggedSpan } from "./recogniser.ts";
import { textOf, touching } from "./spans.ts";
import { tokenRange } from "./tokens.ts";
import { isAcronym, type WordSets, wordSets } from "./word-sets.ts";

/** Matched as written: acronyms in capitals, long names as they are. */
const KNOWN = new Phrases<string>();
for (const { id, en, aliases } of known) for (const name of [id, en, ...aliases]) KNOWN.add(name, name);

export const organisation: Recogniser = {
  type: "organisation",
  find: (doc, tagged) => {
    const sets = wordSets(doc);
    const places = new Set(tagged.filter(({ tag }) => tag === "LOC").map((span) => textOf(doc, span)));
    const found = tagged
      .filter((span) => span.tag === "ORG")
      .flatMap((span) => parts(doc, span, places).flatMap((part) => trim(doc, part, sets)));
    const listed = KNOWN.in(doc)
      .map(({ first, last }) => candidate(doc, first, last, 0.9))
      .filter((known) => !isPlaceHere(known, tagged));
    return [...found, ...listed].sort((a, b) => a.start - b.start);
  },
};

/** A house that is an organisation where it acts, and a place where people meet in it: "di Gedung Putih". */
const isPlaceHere = (known: Candidate, tagged: readonly TaggedSpan[]): boolean =>
  touching(tagged, known).some(
    ({ tag, start, end, score }) => tag === "LOC" && start === known.start && end === known.end && score > SURE_PLACE,
  );
const SURE_PLACE = 0.8;

interface Part {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

const candidate = (doc: Doc, first: number, last: number, score: number): Candidate => ({
  type: "organisation",
  start: (doc.tokens[first] as Token).start,
  end: (doc.tokens[last - 1] as Token).end,
  score,
});

/** "Komisi Pemberantasan Korupsi (KPK)" is two names; what follows the bracket is none where it is a place ("(RSPAD) Jakarta"); "Satuan Tugas (Satgas) Pemberantasan" is one. */
function parts(doc: Doc, span: TaggedSpan, places: ReadonlySet<string>): Part[] {
  const { first, last } = tokenRange(doc, span);
  const word = (i: number) => doc.tokens[i]?.text ?? "";
  const found: Part[] = [];
  let from = first;
  let isAfterBracket = false;
  for (let i = first; i < last; i++) {
    if (isSpacedDash(doc, i)) {
      if (from < i) found.push({ first: from, last: i, score: span.score });
      from = i + 1;
      continue;
    }
    // "the Treasury Department's Office of Foreign Assets Control": two that are known
    if (/^['’]s$/.test(word(i)) && i > from && KNOWN.longestAt(doc.tokens, i + 1, last)?.last === last) {
      found.push({ first: from, last: i, score: span.score });
      from = i + 1;
      continue;
    }
    // "Komisi III Fraksi PDIP": the group is its party's.
    if (/^fraksi$/i.test(word(i)) && i + 1 < last) {
      if (from < i) found.push({ first: from, last: i, score: span.score });
      from = i + 1;
      continue;
    }
    // "Daop) 7 Madiun": the name that the bracket closes began before the span
    if (word(i) === ")" && !doc.tokens.slice(first, i).some(({ text }) => text === "(")) {
      if (from < i) found.push({ first: from, last: i, score: span.score });
      from = i + 1;
      isAfterBracket = true;
      continue;
    }
    if (word(i) !== "(" || i === from) continue;
    const closes = doc.tokens.slice(i, i + 6).findIndex((token) => token.text === ")");
    const after = closes < 0 ? last : i + closes + 1;
    if (after < last && /^\p{L}/u.test(word(after)) && !isAcronym(word(i + 1))) continue;
    found.push({ first: from, last: i, score: span.score });
    if (after - i > 2 || closes < 0)
      found.push({ first: i + 1, last: Math.min(last, closes < 0 ? last : after - 1), score: span.score });
    from = after;
    isAfterBracket = true;
    i = after - 1;
  }
  const rest = from < last ? { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[last - 1]?.end ?? 0 } : undefined;
  const isLone = last - from === 1 && !KNOWN.longestAt(doc.tokens, from, last) && !isAcronym(word(from));
  if (rest && isAfterBracket && (places.has(textOf(doc, rest)) || isLone)) return found;
  if (from < last) found.push({ first: from, last, score: span.score });
  return found;
}

/** "HARIAN DISWAY - Menteri": a dash between spaces parts, one between letters joins. */
function isSpacedDash(doc: Doc, at: number): boolean {
  const token = doc.tokens[at] as Token;
  return (
    /^[-–—]$/.test(token.text) && doc.tokens[at - 1]?.end !== token.start && doc.tokens[at + 1]?.start !== token.end
  );
}

/** What kind of organisation it is, said before its name. */
const DESCRIPTIONS = new Set("ormas islam lsm parpol perusahaan maskapai raksasa ham humas".split(" "));

/** Addresses, laws, programmes and craft that read like an organisation's name. */
const NOT_ORGANISATIONS = new Set(
  [
    "State of the Union",
    "State of the Union Address",
    "International Space Station",
    "Deferred Action for Childhood Arrivals",
    "DACA",
    "Affordable Care Act",
    "Obamacare",
    "Medicare",
    "Medicaid",
    "Air Force One",
    "Marine One",
    "Trans-Pacific Partnership",
    "Trans Pacific Partnership",
    "Meet the Press",
    "Face the Nation",
    "Fox & Friends",
  ].map((name) => name.toLowerCase()),
);

/** Whether the name is known to be that of something else. */
export const isNoOrganisation = (form: string): boolean => NOT_ORGANISATIONS.has(form.toLowerCase());

/** CNN's "State of the Union": in quotation marks after whose it is, the name of a programme. */
const isProgramme = (text: string, { start, end }: Candidate): boolean =>
  /['’]s? ["“]$/.test(text.slice(Math.max(0, start - 4), start)) && /^[.,]?["”]/.test(text.slice(end, end + 2));

/** What begins so is a family of rulers, a figure, a course: no organisation. */
const OTHER_HEADS = new Set("dinasti dynasty indeks index alumni program programme undang peraturan".split(" "));

/** Alone it names no company: "PT Pos Indonesia (Persero)". */
const LEGAL_FORM = /^(?:Pers?ero|Perseroda|Pesero|Tbk|LLC|Inc|Ltd|Corp)$/;

/** Marks at the ends go; an office at the front goes, up to where an organisation begins ("Kapolda Metro Jaya" names none). */
function trim(
  doc: Doc,
  part: Part,
  { functionWords, offices, organisationHeads, organisationTails }: WordSets,
): Candidate[] {
  const word = (i: number) => doc.tokens[i]?.text ?? "";
  let { first, last } = part;
  while (first < last && !/[\p{L}\p{N}]/u.test(word(first))) first++;
  // "Pimpinan Pusat Nasyiatul Aisyiyah" lead it
  if (last - first > 2 && followsLeaders(doc.article.text, doc.tokens[first + 2]?.start ?? 0)) first += 2;
  while (
    first < last &&
    !/[\p{L}\p{N}]/u.test(word(last - 1)) &&
    !(word(last - 1) === "." && /^(?:Inc|Corp|Co|Ltd|Tbk)$/.test(word(last - 2)))
  )
    last--;
  if (
    last - first > 1 &&
    offices.has(word(first).toLowerCase()) &&
    !organisationTails.has(word(last - 1).toLowerCase())
  ) {
    let begin = first + 1;
    while (
      begin < last &&
      !organisationHeads.has(word(begin).toLowerCase()) &&
      !KNOWN.longestAt(doc.tokens, begin, last) &&
      !isAcronym(word(begin))
    )
      begin++;
    if (KNOWN.longestAt(doc.tokens, last - 1, last))
      begin = Math.max(begin, organisationHeads.has(word(begin).toLowerCase()) ? begin : last - 1);
    first = begin;
  }
  // "Houthi Yaman": a name that is known, and where it is from
  const known = KNOWN.longestAt(doc.tokens, first, last);
  if (known && known.last < last && afterCountry(doc, known.last, last) === last) last = known.last;
  while (last - first > 1 && DESCRIPTIONS.has(word(first).toLowerCase())) first++;
  if (last - first === 1 && functionWords.has(word(first).toLowerCase()) && !isAcronym(word(first))) return [];
  if (last - first === 1 && LEGAL_FORM.test(word(first))) return [];
  if (last - first > 1 && OTHER_HEADS.has(word(first).toLowerCase())) return [];
  if (/^U-?\d+$/.test(doc.article.text.slice(doc.tokens[first]?.start, doc.tokens[last - 1]?.end))) return [];
  if (first >= last) return [];
  const found = candidate(doc, first, last, part.score);
  if (isNoOrganisation(textOf(doc, found)) || isProgramme(doc.article.text, found)) return [];
  return [found];
}
