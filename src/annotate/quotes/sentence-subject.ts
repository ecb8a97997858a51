// A sentence → its subject, for "and said" and ", saying".

import { holderAfter, isEmployer, isGoverned, opensPhrase, titledPerson } from "./phrase.ts";
import { mentionEnd, type Reading } from "./reading.ts";
import { isPerson, isPossessive, known, named, type SpeakerRef, settled, UNNAMED } from "./speaker.ts";

/** The first name or pronoun of a sentence that nothing governs; after ", but he" the later one. */
export function sentenceSubject(reading: Reading, from: number, to: number): SpeakerRef | undefined {
  const { lower, words } = reading;
  let found: SpeakerRef | undefined;
  for (let i = from; i < to; i++) {
    if (reading.markAt[i] !== -1) continue;
    const fresh = found === undefined || (words.is("coordinators", lower[i - 1]) && lower[i - 2] === ",");
    if (words.pronouns.has(lower[i] as string)) {
      if (fresh) found = known(reading, "person", i);
      continue;
    }
    const mention = named(reading, i);
    if (!mention) continue;
    const end = mentionEnd(reading, i);
    const free = !isGoverned(reading, i, from) && !isPossessive(reading, i) && !isEmployer(reading, i);
    if (fresh && free && opensPhrase(reading, i, from)) {
      const holder = isPerson(mention) ? -1 : holderAfter(reading, end, to);
      if (holder < 0) found = settled(mention);
      else if (!titledPerson(reading, holder + 1)) found = UNNAMED;
    }
    i = end - 1;
  }
  return found;
}
