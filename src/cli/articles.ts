// Paths (or stdin) → articles and notices, one at a time.
import type { Article, Notice } from "../model/index.ts";
import { type InputFile, isNotice, readFile } from "../read/index.ts";
import { listFiles, openFile, openStream } from "./files.ts";
import { progressBar } from "./progress.ts";

export const STDIN = "-";

/**
 * Everything behind the paths, in the order of the files. Holds one file, or a piece of it, at a time.
 * @param format extension of what stands on standard input, whose path is `-`
 */
export async function* itemsIn(
  paths: readonly string[],
  showProgress: boolean,
  format = "ndjson",
): AsyncIterable<Article | Notice> {
  if (paths.includes(STDIN)) yield* itemsOf(openStream(process.stdin, `stdin.${format}`));
  const list = await listFiles(paths.filter((path) => path !== STDIN));
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
