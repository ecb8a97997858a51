// Messages in, graph out: the pipeline behind a Web Worker. What it is given never leaves the page.
import { parseCorrections } from "../graph/index.ts";
import type { Article, Notice } from "../model/index.ts";
import { buildGraph } from "../pipeline.ts";
import { readFile } from "../read/index.ts";
import type { DroppedFile, Progress, Reply, Request } from "./protocol.ts";

/** Often enough for a bar that moves and a cancel that is heard, seldom enough to cost nothing. */
const PAUSE_EVERY_MS = 50;

const post = (reply: Reply): void => self.postMessage(reply);
let current: AbortController | undefined;

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.type === "cancel") current?.abort();
  else void build(data);
});

async function build({ files, corrections: file }: Extract<Request, { type: "build" }>): Promise<void> {
  current?.abort();
  const controller = new AbortController();
  current = controller;
  const { signal } = controller;
  const progress = { files: 0, ofFiles: files.length, bytes: 0, ofBytes: total(files), articles: 0, joining: false };
  try {
    const { corrections, notices } = file === undefined ? { corrections: [], notices: [] } : parseCorrections(file);
    const onArticle = (articles: number): void => {
      progress.articles = articles;
    };
    const graph = await buildGraph(articlesIn(files, notices, progress), { corrections, onArticle, signal });
    post(signal.aborted ? { type: "cancelled" } : { type: "graph", graph });
  } catch (error) {
    post(
      signal.aborted
        ? { type: "cancelled" }
        : { type: "failed", message: error instanceof Error ? error.message : String(error) },
    );
  }
}

/** Files by path, so that what they give is in the same order as on a disk; lets messages in every now and then. */
async function* articlesIn(
  files: readonly DroppedFile[],
  notices: readonly Notice[],
  progress: { -readonly [K in keyof Progress]: Progress[K] },
): AsyncGenerator<Article | Notice> {
  yield* notices;
  let paused = performance.now();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    for (const item of readFile(file)) {
      yield item;
      if (performance.now() - paused < PAUSE_EVERY_MS) continue;
      post({ type: "progress", ...progress });
      await new Promise((resolve) => setTimeout(resolve));
      paused = performance.now();
    }
    progress.files++;
    progress.bytes += file.bytes.length;
  }
  progress.joining = true;
  post({ type: "progress", ...progress });
  await new Promise((resolve) => setTimeout(resolve));
}

const total = (files: readonly DroppedFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);
