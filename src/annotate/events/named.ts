// Candidates with a name of their own → occurrences, and the further places where their names stand.
import { kindOfName, Phrases } from "../../entities/index.ts";
import type { Span, Token } from "../../model/index.ts";
import { fold } from "../coreference/cluster.ts";
import { contains, sentenceAt, textOf, touching } from "../doc.ts";
import { dateOf } from "./circumstances.ts";
import type { Reading } from "./reading.ts";
import type { Occurrence } from "./same.ts";
import { placeOf } from "./where.ts";

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

export function named(reading: Reading): Occurrence[] {
  const { doc } = reading;
  const candidates: Span[] = doc.candidates.filter(({ type }) => type === "event");
  if (candidates.length === 0) return [];
  const forms = new Phrases<true>();
  for (const candidate of candidates) forms.add(textOf(doc, candidate), true);
  const repeated = forms.in(doc).map(
    ({ first, last }): Span => ({
      start: (doc.tokens[first] as Token).start,
      end: (doc.tokens[last - 1] as Token).end,
    }),
  );
  const names = doc.mentions.filter(({ as }) => as === "name");
  const isFree = (span: Span) => touching(candidates, span).length === 0 && touching(names, span).length === 0;
  const spans = [...candidates, ...repeated.filter(isFree)];
  const fullest = fullestNames(
    spans.map((span) => textOf(doc, span)),
    doc.article.language,
  );
  const inside = partsOf(reading);
  return spans.flatMap((span): Occurrence[] => {
    const sentence = sentenceAt(doc, span.start);
    if (!sentence) return [];
    const name = textOf(doc, span);
    const year = YEAR.exec(name)?.[0] ?? "";
    const from = doc.tokens.findIndex(({ end }) => end > span.start);
    const to = doc.tokens.findIndex(({ start }) => start >= span.end);
    const last = to < 0 ? doc.tokens.length : to;
    const next = sentence.lastToken;
    // A day in the name ("the Sept. 11 attacks") is not of the article's year.
    const date = dateOf(reading, sentence, YEAR.test(name) ? from : Math.min(last, sentence.lastToken - 1), last, next);
    const noun = fullest.get(folded(name)) ?? folded(name);
    const kind = kindOfName(name, doc.article.language);
    return [
      {
        ...span,
        noun,
        kind,
        label: span,
        participants: inside(span),
        date: date.startsWith(year) ? date : year,
        place: placeOf(reading, { kind, sentence, from, first: from, last, to: last, next }),
        signs: new Set(),
        definite: false,
        owned: false,
        indefinite: false,
        named: true,
      },
    ];
  });
}

/** "IBL Awards" is "IBL Award". */
const folded = (name: string): string => fold(name).replace(/(?<=[^s\s]{3})s(?=\s|$)/g, "");

/** Folded name → the folded name that holds all of it, where there is but one: "Piala Dunia" → "Piala Dunia 2022". */
function fullestNames(names: readonly string[], language: string): ReadonlyMap<string, string> {
  const kinds = new Map(names.map((name) => [folded(name), kindOfName(name, language)]));
  const all = [...kinds.keys()];
  return new Map(
    all.map((name) => {
      const longer = all.filter(
        (other) => other !== name && kinds.get(other) === kinds.get(name) && ` ${other} `.includes(` ${name} `),
      );
      return [name, longer.length === 1 ? (longer[0] as string) : name];
    }),
  );
}

/** Entities of the article whose names stand inside an event's: ASEAN in "KTT ASEAN". */
function partsOf({ doc }: Reading): (span: Span) => string[] {
  const owners = new Phrases<string>();
  for (const { id, label, aliases } of doc.entities) for (const form of [label, ...aliases]) owners.add(form, id);
  const found = owners.in(doc).map(({ first, last, value }) => ({
    value,
    start: (doc.tokens[first] as Token).start,
    end: (doc.tokens[last - 1] as Token).end,
  }));
  return (span) => [...new Set(found.filter((part) => contains(span, part)).map(({ value }) => value))].sort();
}
