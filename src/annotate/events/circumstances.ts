// The phrase that tells of an event → who takes part in it, and when it is.
import type { EventKind, Sentence } from "../../model/index.ts";
import type { Reading } from "./reading.ts";
import type { Trigger } from "./triggers.ts";

/** Tokens after a phrase in which a date still belongs to it. */
const REACH = 5;

/** Tokens at a sentence's beginning in which a date holds for all of it: "Pada Senin (4/11)". */
const OPENING = 3;

/** Ids of entities named in tokens `from`–`to` (exclusive), sorted. */
export function participantsIn({ mentionAt }: Reading, from: number, to: number): string[] {
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const mention = mentionAt[i];
    if (mention) found.add(mention.entity);
  }
  return [...found].sort();
}

/** Kinds that a sentence's subject holds or attends: "said in a speech", "saat menghadiri upacara". */
const ATTENDED: ReadonlySet<EventKind> = new Set<EventKind>(["meeting", "visit", "summit", "speech", "ceremony"]);

/** Whoever holds or attends it: the first name of the sentence, where a verb or preposition that says so stands right before. */
export function hostOf(reading: Reading, { noun, sentence, from, before }: Trigger): string | undefined {
  const { lexicon, lower, mentionAt, quoted } = reading;
  const { firstToken } = sentence;
  // "France strikes deal with Germany"
  const subject = mentionAt[from - 2];
  if (lexicon.headLast && subject && from - 2 >= firstToken && /[a-z](?:[^s]s|ed)$/.test(lower[from - 1] ?? ""))
    return subject.entity;
  let verb = from - 1;
  while (verb > firstToken && from - verb < 4 && !lexicon.is("staging", lower[verb])) verb--;
  const staged = verb > firstToken && lexicon.is("staging", lower[verb]);
  const determined =
    before >= 0 &&
    (lexicon.is("indefinite", lower[before]) ||
      lexicon.is("definite", lower[before]) ||
      lexicon.is("possessives", lower[before]));
  const attended = ATTENDED.has(noun.kind) && lexicon.is("occasions", lower[determined ? before - 1 : before]);
  if (!staged && !attended) return undefined;
  for (let i = firstToken; i < (staged ? verb : from - 1); i++) {
    const mention = mentionAt[i];
    if (mention && quoted[i] === quoted[from])
      return lexicon.is("attaching", lower[i - 1]) ? undefined : mention.entity;
  }
  return undefined;
}

/** A date in the phrase or soon after it, before another event; else one that opens the sentence. */
export function dateOf(reading: Reading, sentence: Sentence, from: number, to: number, next: number): string {
  const { dates, quoted } = reading;
  const here = dates.filter(
    ({ first, iso }) =>
      iso !== "" && first >= sentence.firstToken && first < sentence.lastToken && quoted[first] === quoted[from],
  );
  const near = here.find(({ first }) => first >= from && first < Math.max(to, Math.min(next, to + REACH)));
  const opening = here.find(({ first }) => first < from && first < sentence.firstToken + OPENING);
  return (near ?? opening)?.iso ?? "";
}
