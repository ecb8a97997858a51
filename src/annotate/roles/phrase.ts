// Tokens that hold an office → a role: its span, its label, the country or organisation served.
import type { Doc, Mention, Role, Token } from "../../model/index.ts";
import { contains, textOf } from "../doc.ts";
import { wordAt } from "./reading.ts";

/** The role's words as a span; its label is without the country that ends or opens it. */
export function roleOf(doc: Doc, begin: number, last: number): Role | undefined {
  let first = begin;
  let to = last;
  while (first < to && (!/^[\p{L}\p{N}]/u.test(wordAt(doc, first)) || TRAILERS.has(wordAt(doc, first).toLowerCase())))
    first++;
  while (to > first && (!/[\p{L}\p{N})]/u.test(wordAt(doc, to - 1)) || TRAILERS.has(wordAt(doc, to - 1).toLowerCase())))
    to--;
  if (to <= first) return undefined;
  const span = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[to - 1] as Token).end };
  const inside = doc.mentions.filter((mention) => mention.as === "name" && contains(span, mention));
  const country = inside.find((mention) => mention.entity.startsWith("country:"));
  const organisation = inside.find((mention) => mention.entity.startsWith("organisation:"));
  const label = labelOf(doc, span, country);
  return {
    label,
    ...span,
    ...(country ? { country: country.entity } : {}),
    ...(organisation ? { organisation: organisation.entity } : {}),
  };
}

/** Words that lead from the role to the name and belong to neither. */
const TRAILERS = new Set(
  "yaitu yakni bernama berinisial asal lainnya lain saat ini itu juga sekaligus dan seperti di dari to for of the and at in".split(
    " ",
  ),
);

function labelOf(doc: Doc, span: { start: number; end: number }, country: Mention | undefined): string {
  const whole = withoutBrackets(textOf(doc, span));
  if (!country) return whole;
  const lead = doc.article.text
    .slice(span.start, country.start)
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/\s+(?:of|dari|asal|dan|untuk|for|the)(?:\s+the)?\s*$/i, "")
    .trim();
  const rest = withoutBrackets(doc.article.text.slice(country.end, span.end))
    .replace(/^['’]s/, "")
    .trim();
  if (lead === "") return rest || whole;
  return rest === "" ? lead : whole;
}

/** "Wakil Ketua Umum (Waketum)PB": what stood on either side stays two words. */
const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)\s*/g, " ").trim();
