// Questions every step asks of a Doc: which sentence, which tokens, which words.
import { firstAfter } from "../entities/index.ts";
import type { Doc, Sentence } from "../model/index.ts";

export { contains, firstAfter, overlaps, textOf, touching } from "../entities/index.ts";

/** The sentence in which `offset` stands, or undefined between sentences and in lines set aside. */
export function sentenceAt(doc: Doc, offset: number): Sentence | undefined {
  const sentence = doc.sentences[firstAfter(doc.sentences, offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}
