// Candidates → candidates: where the text goes on as a longer name found elsewhere in the article, the longer name stands there too.
import { Phrases } from "../entities/index.ts";
import type { Candidate, Doc, Span, Token } from "../model/index.ts";
import { contains, overlaps, textOf } from "./doc.ts";

/** "Badan Pengawas Obat" | "dan Makanan" where "Badan Pengawas Obat dan Makanan" was read in another place. Candidates sorted and disjoint, before and after. */
export function wholeNames(doc: Doc, candidates: readonly Candidate[]): Candidate[] {
  const names = new Phrases<Candidate>();
  for (const candidate of candidates)
    if (/^(?:person|organisation)$/.test(candidate.type) && textOf(doc, candidate).includes(" "))
      names.add(textOf(doc, candidate), candidate);
  const longer = names.in(doc).flatMap(({ first, last, value }): Candidate[] => {
    const span = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last - 1] as Token).end };
    const touched = candidates.filter((candidate) => overlaps(candidate, span));
    const isLonger =
      touched.length > 0 && touched.every((candidate) => contains(span, candidate) && length(candidate) < length(span));
    return isLonger ? [{ type: value.type, ...span, score: value.score }] : [];
  });
  return [...candidates.filter((candidate) => !longer.some((whole) => overlaps(whole, candidate))), ...longer].sort(
    (a, b) => a.start - b.start,
  );
}

const length = ({ start, end }: Span): number => end - start;
