// What bears a person's name and is none: ships, storms, rooms, buildings, prizes, campuses.
import type { Doc } from "../model/index.ts";
import type { TaggedSpan } from "./recogniser.ts";
import { tokenRange } from "./tokens.ts";
import { isCapitalised } from "./word-sets.ts";

/** Ships and storms bear names of their own: "Hurricane Irma", "USS Carl Vinson". */
const CHRISTENED = new Set([
  "hurricane",
  "typhoon",
  "cyclone",
  "storm",
  "uss",
  "hms",
  "badai",
  "topan",
  "siklon",
  "kri",
]);

/** The last word of what is named after somebody: "James Doe Briefing Room". */
const NAMED_AFTER = new Set(
  `Room Center Centre Hall Stadium Arena Airport Bridge Building Library Museum Theater Theatre Park Award Prize Trophy Street Avenue
  Square Plaza Memorial Hospital`.split(/\s+/),
);
/** Words between the name and that last word: "Briefing", "International". */
const LONGEST_KIND = 2;

/** Leaves out the names of things; a ship's or storm's stays where a person of that family name is told of too. */
export function withoutNamesakes(doc: Doc, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const persons = spans.filter((span) => !isNamedAfter(doc, span) && !isCampus(doc, span));
  const things = christened(doc);
  if (things.size === 0) return persons;
  const words = (span: TaggedSpan) => doc.article.text.slice(span.start, span.end).split(" ");
  const isThing = (word: string) => things.has(word) || CHRISTENED.has(word.toLowerCase());
  const told = new Set(persons.filter((span) => !words(span).every(isThing)).flatMap(words));
  return persons.filter((span) => !words(span).every((word) => isThing(word) && !told.has(word)));
}

/** Names of ships and storms, word by word: "Irma" of "Hurricane Irma", "Carl" and "Vinson" of "USS Carl Vinson". */
function christened(doc: Doc): Set<string> {
  const { tokens } = doc;
  return new Set(
    tokens.flatMap(({ text, start }, i) => {
      if (!isCapitalised(text) || !CHRISTENED.has(text.toLowerCase()) || start < doc.article.title.length) return [];
      const after = tokens.slice(i + 1, i + 4).map((token) => token.text);
      const end = after.findIndex((word) => !/^\p{Lu}\p{Ll}+$/u.test(word));
      return end < 0 ? after : after.slice(0, end);
    }),
  );
}

/** Whether capitalised words lead on, on the same line, to what is named after the person. */
function isNamedAfter(doc: Doc, span: TaggedSpan): boolean {
  if (span.start < doc.article.title.length) return false;
  const { last } = tokenRange(doc, span);
  let { end } = span;
  for (const { text, start, end: next } of doc.tokens.slice(last, last + LONGEST_KIND)) {
    if (doc.article.text.slice(end, start) !== " " || !isCapitalised(text)) return false;
    if (NAMED_AFTER.has(text)) return true;
    end = next;
  }
  return false;
}

/** "University of California, Davis": where it is, not who. */
const isCampus = (doc: Doc, { start }: TaggedSpan): boolean =>
  /University of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, | at )$/u.test(
    doc.article.text.slice(Math.max(0, start - 50), start),
  );
