// "she" and a first name → whether the pronoun may stand for that person.
import type { Doc } from "../../model/index.ts";
import type { Reading } from "./reading.ts";

export type Gender = "feminine" | "masculine";

/** Person's id → gender, where a title or a first name tells it; empty where pronouns have none. */
export function gendersOf({ doc, words }: Reading): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>();
  if (!words.tellsGender) return found;
  for (const mention of doc.mentions) {
    if (mention.as !== "name" || !mention.entity.startsWith("person:") || found.has(mention.entity)) continue;
    const before = /(\p{L}+)\.?\s+$/u.exec(doc.article.text.slice(Math.max(0, mention.start - 12), mention.start))?.[1];
    const told = before ? genderOf(words, before) : undefined;
    if (told && words.titles.has(before?.toLowerCase() ?? "")) found.set(mention.entity, told);
  }
  for (const entity of doc.entities) {
    if (entity.type !== "person" || found.has(entity.id)) continue;
    const told = firstNames(doc, entity.id, entity.label).map((name) => genderOf(words, name));
    const gender = told.find((one) => one !== undefined);
    if (gender) found.set(entity.id, gender);
  }
  return found;
}

/** The first words of names that have several. */
function firstNames(doc: Doc, id: string, label: string): string[] {
  const named = doc.mentions.filter(({ entity, as }) => entity === id && as === "name");
  const forms = [label, ...named.map(({ start, end }) => doc.article.text.slice(start, end))];
  return forms.filter((form) => form.includes(" ")).map((form) => form.slice(0, form.indexOf(" ")));
}

export function genderOf(words: Reading["words"], word: string): Gender | undefined {
  const lower = word.toLowerCase();
  if (words.is("feminine", lower)) return "feminine";
  return words.is("masculine", lower) ? "masculine" : undefined;
}
