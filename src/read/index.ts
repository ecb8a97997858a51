// File → articles: the formats Simpul reads. A new one is one file and one line here.
import type { Article, Notice } from "../model/index.ts";
import { filesInArchive, isArchive } from "./archive.ts";
import { articleOf } from "./article.ts";
import { csv } from "./csv.ts";
import { decode } from "./decode.ts";
import { feed } from "./feed.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { ndjson } from "./ndjson.ts";
import { type InputFile, isNotice, type Reader } from "./reader.ts";
import { text } from "./text.ts";

export { type InputFile, isNotice, type RawArticle, type Reader, type TextFile } from "./reader.ts";

export const READERS: readonly Reader[] = [text, markdown, html, json, ndjson, csv, feed];

/** Whether the path's extension is one that is read: a reader's, or an archive's. */
export const isReadable = (path: string): boolean => readerOf(path) !== undefined || isArchive(path);

/** Reads one file lazily: each article, and a notice for each thing in it that could not be read. Never throws for its content. */
export function* readFile(file: InputFile): Iterable<Article | Notice> {
  if (isArchive(file.path)) {
    for (const inner of filesInArchive(file, (path) => readerOf(path) !== undefined)) {
      if (isNotice(inner)) yield inner;
      else yield* readPlain(inner);
    }
  } else yield* readPlain(file);
}

function* readPlain(file: InputFile): Iterable<Article | Notice> {
  const reader = readerOf(file.path);
  if (!reader) {
    const known = READERS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(" ");
    yield {
      code: "unknown-format",
      source: file.path,
      message: `No reader knows this kind of file; it was skipped. Known: ${known} .zip`,
    };
    return;
  }
  for (const item of reader.read({ ...file, text: decode(file.bytes) })) {
    if (isNotice(item)) yield item;
    else yield* articleOf(item);
  }
}

function readerOf(path: string): Reader | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return READERS.find(({ extensions }) => extensions.includes(extension));
}
