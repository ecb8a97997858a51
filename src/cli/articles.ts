// Paths (or stdin) → articles, one at a time; what goes wrong is told on the way.
import type { Article, Notice } from "../model/index.ts";
import { type InputFile, isNotice, readFile } from "../read/index.ts";
import { listFiles, openFile, pieces } from "./files.ts";
import { progressBar } from "./progress.ts";

export interface ReadOptions {
  readonly onNotice: (notice: Notice) => void;
  readonly progress: boolean;
}

/** Every article behind the paths, in the order of the files; `-` is NDJSON on stdin. Holds one file, or a piece of it, at a time. */
export async function* articlesIn(paths: readonly string[], { onNotice, progress }: ReadOptions): AsyncIterable<Article> {
  const list = await listFiles(paths.filter((path) => path !== "-"));
  list.notices.forEach(onNotice);
  const bar = progressBar(list.bytes, progress);
  try {
    if (paths.includes("-")) yield* articlesOf(pieces(process.stdin, "stdin.ndjson"), onNotice);
    for (const path of list.paths) yield* articlesOf(openFile(path, bar.advance), onNotice);
  } finally {
    bar.stop();
  }
}

async function* articlesOf(files: AsyncIterable<InputFile | Notice>, onNotice: (notice: Notice) => void): AsyncIterable<Article> {
  for await (const file of files) {
    if (isNotice(file)) onNotice(file);
    else
      for (const item of readFile(file)) {
        if (isNotice(item)) onNotice(item);
        else yield item;
      }
  }
}
