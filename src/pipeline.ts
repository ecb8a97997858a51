// The order of everything: articles in, knowledge graph out. The same in Node and in a Worker.
import { annotate, annotateWith, type Tagger } from "./annotate/index.ts";
import { type Digest, digestOf, graphOf } from "./graph/index.ts";
import type { Article, KnowledgeGraph, Notice, PlacedCorrection } from "./model/index.ts";

/** Remembers what annotating an article gave, so that an article that is unchanged is not annotated again. */
export interface DigestCache {
  /** The digest of the same article by the same extractor, or undefined. */
  readonly get: (article: Article) => Digest | undefined | Promise<Digest | undefined>;
  readonly set: (digest: Digest) => void | Promise<void>;
}

export interface DigestOptions {
  /** Default: our own. A cache must be of this tagger's digests. */
  readonly tagger?: Tagger;
  /** Default none. */
  readonly cache?: DigestCache;
  /** Called after each article with the number annotated so far. */
  readonly onArticle?: (done: number) => void;
  /** An AbortSignal, or anything that says it is off: the build then rejects with an Error named "AbortError". */
  readonly signal?: { readonly aborted: boolean };
}

export interface BuildOptions extends DigestOptions {
  /** Applied in their order; see docs/corrections.md. Default none. */
  readonly corrections?: readonly PlacedCorrection[];
}

type Items = AsyncIterable<Article | Notice> | Iterable<Article | Notice>;

/**
 * Builds the graph. Notices among the articles (what readers could not use) go into the graph's own.
 * @throws {VerifyError} when an offset does not reproduce its text: nothing is built on wrong evidence.
 */
export async function buildGraph(
  articles: Items,
  { corrections = [], ...options }: BuildOptions = {},
): Promise<KnowledgeGraph> {
  const { digests, notices } = await digestsOf(articles, options);
  return graphOf(digests, { corrections, notices });
}

/** The first half: all that takes long, and that corrections change nothing of. `graphOf` is the second. */
export async function digestsOf(
  articles: Items,
  { tagger, cache, onArticle, signal }: DigestOptions = {},
): Promise<{ readonly digests: readonly Digest[]; readonly notices: readonly Notice[] }> {
  const digests: Digest[] = [];
  const notices: Notice[] = [];
  for await (const item of articles) {
    if (signal?.aborted) throw Object.assign(new Error("The build was cancelled."), { name: "AbortError" });
    if (!("text" in item)) {
      notices.push(item);
      continue;
    }
    const known = await cache?.get(item);
    const digest = known ?? digestOf(tagger ? await annotateWith(item, tagger) : annotate(item));
    if (!known) await cache?.set(digest);
    digests.push(digest);
    onArticle?.(digests.length);
  }
  return { digests, notices };
}
