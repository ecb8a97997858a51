// `simpul extract PATH…`: articles → one line of JSON each on stdout.
import { once } from "node:events";
import { annotateWith, extractionOf } from "../annotate/index.ts";
import type { Digest } from "../graph/index.ts";
import type { Notice } from "../model/index.ts";
import { inOrder } from "../pipeline.ts";
import { isNotice } from "../read/index.ts";
import { itemsIn } from "./articles.ts";
import { BUILD_DEFAULTS } from "./build.ts";
import { openCache } from "./cache.ts";
import { extractorVersion } from "./extractor.ts";
import { type NoticeOptions, noticePrinter, wantsProgress } from "./notices.ts";
import { type TaggerOptions, taggerFor } from "./tagger.ts";
import { type Extractor, openExtractor, THREAD_DEFAULTS, type ThreadOptions } from "./threads/index.ts";
import { FORMS } from "./threads/work.ts";

export interface ExtractOptions extends NoticeOptions, TaggerOptions, ThreadOptions {
  /** Extension of what stands on standard input. */
  readonly format: string;
  /** As for a build, whose cache this is. */
  readonly cache: string | false;
}

export const EXTRACT_DEFAULTS = { format: "ndjson", cache: BUILD_DEFAULTS.cache, ...THREAD_DEFAULTS } as const;

/** @returns how many articles were printed. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const print = noticePrinter(options);
  const { extract, ahead, close, notices } = await extractorFor(options);
  notices.forEach(print);
  const items = itemsIn(paths, wantsProgress(options), options.format);
  let count = 0;
  try {
    for await (const outcome of inOrder(items, ahead, (item) => (isNotice(item) ? item : extract(item)))) {
      if (typeof outcome !== "string") {
        print(outcome);
        continue;
      }
      if (!process.stdout.write(`${outcome}\n`)) await once(process.stdout, "drain");
      count++;
    }
  } finally {
    await close();
  }
  return count;
}

interface Lines extends Extractor {
  readonly notices: readonly Notice[];
}

/** What is remembered are digests, of which an extraction is a part. */
async function extractorFor(options: ExtractOptions): Promise<Lines> {
  const tagger = await taggerFor(options);
  const form = options.cache === false ? "extraction" : "digest";
  const extractor: Extractor = tagger
    ? // Another tagger has threads of its own.
      { extract: async (article) => FORMS[form](await annotateWith(article, tagger)), ahead: 1, close: async () => {} }
    : openExtractor(form, options);
  if (options.cache === false) return { ...extractor, notices: [] };
  const cache = await openCache(options.cache, extractorVersion(tagger?.id));
  const lineOf = (digest: Digest): string => JSON.stringify(extractionOf(digest));
  return {
    ahead: extractor.ahead,
    notices: cache.notices,
    extract: async (article) => {
      const known = await cache.get(article);
      if (known) return lineOf(known);
      const outcome = await extractor.extract(article);
      if (typeof outcome !== "string") return outcome;
      const digest = { ...(JSON.parse(outcome) as Omit<Digest, "article">), article };
      await cache.set(digest);
      return lineOf(digest);
    },
    close: async () => {
      await extractor.close();
      await cache.close();
    },
  };
}
