// A name → the office right after it: "Steven Pifer, | an arms control expert at the Brookings Institution,".
import type { Role, Sentence } from "../../model/index.ts";
import { roleOf } from "./phrase.ts";
import { type Context, isVerb, LONGEST, wordAt } from "./reading.ts";

/** "Steven Pifer, | an arms control expert at the Brookings Institution,". */
export function after(
  { doc, offices, stops, cues, named }: Context,
  sentence: Sentence,
  end: number,
): Role | undefined {
  const opener = wordAt(doc, end);
  if (opener !== "," && opener !== "(") return undefined;
  let from = end + 1;
  while (/^(?:a|an|the|his|her|its|seorang|yang|juga|selaku|sebagai)$/i.test(wordAt(doc, from))) from++;
  if (/^(?:setiap|tiap|para|beberapa|sejumlah|every|some)$/i.test(wordAt(doc, from))) return undefined;
  const isClause = (word: string): boolean => cues.has(word) || (doc.article.language !== "en" && isVerb(word));
  let office = -1;
  let to = from;
  for (; to < sentence.lastToken && to - from < LONGEST; to++) {
    const word = wordAt(doc, to);
    // A list of people: the office belongs to the next of them.
    if (named.has(to)) return undefined;
    if (/^[,;:.)(–—"“”]$/.test(word) || /^(?:who|which|yang|said|says|was|is|has|had)$/.test(word)) break;
    // ", Ketua RT setempat menuturkan": the role ends before the verb
    if (isClause(word.toLowerCase()) && !offices.has(word.toLowerCase())) break;
    if (office < 0 && offices.has(word.toLowerCase())) office = to;
    if (office < 0 && (to - from > 4 || stops.has(word.toLowerCase()))) return undefined;
  }
  const closes = /^[,.;)]$/.test(wordAt(doc, to)) || isClause(wordAt(doc, to).toLowerCase());
  return office >= 0 && closes ? roleOf(doc, from, to) : undefined;
}
