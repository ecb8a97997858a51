// `simpul fetch URL… --feed URL`: live pages → Markdown files, or a line of JSON each.
import { once } from "node:events";
import manifest from "../../../package.json" with { type: "json" };
import type { Notice } from "../../model/index.ts";
import { isNotice } from "../../read/index.ts";
import { UsageError } from "../built.ts";
import { type NoticeOptions, noticePrinter, wantsProgress } from "../notices.ts";
import { idsIn, writeMarkdown } from "./markdown.ts";
import { addressesIn, addressOf, articlesAt, type FetchedArticle, idOf } from "./pages.ts";
import { visitor } from "./visitor.ts";

export interface FetchOptions extends NoticeOptions {
  readonly feed: readonly string[];
  /** Folder of Markdown files; lines of JSON on standard output when left out. */
  readonly out?: string;
  /** Most pages of one feed. */
  readonly limit: number;
  /** Seconds between two requests to a host. */
  readonly delay: number;
  /** Seconds for one request. */
  readonly timeout: number;
  /** Who to turn to; told to every host. */
  readonly contact?: string;
  /** Hosts that may have any address and port. */
  readonly allowHost: readonly string[];
}

export const FETCH_DEFAULTS = { limit: 50, delay: 2, timeout: 30 } as const;

const LARGEST = 16 * 1024 * 1024;
/** Pages under way at once; of one host never more than one. */
const AT_ONCE = 8;

/**
 * Pages that are in `out` already are not asked for again.
 * @returns how many articles there are: new ones and those that were there
 * @throws {UsageError} when nothing is asked for
 */
export async function fetchArticles(urls: readonly string[], options: FetchOptions): Promise<number> {
  if (urls.length + options.feed.length === 0) throw new UsageError("Name an address, or a feed with --feed.");
  const print = noticePrinter(options);
  const contact = options.contact === undefined ? "" : ` (${options.contact})`;
  const fetch = visitor({
    userAgent: `Simpul/${manifest.version}${contact}`,
    delayMs: options.delay * 1000,
    timeoutMs: options.timeout * 1000,
    maxBytes: LARGEST,
    allowed: options.allowHost,
  });
  const pages = new Map<string, URL>();
  for (const found of [
    ...urls.map(asked),
    ...(await Promise.all(options.feed.map((feed) => addressesIn(feed, options.limit, fetch)))).flat(),
  ]) {
    if (isNotice(found)) print(found);
    else pages.set(found.href, found);
  }
  const there = options.out === undefined ? new Set() : await idsIn(options.out);
  const wanted = [...pages.values()].filter((url) => !there.has(idOf(url)));
  let count = pages.size - wanted.length;
  for await (const items of inOrder(wanted, async (url) => collect(articlesAt(url, fetch)))) {
    for (const item of items) {
      if (isNotice(item)) print(item);
      else {
        await put(item, options);
        count++;
      }
    }
  }
  return count;
}

function asked(url: string): URL | Notice {
  try {
    return addressOf(url);
  } catch {
    return { code: "not-fetched", source: url, message: "This is no address; write it with https:// before it." };
  }
}

async function put(article: FetchedArticle, options: FetchOptions): Promise<void> {
  if (options.out === undefined) {
    if (!process.stdout.write(`${JSON.stringify(article)}\n`)) await once(process.stdout, "drain");
    return;
  }
  const path = await writeMarkdown(options.out, article);
  if (wantsProgress(options)) process.stderr.write(`${path}\n`);
}

/** Results in the order of the inputs, a few under way ahead of the one that is waited for. */
async function* inOrder<In, Out>(inputs: readonly In[], act: (input: In) => Promise<Out>): AsyncIterable<Out> {
  const under: Promise<Out>[] = [];
  for (const input of inputs) {
    under.push(act(input));
    const first = under.length >= AT_ONCE ? under.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of under) yield await rest;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
