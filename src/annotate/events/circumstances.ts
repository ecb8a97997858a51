// The phrase that tells of an event → who takes part in it, and when it is.
import type { Sentence } from "../../model/index.ts";
import type { Reading } from "./reading.ts";

/** Tokens after a phrase in which a date still belongs to it. */
const REACH = 12;

/** Ids of entities named in tokens `from`–`to` (exclusive), sorted. */
export function participantsIn({ mentionAt }: Reading, from: number, to: number): string[] {
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const mention = mentionAt[i];
    if (mention) found.add(mention.entity);
  }
  return [...found].sort();
}

/** Whoever holds or attends it: the first name of the sentence, where a verb that takes an event for its object stands right before. */
export function hostOf(reading: Reading, { firstToken }: Sentence, from: number): string | undefined {
  const { lexicon, lower, mentionAt, quoted } = reading;
  let verb = from - 1;
  while (verb > firstToken && from - verb < 4 && !lexicon.is("staging", lower[verb])) verb--;
  if (verb <= firstToken || !lexicon.is("staging", lower[verb])) return undefined;
  for (let i = firstToken; i < verb; i++) {
    if (lower[i] === "," && i - firstToken < 3) return undefined;
    if (mentionAt[i] && quoted[i] === quoted[verb])
      return lexicon.is("attaching", lower[i - 1]) ? undefined : mentionAt[i]?.entity;
  }
  return undefined;
}

/** A date in the phrase or soon after it, before another event; else the only one of its sentence. */
export function dateOf(reading: Reading, sentence: Sentence, from: number, to: number, next: number): string {
  const { dates, quoted } = reading;
  const here = dates.filter(
    ({ first, iso }) =>
      iso !== "" && first >= sentence.firstToken && first < sentence.lastToken && quoted[first] === quoted[from],
  );
  const near = here.find(
    ({ first }) => first >= from && first < Math.min(Math.max(to, Math.min(next, to + REACH)), sentence.lastToken),
  );
  const only = here.length === 1 && next >= sentence.lastToken ? here[0] : undefined;
  return (near ?? only)?.iso ?? "";
}
