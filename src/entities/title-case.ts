// A sentence → whether most longer words have a capital, as in headlines: a capital then tells nothing.
import type { Doc, Sentence, Token } from "../model/index.ts";

/** @param share of the longer words, more than which have a capital */
export function isTitleCase({ tokens }: Doc, { firstToken, lastToken }: Sentence, share: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = firstToken; i < lastToken; i++) {
    const { text } = tokens[i] as Token;
    if (!/^\p{L}{4,}/u.test(text)) continue;
    long++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return long > 3 && capitals > share * long;
}
