// "Persib vs Persija" → a match of the two, where no event noun of the sentence tells it already.
import type { EventNoun } from "../../entities/index.ts";
import type { Reading } from "./reading.ts";
import type { Trigger } from "./triggers.ts";

/** Tokens of one side's name. */
const LONGEST_SIDE = 5;

const MATCH: EventNoun = { noun: "vs", kind: "sport", head: "vs", weak: false, plural: false, suffixed: false };

export function contests({ doc, lexicon, lower, mentionAt, named }: Reading): Trigger[] {
  return doc.sentences.flatMap((sentence) => {
    const found: Trigger[] = [];
    for (let at = sentence.firstToken + 1; at + 1 < sentence.lastToken; at++) {
      const home = mentionAt[at - 1];
      const away = mentionAt[at + 1];
      if (!lexicon.is("versus", lower[at]) || !home || !away || home.entity === away.entity || named[at]) continue;
      let from = at - 1;
      while (from > sentence.firstToken && at - from < LONGEST_SIDE && mentionAt[from - 1] === home) from--;
      let to = at + 2;
      while (to < sentence.lastToken && to - at < LONGEST_SIDE && mentionAt[to] === away) to++;
      const before = from > sentence.firstToken ? from - 1 : -1;
      if (before >= 0 && lexicon.nouns.longestAt(doc.tokens, before, from)?.value) continue;
      found.push({ noun: MATCH, sentence, first: at, last: at + 1, from, before, to });
    }
    return found;
  });
}
