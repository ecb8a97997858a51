// `simpul extract PATH…`: articles → one line of JSON each on stdout.
import { once } from "node:events";
import { annotate, annotateWith, extractionOf } from "../annotate/index.ts";
import { isNotice } from "../read/index.ts";
import { itemsIn } from "./articles.ts";
import { type NoticeOptions, noticePrinter, wantsProgress } from "./notices.ts";
import { type TaggerOptions, taggerFor } from "./tagger.ts";

export interface ExtractOptions extends NoticeOptions, TaggerOptions {
  /** Extension of what stands on standard input. */
  readonly format: string;
}

export const EXTRACT_DEFAULTS = { format: "ndjson" } as const;

/** @returns how many articles were printed. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const print = noticePrinter(options);
  const tagger = await taggerFor(options);
  let count = 0;
  for await (const item of itemsIn(paths, wantsProgress(options), options.format)) {
    if (isNotice(item)) {
      print(item);
      continue;
    }
    const doc = tagger ? await annotateWith(item, tagger) : annotate(item);
    const line = `${JSON.stringify(extractionOf(doc))}\n`;
    if (!process.stdout.write(line)) await once(process.stdout, "drain");
    count++;
  }
  return count;
}
