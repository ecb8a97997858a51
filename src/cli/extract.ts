// `simpul extract PATH…`: articles → one line of JSON each on stdout.
import { once } from "node:events";
import { annotate, extractionOf } from "../annotate/index.ts";
import { articlesIn } from "./articles.ts";
import { type NoticeOptions, noticePrinter } from "./notices.ts";

/** @returns how many articles were printed. */
export async function extract(paths: readonly string[], options: NoticeOptions): Promise<number> {
  const onNotice = noticePrinter(options);
  let count = 0;
  for await (const article of articlesIn(paths, { onNotice, progress: !options.quiet && !options.json })) {
    const line = `${JSON.stringify(extractionOf(annotate(article)))}\n`;
    if (!process.stdout.write(line)) await once(process.stdout, "drain");
    count++;
  }
  return count;
}
