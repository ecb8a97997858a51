// What the tests of readers share: text → articles and notices.
import type { Article, Notice } from "../../../src/model/index.ts";
import { isNotice, readFile } from "../../../src/read/index.ts";
import { all } from "../../fixtures/all.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Reading {
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}

export async function reading(path: string, content: string | Uint8Array): Promise<Reading> {
  const items = await all(readFile({ path, bytes: typeof content === "string" ? bytesOf(content) : content }));
  return { articles: items.filter((item): item is Article => !isNotice(item)), notices: items.filter(isNotice) };
}

/** The one article of a file that gives no notice. */
export async function onlyArticle(path: string, content: string | Uint8Array): Promise<Article> {
  const { articles, notices } = await reading(path, content);
  const [article] = articles;
  if (!article || articles.length > 1 || notices.length > 0)
    throw new Error(`${articles.length} articles, ${JSON.stringify(notices)}`);
  return article;
}

export const asideTexts = ({ text, aside }: Article): string[] =>
  aside.map(({ start, end }) => text.slice(start, end).trim());
