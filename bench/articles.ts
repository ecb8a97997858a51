// `--articles` → English articles to measure on: a folder, a file of any format, or a gzipped NDJSON.
import { itemsIn } from "../src/cli/articles.ts";
import type { Article } from "../src/model/index.ts";
import { isNotice } from "../src/read/index.ts";

/** The first English articles of at least `words` words together; fewer articles are repeated, in turn, until there are as many. */
export async function englishArticles(path: string, words: number): Promise<readonly Article[]> {
  const found: Article[] = [];
  let total = 0;
  for await (const item of itemsIn([path], false)) {
    if (isNotice(item) || item.language !== "en") continue;
    found.push(item);
    total += wordsIn(item.text);
    if (total >= words) return found;
  }
  if (found.length === 0) throw new Error(`${path} has no English article`);
  const once = found.length;
  for (let n = 0; total < words; n++) {
    const again = found[n % once] as Article;
    found.push(again);
    total += wordsIn(again.text);
  }
  return found;
}

/** Words as a reader counts them: letters with what joins them inside. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
