// What a phrase says about a speaker: settled by a name, to be looked up in the text before, or somebody without a name.
import { countryOfCapital } from "../../entities/index.ts";
import type { Mention, Span } from "../../model/index.ts";
import { mentionAtToken, mentionEnd, type Reading } from "./reading.ts";

/** "Menlu Korea Utara": the nouns, and the country or organisation served. */
export interface Office {
  readonly nouns: readonly string[];
  readonly of: readonly string[];
}

/** `entity` is settled; `known` waits for whoever the text is about; `unnamed` is somebody the text does not name. */
export type SpeakerRef =
  | {
      readonly is: "entity";
      readonly entity: string;
      readonly at: Span;
      /** A capital that stands for its country. */
      readonly capital?: true;
    }
  | {
      readonly is: "known";
      readonly among: "person" | "group";
      readonly at: Span;
      readonly office?: Office;
      /** The noun that tells what kind of body speaks: "government". */
      readonly body?: string;
    }
  // `single`: one person, whom "he" may stand for next
  | { readonly is: "unnamed"; readonly single: boolean };

export interface Subject {
  readonly ref: SpeakerRef;
  /** First token of its phrase. */
  readonly first: number;
}

export const UNNAMED: SpeakerRef = { is: "unnamed", single: false };
export const SOMEBODY: SpeakerRef = { is: "unnamed", single: true };

export const settled = (mention: Mention): SpeakerRef => ({
  is: "entity",
  entity: mention.entity,
  at: { start: mention.start, end: mention.end },
});

/** Somebody the reader knows already; without an office it is a pronoun, or a body such as "the government". */
export function known(
  reading: Reading,
  among: "person" | "group",
  first: number,
  last = first + 1,
  office?: Office,
  body?: string,
): SpeakerRef {
  const from = reading.doc.tokens[first] as Span;
  const to = reading.doc.tokens[last - 1] as Span;
  return {
    is: "known",
    among,
    at: { start: from.start, end: to.end },
    ...(office && { office }),
    ...(body && { body }),
  };
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
    const owner = named(reading, i);
    // "Obama's ambassador"
    if (owner && isPerson(owner) && isPossessive(reading, i)) return UNNAMED;
    if (words.is("indefinite", lower[i])) return words.is("single", lower[i]) ? SOMEBODY : UNNAMED;
    if (words.is("definite", lower[i])) definite = true;
  }
  const office = officeIn(reading, first, last);
  let head = first;
  while (head < last && lower[head] !== office.nouns[0]) head++;
  if (head >= last) return UNNAMED;
  if (words.is("people", lower[head]) && words.is("relatives", lower[last])) definite = true;
  const capital = /^\p{Lu}/u.test(doc.tokens[head]?.text ?? "") && words.offices.has(lower[head] ?? "");
  if (!definite && (!capital || words.is("spokesmen", lower[head]))) return UNNAMED;
  return known(reading, "person", first, last, office);
}

function officeIn(reading: Reading, first: number, last: number): Office {
  const nouns: string[] = [];
  const of: string[] = [];
  for (let i = first; i < last; i++) {
    const mention = named(reading, i);
    if (mention) of.push(mention.entity);
    else if (isHolder(reading, reading.lower[i])) nouns.push(reading.lower[i] as string);
  }
  return { nouns, of: [...new Set(of)] };
}
