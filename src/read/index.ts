// File → articles: the formats Simpul reads. A new one is one file and one line here.
import type { Article, Notice } from "../model/index.ts";
import { filesInArchive, isArchive, LARGEST } from "./archive.ts";
import { articleOf } from "./article.ts";
import { csv } from "./csv.ts";
import { decode } from "./decode.ts";
import { docx } from "./docx.ts";
import { feed } from "./feed.ts";
import { gunzipped, insideName, isGzipped } from "./gzip.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { ndjson } from "./ndjson.ts";
import { pdf } from "./pdf.ts";
import { chunksOf, hasRows, joined, pieces, upTo } from "./pieces.ts";
import { badFile, causeOf, type InputFile, isNotice, type RawArticle, type Reader, type SourceFile } from "./reader.ts";
import { text } from "./text.ts";

export { articleOf } from "./article.ts";
export { type FilesOfTable, type Table, unclearTablesIn } from "./columns.ts";
export { fieldsOf } from "./fields.ts";
export { insideName, isGzipped } from "./gzip.ts";
export { hasRows, joined, pieces } from "./pieces.ts";
export { type InputFile, isNotice, type RawArticle, type Reader } from "./reader.ts";

export const READERS: readonly Reader[] = [text, markdown, html, json, ndjson, csv, feed, pdf, docx];

/** Whether the path's extension is one that is read: a reader's, an archive's, or either before `.gz`. */
export const isReadable = (path: string): boolean => {
  const name = isGzipped(path) ? insideName(path) : path;
  return readerOf(name) !== undefined || isArchive(name);
};

/** Reads one file lazily: each article, and a notice for each thing in it that could not be read. Never throws for its content. */
export async function* readFile(file: InputFile): AsyncIterable<Article | Notice> {
  for await (const item of rawArticlesIn(file)) {
    if (isNotice(item)) yield item;
    else yield* articleOf(item);
  }
}

/** As `readFile`, before anything is made of the fields. */
export async function* rawArticlesIn(file: InputFile): AsyncIterable<RawArticle | Notice> {
  if (isGzipped(file.path)) yield* packed(file);
  else if (!isArchive(file.path)) yield* plain(file);
  else
    for (const inner of filesInArchive(file, isReadable)) {
      if (isNotice(inner)) yield inner;
      else if (isArchive(inner.path)) yield badFile(inner.path, "Archives in archives are not opened");
      else yield* rawArticlesIn(file.columns ? { ...inner, columns: file.columns } : inner);
    }
}

async function* packed({ path, bytes, ...rest }: InputFile): AsyncIterable<RawArticle | Notice> {
  const name = insideName(path);
  try {
    if (!isReadable(name) || isGzipped(name)) yield unknownFormat(name);
    else if (hasRows(name))
      for await (const piece of pieces(gunzipped(bytes), name)) yield* plain({ ...rest, ...piece });
    else yield* rawArticlesIn({ ...rest, path: name, bytes: joined([...upTo(LARGEST, gunzipped(bytes))]) });
  } catch (error) {
    yield badFile(path, `This file can't be unpacked (${causeOf(error)})`);
  }
}

async function* plain(file: InputFile): AsyncIterable<RawArticle | Notice> {
  const reader = readerOf(file.path);
  if (!reader) {
    yield unknownFormat(file.path);
    return;
  }
  const inPieces = file.firstRow === undefined && hasRows(file.path);
  let empty = (file.firstRow ?? 1) === 1;
  for await (const piece of inPieces ? pieces(chunksOf(file.bytes), file.path) : [file]) {
    for await (const item of reader.read(sourceOf({ ...file, ...piece }))) {
      empty = false;
      yield item;
    }
  }
  if (empty) yield { code: "no-text", source: file.path, message: "This file holds no article; it was skipped." };
}

/** Text is decoded when a reader asks for it: some read bytes. */
function sourceOf({ path, bytes, firstRow = 1, columns }: InputFile): SourceFile {
  const told = columns?.get(path);
  return {
    path,
    bytes,
    firstRow,
    ...(told ? { columns: told } : {}),
    get text() {
      return decode(bytes);
    },
  };
}

function unknownFormat(path: string): Notice {
  const known = READERS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(" ");
  return {
    code: "unknown-format",
    source: path,
    message: `No reader knows this kind of file; it was skipped. Known: ${known} .zip .gz`,
  };
}

function readerOf(path: string): Reader | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return READERS.find(({ extensions }) => extensions.includes(extension));
}
