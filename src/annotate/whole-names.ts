// Candidates → candidates: where the text goes on as a longer name found elsewhere in the article, the longer name stands there too.
import { Phrases, tokenRange } from "../entities/index.ts";
import type { Candidate, Doc, Span, Token } from "../model/index.ts";
import { contains, textOf, touching } from "./doc.ts";

/** "Badan Pengawas Obat" | "dan Makanan" where "Badan Pengawas Obat dan Makanan" was read in another place. Candidates sorted and disjoint, before and after. */
export function wholeNames(doc: Doc, candidates: readonly Candidate[]): Candidate[] {
  const names = new Phrases<Candidate>();
  for (const candidate of candidates)
    if (/^(?:person|organisation)$/.test(candidate.type) && textOf(doc, candidate).includes(" "))
      names.add(textOf(doc, candidate), candidate);
  const cut = candidates.map((candidate) => withoutNeighbour(doc, candidate, names));
  const longer = names.in(doc).flatMap(({ first, last, value }): Candidate[] => {
    const span = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last - 1] as Token).end };
    const touched = touching(cut, span);
    const isLonger =
      touched.length > 0 && touched.every((candidate) => contains(span, candidate) && length(candidate) < length(span));
    return isLonger ? [{ type: value.type, ...span, score: value.score }] : [];
  });
  return [...cut.filter((candidate) => touching(longer, candidate).length === 0), ...longer].sort(
    (a, b) => a.start - b.start,
  );
}

/** Less sure than this, an organisation's name may have taken in the first word of the name after it. */
const DOUBTFUL = 0.6;

/** "Kementerian Keuangan Budi" | "Santoso" where "Kementerian Keuangan" stands elsewhere: one word less. */
function withoutNeighbour(doc: Doc, candidate: Candidate, names: Phrases<Candidate>): Candidate {
  if (candidate.type !== "organisation" || candidate.score >= DOUBTFUL) return candidate;
  const { first, last } = tokenRange(doc, candidate);
  const shorter = names.longestAt(doc.tokens, first, last - 1);
  return shorter?.last === last - 1 && shorter.value.type === "organisation"
    ? { ...candidate, end: (doc.tokens[last - 2] as Token).end, score: shorter.value.score }
    : candidate;
}

const length = ({ start, end }: Span): number => end - start;
