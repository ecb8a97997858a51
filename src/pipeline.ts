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
  /** Makes the digest of an article, or says why there is none. Default: here and now, with `tagger`. */
  readonly extract?: (article: Article) => Outcome<Digest> | Promise<Outcome<Digest>>;
  /** How many articles may be under way at once; worth it where `extract` works elsewhere. Default 1. */
  readonly ahead?: number;
}

/** What was asked for of an article, or why it can't be had. */
export type Outcome<T> = T | Notice;

export interface BuildOptions extends DigestOptions {
  /** Applied in their order; see docs/corrections.md. Default none. */
  readonly corrections?: readonly PlacedCorrection[];
}

type Stream<T> = AsyncIterable<T> | Iterable<T>;
type Items = Stream<Article | Notice>;

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
  options: DigestOptions = {},
): Promise<{ readonly digests: readonly Digest[]; readonly notices: readonly Notice[] }> {
  const { tagger, cache, onArticle, signal, ahead = 1 } = options;
  const {
    extract = async (article: Article) => digestOf(tagger ? await annotateWith(article, tagger) : annotate(article)),
  } = options;
  const digests: Digest[] = [];
  const notices: Notice[] = [];
  const made = inOrder(articles, ahead, async (item) => {
    if (signal?.aborted) throw Object.assign(new Error("The build was cancelled."), { name: "AbortError" });
    if (!("text" in item)) return item;
    const known = await cache?.get(item);
    if (known) return known;
    const outcome = await extract(item);
    if (isDigest(outcome)) await cache?.set(outcome);
    return outcome;
  });
  for await (const outcome of made) {
    if (!isDigest(outcome)) {
      notices.push(outcome);
      continue;
    }
    digests.push(outcome);
    onArticle?.(digests.length);
  }
  return { digests, notices };
}

/** A notice names its article, a digest has it. */
const isDigest = (outcome: Outcome<Digest>): outcome is Digest => typeof outcome.article === "object";

/**
 * The results in the order of the items, each as soon as it and those before it are there.
 * @param ahead most items under way or waiting for one before them, at least 1: what is held at once
 */
export async function* inOrder<T, R>(
  items: Stream<T>,
  ahead: number,
  work: (item: T) => R | Promise<R>,
): AsyncGenerator<R> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const held: Promise<{ readonly result: R }>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && held.length < ahead) next ??= Promise.resolve(source.next());
      const first = held[0];
      if (!first && !next) return;
      // The first result is not kept waiting for an item that is slow to come.
      const event = await Promise.race([...(first ? [first] : []), ...(next ? [next] : [])]);
      if ("result" in event) {
        held.shift();
        yield event.result;
        continue;
      }
      next = undefined;
      if (event.done) ended = true;
      else {
        const result = Promise.resolve(work(event.value)).then((value) => ({ result: value }));
        result.catch(() => {}); // heard when its turn comes
        held.push(result);
      }
    }
  } finally {
    await source.return?.();
  }
}
