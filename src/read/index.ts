// File → articles: the formats Simpul reads. A new one is one file and one line here.
import type { Article, Notice } from "../model/index.ts";
import { articleOf } from "./article.ts";
import { csv } from "./csv.ts";
import { decode } from "./decode.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { type InputFile, isNotice, type Reader } from "./reader.ts";

export { type InputFile, isNotice, type RawArticle, type Reader, type TextFile } from "./reader.ts";

export const READERS: readonly Reader[] = [json, ndjson, csv];

/** The reader for a path by its extension, or undefined. */
export function readerOf(path: string): Reader | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return READERS.find((reader) => reader.extensions.includes(extension));
}

/** Reads one file lazily: each article, and a notice for each thing in it that could not be read. Never throws for its content. */
export function* readFile(file: InputFile): Iterable<Article | Notice> {
  const reader = readerOf(file.path);
  if (!reader) {
    const known = READERS.flatMap((r) => r.extensions.map((e) => `.${e}`)).join(" ");
    yield { code: "unknown-format", source: file.path, message: `No reader knows this kind of file; it was skipped. Known: ${known}` };
    return;
  }
  for (const item of reader.read({ ...file, text: decode(file.bytes) })) {
    if (isNotice(item)) yield item;
    else yield* articleOf(item);
  }
}
