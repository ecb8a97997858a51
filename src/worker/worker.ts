// Messages in, graph out: the pipeline behind a Web Worker. What it is given never leaves the page.
import { parseCorrections } from "../graph/index.ts";
import type { Article, Notice } from "../model/index.ts";
import { buildGraph } from "../pipeline.ts";
import { readFile } from "../read/index.ts";
import type { DroppedFile, Progress, Reply, Request } from "./protocol.ts";

/** Often enough for a bar that moves, seldom enough to cost nothing. */
const TELL_EVERY_MS = 50;

const post = (reply: Reply): void => self.postMessage(reply);

self.addEventListener("message", ({ data }: MessageEvent<Request>) => void build(data));

async function build({ files, corrections: file }: Request): Promise<void> {
  const ofBytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const progress = { files: 0, ofFiles: files.length, bytes: 0, ofBytes, articles: 0, joining: false };
  const onArticle = (articles: number): void => {
    progress.articles = articles;
  };
  try {
    const { corrections, notices } = file === undefined ? { corrections: [], notices: [] } : parseCorrections(file);
    post({ type: "graph", graph: await buildGraph(itemsIn(files, notices, progress), { corrections, onArticle }) });
  } catch (error) {
    post({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

/** Files by path, so that what they give is in the same order as on a disk. */
async function* itemsIn(
  files: readonly DroppedFile[],
  notices: readonly Notice[],
  progress: { -readonly [K in keyof Progress]: Progress[K] },
): AsyncGenerator<Article | Notice> {
  yield* notices;
  let told = performance.now();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    for await (const item of readFile(file)) {
      yield item;
      if (performance.now() - told < TELL_EVERY_MS) continue;
      post({ type: "progress", ...progress });
      told = performance.now();
    }
    progress.files++;
    progress.bytes += file.bytes.length;
  }
  progress.joining = true;
  post({ type: "progress", ...progress });
}
