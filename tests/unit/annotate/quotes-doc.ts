// Text and the names in it → a Doc as the quotes step gets it, and what the step finds as short lines.
import { quotes } from "../../../src/annotate/quotes.ts";
import { sentences } from "../../../src/annotate/sentences.ts";
import { tokens } from "../../../src/annotate/tokens.ts";
import type { Doc, DocEntity, Mention, Role } from "../../../src/model/index.ts";

/** Form in the text → entity id; every occurrence is a mention by name. */
export type Names = Readonly<Record<string, string>>;
/** Office in the text → id of the person who holds it. */
export type Offices = Readonly<Record<string, string>>;

export function docOf(language: string, body: string, names: Names, title = "", offices: Offices = {}): Doc {
  const text = title ? `${title}\n\n${body}` : body;
  const roles = (id: string): Role[] =>
    Object.entries(offices)
      .filter(([, holder]) => holder === id)
      .map(([label]) => ({ label, start: text.indexOf(label), end: text.indexOf(label) + label.length }));
  const entities = [...new Set(Object.values(names))].map((id): DocEntity => {
    const base = { id, label: id, aliases: [], confidence: 1, reasons: [] };
    if (id.startsWith("person:")) return { ...base, type: "person", roles: roles(id) };
    return { ...base, type: id.startsWith("country:") ? "country" : "organisation" };
  });
  const mentions = Object.entries(names).flatMap(([form, entity]) =>
    occurrences(text, form).map((start): Mention => ({ entity, start, end: start + form.length, as: "name" })),
  );
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const outermost = mentions.filter((m) => !mentions.some((o) => o !== m && o.start <= m.start && m.end <= o.end));
  const article = { id: "a", title, date: "", source: "", language, url: "", text, aside: [] };
  const empty: Doc = {
    article,
    paragraphs: [],
    sentences: [],
    tokens: [],
    candidates: [],
    entities,
    mentions: outermost,
    quotes: [],
    notices: [],
  };
  return sentences(tokens(empty));
}

function occurrences(text: string, form: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const inWord = /\p{L}/u.test(text[at - 1] ?? "") || /\p{L}/u.test(text[at + form.length] ?? "");
    if (!inWord) found.push(at);
  }
  return found;
}

/** `direct lavrov (ujar): words` per quote, in the order of the text. */
export function said(language: string, body: string, names: Names = {}, title = "", offices: Offices = {}): string[] {
  const doc = quotes(docOf(language, body, names, title, offices));
  return doc.quotes.map(
    ({ kind, speaker, cue, start, end }) =>
      `${kind} ${speaker?.replace(/^\w+:/, "") ?? "-"} (${cue}): ${doc.article.text.slice(start, end)}`,
  );
}
