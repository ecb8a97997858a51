// Tokens → candidates: what every recogniser takes for a name, one reading for each stretch of text.
import { RECOGNISERS } from "../entities/index.ts";
import type { Candidate, Doc } from "../model/index.ts";
import { agree } from "./agreement.ts";
import { overlaps } from "./doc.ts";
import { tag } from "./tagger/index.ts";

/** Adds `candidates`, sorted and disjoint: of two that overlap the longer stays, then the one of the recogniser listed first. */
export function names(doc: Doc): Doc {
  const tagged = agree(doc, tag(doc));
  const all = RECOGNISERS.flatMap((recogniser) => recogniser.find(doc, tagged));
  const ranked = all
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => length(b.candidate) - length(a.candidate) || a.order - b.order)
    .map(({ candidate }) => candidate);
  const byStart = ranked.reduce<Candidate[]>(keepDisjoint, []);
  return { ...doc, candidates: byStart };
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
