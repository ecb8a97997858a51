// A fetched article → a Markdown file with front matter, as the reader of Markdown takes it.
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { slug } from "../../graph/slug.ts";
import type { FetchedArticle } from "./pages.ts";

const EXTENSION = ".md";
const LONGEST_SLUG = 60;

/** Ids of the articles that a folder holds already. */
export async function idsIn(folder: string): Promise<Set<string>> {
  const names = await readdir(folder).catch(() => []);
  return new Set(names.flatMap((name) => /-([0-9a-f]{12})\.md$/.exec(name)?.[1] ?? []));
}

/** Written beside and put in its place whole, so that who watches the folder reads no half of it. */
export async function writeMarkdown(folder: string, article: FetchedArticle): Promise<string> {
  const { text, ...fields } = article;
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
  const name = [article.date || "undated", slug(article.title).slice(0, LONGEST_SLUG), article.id]
    .filter((part) => part !== "")
    .join("-");
  await mkdir(folder, { recursive: true });
  const path = join(folder, name + EXTENSION);
  const fresh = join(folder, `.${name}.${process.pid}.new`);
  await writeFile(fresh, `---\n${stringify(known, { lineWidth: 0 })}---\n\n${text.trim()}\n`);
  await rename(fresh, path);
  return path;
}
