// What a phrase says about a speaker: settled by a name, to be looked up in the text before, or somebody without a name.
import { countryOfCapital } from "../../entities/index.ts";
import type { Mention, Span } from "../../model/index.ts";
import { mentionAtToken, mentionEnd, type Reading } from "./reading.ts";

/** `entity` is settled; `known` waits for whoever the text is about; `unnamed` is somebody the text does not name. */
export type SpeakerRef =
  | {
      readonly is: "entity";
      readonly entity: string;
      readonly at: Span /** A capital that stands for its country. */;
      readonly capital?: true;
    }
  | { readonly is: "known"; readonly among: "person" | "group"; readonly at: Span; readonly role: string }
  | { readonly is: "unnamed" /** One person, whom "he" may stand for next. */; readonly single: boolean };

export const UNNAMED: SpeakerRef = { is: "unnamed", single: false };
export const SOMEBODY: SpeakerRef = { is: "unnamed", single: true };

export const settled = (mention: Mention): SpeakerRef => ({
  is: "entity",
  entity: mention.entity,
  at: { start: mention.start, end: mention.end },
});

/** Somebody the reader knows already; `role` is the office that names him, "" for a pronoun. */
export function known(
  reading: Reading,
  among: "person" | "group",
  first: number,
  last = first + 1,
  role = "",
): SpeakerRef {
  const from = reading.doc.tokens[first] as Span;
  const to = reading.doc.tokens[last - 1] as Span;
  return { is: "known", among, at: { start: from.start, end: to.end }, role };
}

/** "Beijing" before a verb of speech, where the text names China too. */
export function speakingCapital(
  reading: Reading,
  last: number,
): { readonly ref: SpeakerRef; readonly first: number } | undefined {
  const { tokens, entities, article } = reading.doc;
  for (const first of [last, last - 1]) {
    const from = tokens[first];
    const to = tokens[last];
    if (!from || !to) continue;
    const code = countryOfCapital(article.text.slice(from.start, to.end));
    const id = `country:${code}`;
    if (code && entities.some((entity) => entity.id === id))
      return { ref: { is: "entity", entity: id, at: { start: from.start, end: to.end }, capital: true }, first };
  }
  return undefined;
}

export const isPerson = (mention: Mention): boolean => mention.entity.startsWith("person:");

/** The name or role mention over a token; pronouns are looked up anew here, where it is known who speaks. */
export function named(reading: Reading, token: number): Mention | undefined {
  const mention = mentionAtToken(reading, token);
  return mention && mention.as !== "pronoun" ? mention : undefined;
}

export function isPossessive(reading: Reading, token: number): boolean {
  const end = mentionEnd(reading, token);
  return /['’]s$/.test(reading.lower[end - 1] ?? "") || /^['’]s?$/.test(reading.lower[end] ?? "");
}

/** An office or another noun for a person. */
export const isHolder = (reading: Reading, word: string | undefined): boolean =>
  word !== undefined &&
  (reading.words.offices.has(word) || reading.words.is("people", word) || reading.words.is("spokesmen", word));

/** A phrase without a name: "Kapendam", "politikus Gerindra itu", "seorang saksi", "the minister". */
export function nameless(reading: Reading, first: number, last: number): SpeakerRef | undefined {
  const { lower, words, doc } = reading;
  if (last <= first) return undefined;
  let definite = false;
  for (let i = first; i < last; i++) {
    if (words.is("indefinite", lower[i])) return words.is("single", lower[i]) ? SOMEBODY : UNNAMED;
    if (words.is("definite", lower[i])) definite = true;
  }
  let head = first;
  while (head < last - 1 && !isHolder(reading, lower[head])) head++;
  const role = lower[head];
  if (!isHolder(reading, role)) return UNNAMED;
  if (words.is("people", role) && words.is("relatives", lower[last])) definite = true;
  const capital = /^\p{Lu}/u.test(doc.tokens[head]?.text ?? "") && words.offices.has(role ?? "");
  if (!definite && (!capital || words.is("spokesmen", role))) return UNNAMED;
  return known(reading, "person", first, last, role);
}
