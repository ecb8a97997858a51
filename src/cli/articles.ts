// Paths (or stdin) → articles and notices, one at a time.
import type { Article, Notice } from "../model/index.ts";
import { type InputFile, isNotice, pieces, readFile } from "../read/index.ts";
import { listFiles, openFile } from "./files.ts";
import { progressBar } from "./progress.ts";

/** Everything behind the paths, in the order of the files; `-` is NDJSON on stdin. Holds one file, or a piece of it, at a time. */
export async function* itemsIn(paths: readonly string[], showProgress: boolean): AsyncIterable<Article | Notice> {
  if (paths.includes("-")) yield* itemsOf(pieces(process.stdin, "stdin.ndjson"));
  const list = await listFiles(paths.filter((path) => path !== "-"));
  yield* list.notices;
  const bar = progressBar(list.bytes, showProgress);
  try {
    for (const path of list.paths) yield* itemsOf(openFile(path, bar.advance));
  } finally {
    bar.stop();
  }
}

async function* itemsOf(files: AsyncIterable<InputFile | Notice>): AsyncIterable<Article | Notice> {
  for await (const file of files) {
    if (isNotice(file)) yield file;
    else yield* readFile(file);
  }
}
