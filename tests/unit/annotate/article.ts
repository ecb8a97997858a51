// A few lines of text → an Article for the steps under test, and readable forms of what they give.
import { annotate } from "../../../src/annotate/index.ts";
import type { Article, Doc } from "../../../src/model/index.ts";

export function articleOf(text: string, language = "id", more: Partial<Article> = {}): Article {
  return { id: "a", title: "", date: "2024-11-04", source: "", language, url: "", text, aside: [], ...more };
}

export const docOf = (text: string, language = "id", more: Partial<Article> = {}): Doc =>
  annotate(articleOf(text, language, more));

/** `label` → its aliases, of one entity type. */
export const namesOf = (doc: Doc, type: string): Record<string, readonly string[]> =>
  Object.fromEntries(doc.entities.filter((e) => e.type === type).map((e) => [e.label, e.aliases]));

/** "text of the mention → entity" for one way of referring. */
export const mentionsOf = (doc: Doc, as: string): string[] =>
  doc.mentions.filter((m) => m.as === as).map((m) => `${doc.article.text.slice(m.start, m.end)} → ${m.entity}`);
