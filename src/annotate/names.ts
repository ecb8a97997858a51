// Tokens → candidates: what every recogniser takes for a name, one reading for each stretch of text.
import { RECOGNISERS, type TaggedSpan } from "../entities/index.ts";
import type { Candidate, Doc, Span } from "../model/index.ts";
import { abbreviations } from "./abbreviations.ts";
import { agree } from "./agreement.ts";
import { contains, overlaps } from "./doc.ts";
import { wholeNames } from "./whole-names.ts";

/** Adds `candidates`, sorted and disjoint: of two that overlap the longer stays, then the one of the recogniser listed first. */
export function names(doc: Doc, spans: readonly TaggedSpan[]): Doc {
  const tagged = agree(doc, spans);
  const outlet = dateline(doc);
  const all = RECOGNISERS.flatMap((recogniser) => recogniser.find(doc, tagged)).filter(
    (candidate) => candidate.type === "place" || candidate.type === "country" || !contains(outlet, candidate),
  );
  const ranked = all
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => length(b.candidate) - length(a.candidate) || a.order - b.order)
    .map(({ candidate }) => candidate);
  const byStart = ranked.reduce<Candidate[]>(keepDisjoint, []);
  return { ...doc, candidates: wholeNames(doc, abbreviations(doc, byStart)) };
}

/** "HARIAN DISWAY - …", "WASHINGTON (Reuters) — …", "Outlet6.com, Jakarta …": where the report comes from is no part of what it tells. */
function dateline(doc: Doc): Span {
  const { title, text } = doc.article;
  const start = title ? title.length : 0;
  const match =
    /^\s*(?:\p{Lu}[\p{L}\p{N} .,/()]{2,58}? ?(?: -{1,2} |[–—] ?)|[\p{L}\p{N}-]{2,30}(?:\.(?:com|co|id|net)){1,2},)/u.exec(
      text.slice(start, start + 70),
    );
  return { start, end: start + (match?.[0].length ?? 0) };
}

const length = ({ start, end }: Candidate): number => end - start;

/** Inserts the candidate in text order unless it overlaps one already there. */
function keepDisjoint(kept: Candidate[], candidate: Candidate): Candidate[] {
  let at = kept.length;
  while (at > 0 && (kept[at - 1] as Candidate).start > candidate.start) at--;
  const before = kept[at - 1];
  const after = kept[at];
  if ((before && overlaps(before, candidate)) || (after && overlaps(after, candidate))) return kept;
  kept.splice(at, 0, candidate);
  return kept;
}
