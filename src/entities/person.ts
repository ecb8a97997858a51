// Persons: chunks whose words are names, after a title or office, or by their shape; titles stay outside.
import type { Candidate, Doc, Token } from "../model/index.ts";
import { type Chunk, chunks, isAcronym, isCapitalised, type WordSets, wordSets } from "./chunks.ts";
import type { Recogniser } from "./recogniser.ts";

function personIn(doc: Doc, chunk: Chunk, sets: WordSets): Candidate | undefined {
  const word = (i: number) => doc.tokens[i]?.text ?? "";
  const lower = (i: number) => word(i).toLowerCase();
  const isTitle = (i: number) => sets.titles.has(lower(i)) || sets.offices.has(lower(i));
  const isName = (i: number) =>
    isCapitalised(word(i)) && !sets.common.has(lower(i)) && !sets.notNames.has(lower(i)) && !isTitle(i) &&
    !sets.organisationHeads.has(lower(i)) && !(isAcronym(word(i)) && word(i).length > 3);

  // The name is the last stretch of name words; what stands before it is title, office or something else.
  let last = chunk.last;
  let first = last;
  for (let i = chunk.last - 1; i >= chunk.first; i--) {
    const inside = isName(i) || (i < last - 1 && /^[-.’]$|^\p{Ll}+$/u.test(word(i)) && i > chunk.first) || (/^\p{Lu}$/u.test(word(i)));
    if (!inside) break;
    first = i;
  }
  while (first < last && !isCapitalised(word(first))) first++;
  while (first < last && !isCapitalised(word(last - 1)) && !/^\p{Ll}{2,}$/u.test(word(last - 1))) last--;
  if (first === last) return undefined;

  const names = Array.from({ length: last - first }, (_, k) => first + k).filter((i) => /^\p{L}{2,}/u.test(word(i)));
  const before = first - 1;
  const titled = isTitle(before) || (word(before) === "." && isTitle(before - 1));
  const spoken = sets.cues.has(lower(before)) || sets.cues.has(lower(last));
  if (names.length === 0 || names.some((i) => sets.organisationTails.has(lower(i)))) return undefined;
  if (names.length === 1 && !titled && !(spoken && !isAcronym(word(first)))) return undefined;
  if (names.length > 6) return undefined;
  const score = (titled ? 0.5 : 0) + (spoken ? 0.3 : 0) + (names.length > 1 ? 0.4 : 0);
  return { type: "person", start: (doc.tokens[first] as Token).start, end: (doc.tokens[last - 1] as Token).end, score: Math.min(1, score) };
}

export const person: Recogniser = {
  type: "person",
  find: (doc) => {
    const sets = wordSets(doc);
    return chunks(doc).flatMap((chunk) => personIn(doc, chunk, sets) ?? []);
  },
};
