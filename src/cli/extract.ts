// `simpul extract PATH…`: articles → one line of JSON each on stdout.
import { once } from "node:events";
import { annotate, extractionOf } from "../annotate/index.ts";
import { isNotice } from "../read/index.ts";
import { itemsIn } from "./articles.ts";
import { type NoticeOptions, noticePrinter, wantsProgress } from "./notices.ts";

/** @returns how many articles were printed. */
export async function extract(paths: readonly string[], options: NoticeOptions): Promise<number> {
  const print = noticePrinter(options);
  let count = 0;
  for await (const item of itemsIn(paths, wantsProgress(options))) {
    if (isNotice(item)) {
      print(item);
      continue;
    }
    const line = `${JSON.stringify(extractionOf(annotate(item)))}\n`;
    if (!process.stdout.write(line)) await once(process.stdout, "drain");
    count++;
  }
  return count;
}
