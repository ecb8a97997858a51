// "Choe Son Hui, menlu Korea Utara, menegaskan": a comma before the verb → the name that the apposition belongs to, or is.

import { nounPhrase } from "./noun-phrase.ts";
import { holderAfter, isGoverned, isOfficeOf, isPhraseGoverned, isUnnamed, phraseStart } from "./phrase.ts";
import { mentionEnd, mentionStart, type Reading } from "./reading.ts";
import { isPerson, isPossessive, named, SOMEBODY, type Subject, settled } from "./speaker.ts";

/** A comma or bracket stands before the verb: what it closes is an apposition to the subject, or the name itself. */
export function beforeApposition(reading: Reading, from: number, comma: number): Subject | undefined {
  const { lower } = reading;
  const ending = comma > from ? named(reading, comma - 1) : undefined;
  if (ending && isPerson(ending) && !isPhraseGoverned(reading, mentionStart(reading, comma - 1), from)) {
    const first = mentionStart(reading, comma - 1);
    if (lower[first - 1] === "," || first === from || !personBefore(reading, from, first))
      return { ref: settled(ending), first };
  }
  // the nearest person right before an earlier comma, else the sentence's first
  for (let i = comma - 1; i > from; i--) {
    if (lower[i] !== "," && lower[i] !== "(") continue;
    const mention = named(reading, i - 1);
    if (!mention || !isPerson(mention) || isPossessive(reading, i - 1)) continue;
    const first = mentionStart(reading, i - 1);
    if (!isGoverned(reading, first, from)) return { ref: settled(mention), first: phraseStart(reading, first, from) };
  }
  for (let i = from; i < comma; i++) {
    const mention = named(reading, i);
    if (!mention) continue;
    const end = mentionEnd(reading, i);
    if (!isPerson(mention) && (isUnnamed(reading, i, from) || holderAfter(reading, end, comma) >= 0))
      return { ref: SOMEBODY, first: phraseStart(reading, i, from) };
    const before = isGoverned(reading, i, from) || isPossessive(reading, i) || isOfficeOf(reading, i, from);
    if (!before && reading.markAt[i] === -1) return { ref: settled(mention), first: phraseStart(reading, i, from) };
    i = end - 1;
  }
  let start = comma - 1;
  while (start > from && lower[start] !== ",") start--;
  return start > from ? nounPhrase(reading, from, start) : undefined;
}

function personBefore(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = named(reading, i);
    if (mention && isPerson(mention) && !isPossessive(reading, i) && !isGoverned(reading, i, from)) return true;
  }
  return false;
}
