// Sentences → whom each may be about: the subjects that a later "he" or "it" may stand for.
import type { Mention } from "../../model/index.ts";
import { isEmployer, opensPhrase } from "./phrase.ts";
import { mentionEnd, type Reading } from "./reading.ts";
import { isPerson, isPossessive, named } from "./speaker.ts";

/** Per sentence whom it may be about, by mention. */
export interface Topics {
  readonly person: Subjects;
  /** Persons who may be its subject, though more than a title stands before the name. */
  readonly perhaps: Subjects;
  readonly group: Subjects;
}

type Subjects = readonly (readonly Mention[])[];

export type Fits = (entity: string) => boolean;

export const ANY: Fits = () => true;

/** A sentence is about its first person, and its first country or organisation, that no preposition governs. */
export function topicsOf(reading: Reading): Topics {
  const { doc, lower, words } = reading;
  const person: Mention[][] = [];
  const perhaps: Mention[][] = [];
  const group: Mention[][] = [];
  doc.sentences.forEach((sentence, s) => {
    person[s] = [];
    perhaps[s] = [];
    group[s] = [];
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      if (reading.mentionAt[i] === -1 || reading.markAt[i] !== -1) continue;
      const mention = named(reading, i);
      if (!mention || isPossessive(reading, i)) continue;
      if (i > sentence.firstToken && words.is("prepositions", lower[i - 1])) continue;
      // "officials told the Post": not the one spoken to
      if (words.is("tellCues", lower[words.is("definite", lower[i - 1]) ? i - 2 : i - 1])) continue;
      if (isPerson(mention)) {
        if (isEmployer(reading, i)) continue;
        perhaps[s]?.push(mention);
        // "Budi dinilai gagal": what is done to him makes him no speaker
        if (words.isPassive(lower[mentionEnd(reading, i)])) continue;
        if (opensPhrase(reading, i, sentence.firstToken)) person[s]?.push(mention);
      } else group[s]?.push(mention);
    }
  });
  return { person, perhaps, group };
}

export function nearest(subjects: Subjects, at: number, after: number, fits = ANY): string | undefined {
  for (let s = at - 1; s > after; s--) {
    const found = subjects[s]?.find(({ entity }) => fits(entity));
    if (found) return found.entity;
  }
  return undefined;
}

export function firstOfParagraph(reading: Reading, at: number, since: number): number {
  const { sentences } = reading.doc;
  let first = at;
  while (first > since + 1 && first > 0 && sentences[first - 1]?.paragraph === sentences[at]?.paragraph) first--;
  return first;
}
