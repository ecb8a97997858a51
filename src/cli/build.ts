// `simpul build [PATH…]`: articles → the folder the explorer loads.
import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { type Digest, type ParsedCorrections, readCorrections, streamOf } from "../graph/index.ts";
import { digestsOf } from "../pipeline.ts";
import { explorerFiles } from "../write/explorer.ts";
import { itemsIn } from "./articles.ts";
import { openCache } from "./cache.ts";
import { extractorVersion } from "./extractor.ts";
import { type NoticeOptions, noticePrinter, wantsProgress } from "./notices.ts";
import { assertReplaceable, recover, replaceGraph } from "./output.ts";
import { type TaggerOptions, taggerFor } from "./tagger.ts";
import { openExtractor, THREAD_DEFAULTS, type ThreadOptions } from "./threads/index.ts";
import { watch } from "./watch.ts";

export interface BuildOptions extends NoticeOptions, TaggerOptions, ThreadOptions {
  readonly out: string;
  /** A file of corrections; it need not exist. */
  readonly corrections: string;
  /** Folder of what earlier builds extracted; false: everything is extracted anew. */
  readonly cache: string | false;
  /** Extension of what stands on standard input. */
  readonly format: string;
  readonly watch: boolean;
}

export const BUILD_DEFAULTS = {
  paths: ["data/articles"],
  out: "public/graph",
  corrections: "data/corrections.json",
  cache: ".simpul-cache",
  format: "ndjson",
  watch: false,
  ...THREAD_DEFAULTS,
} as const;

/** @returns how many articles are in the graph; with none the old graph stays. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  // What an article leaves behind is collected soon: left to itself, V8 lets a large archive's garbage grow to three times what is kept.
  setFlagsFromString("--optimize-for-size");
  await recover(options.out);
  await assertReplaceable(options.out);
  const { corrections, notices } = await correctionsIn(options.corrections);
  const tagger = await taggerFor(options);
  const cache = options.cache === false ? undefined : await openCache(options.cache, extractorVersion(tagger?.id));
  const items = itemsIn(paths, wantsProgress(options), options.format);
  const extractor = openExtractor("digest", options);
  const made = await digestsOf(items, {
    ...(cache ? { cache } : {}),
    // Another tagger has threads of its own.
    ...(tagger
      ? { tagger }
      : {
          ahead: extractor.ahead,
          extract: async (article) => {
            const outcome = await extractor.extract(article);
            return typeof outcome === "string"
              ? { ...(JSON.parse(outcome) as Omit<Digest, "article">), article }
              : outcome;
          },
        }),
  }).finally(async () => {
    await extractor.close();
    await cache?.close();
  });
  const graph = streamOf(made.digests, { corrections, notices: made.notices });
  [...(cache?.notices ?? []), ...notices, ...graph.notices].forEach(noticePrinter(options));
  const { articles, entities, links } = graph;
  if (articles.length === 0) return 0;
  await replaceGraph(options.out, explorerFiles(graph));
  if (wantsProgress(options)) {
    process.stderr.write(
      `${options.out}: ${articles.length} articles, ${entities.length} entities, ${links.length} links; ${cache ? `${cache.counts().fresh} extracted` : "all extracted"}\n`,
    );
  }
  return articles.length;
}

/** Builds after every change, until it is interrupted. @returns how many articles are in the last graph */
export async function watchAndBuild(paths: readonly string[], options: BuildOptions): Promise<number> {
  const { out, corrections, cache } = options;
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  let articles = 0;
  await watch(
    paths,
    { also: [corrections], except: [out, ...(cache === false ? [] : [cache])], signal: stop.signal },
    async () => {
      articles = await build(paths, options);
    },
  );
  return articles;
}

/** The corrections in a file; none when there is no file. */
export async function correctionsIn(path: string): Promise<ParsedCorrections> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return { corrections: [], notices: [] };
  }
  return readCorrections(text, path);
}
