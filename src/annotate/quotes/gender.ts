// "she" and a first name → whether the pronoun may stand for that person.
import { textOf } from "../doc.ts";
import type { Reading } from "./reading.ts";

export type Gender = "feminine" | "masculine";

/** Person's id → gender, where a title or a first name tells it; empty where pronouns have none. */
export function gendersOf({ doc, words }: Reading): ReadonlyMap<string, Gender> {
  const titled = new Map<string, Gender>();
  const named = new Map<string, Gender>();
  if (!words.tellsGender) return titled;
  const tell = (found: Map<string, Gender>, id: string, gender: Gender | undefined) => {
    if (gender && !found.has(id)) found.set(id, gender);
  };
  const firstName = (form: string) =>
    form.includes(" ") ? genderOf(words, form.slice(0, form.indexOf(" "))) : undefined;
  for (const { id, type, label } of doc.entities) if (type === "person") tell(named, id, firstName(label));
  for (const mention of doc.mentions) {
    if (mention.as !== "name" || !mention.entity.startsWith("person:")) continue;
    const before = /(\p{L}+)\.?\s+$/u.exec(doc.article.text.slice(Math.max(0, mention.start - 12), mention.start))?.[1];
    if (before && words.titles.has(before.toLowerCase())) tell(titled, mention.entity, genderOf(words, before));
    tell(named, mention.entity, firstName(textOf(doc, mention)));
  }
  return new Map([...named, ...titled]);
}

export function genderOf(words: Reading["words"], word: string): Gender | undefined {
  const lower = word.toLowerCase();
  if (words.is("feminine", lower)) return "feminine";
  return words.is("masculine", lower) ? "masculine" : undefined;
}
