// Addresses of pages and feeds → articles and notices, in the order asked for.
import { createHash } from "node:crypto";
import type { Notice } from "../../model/index.ts";
import { articleOf, isNotice, type RawArticle, rawArticlesIn } from "../../read/index.ts";
import { ForbiddenError, type Visit } from "./visitor.ts";

export interface FetchedArticle {
  /** Of the address: it stays the same when the article is changed. */
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly language: string;
  readonly url: string;
  readonly text: string;
}

type Fetch = (url: URL, types: readonly string[]) => Promise<Visit>;

/** Media type → extension of the reader for it. */
const PAGES = new Map([
  ["text/html", "html"],
  ["application/xhtml+xml", "xhtml"],
  ["text/plain", "txt"],
  ["application/pdf", "pdf"],
]);
const FEEDS = ["application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "text/html", "text/plain"];

export const idOf = (url: URL): string => createHash("sha256").update(url.href).digest("hex").slice(0, 12);

/** Addresses of the newest entries of a feed, each once; or why there are none. */
export async function addressesIn(feed: string, limit: number, fetch: Fetch): Promise<(URL | Notice)[]> {
  try {
    const { bytes, url, charset } = await fetch(addressOf(feed), FEEDS);
    const found = new Map<string, URL>();
    const notices: Notice[] = [];
    for await (const item of rawArticlesIn({ path: "feed.xml", bytes: inUtf8(bytes, charset) })) {
      if (isNotice(item)) notices.push({ ...item, source: feed });
      else if (item.url !== "" && found.size < limit) {
        const address = URL.canParse(item.url, url) ? withoutFragment(new URL(item.url, url)) : undefined;
        if (address) found.set(address.href, address);
      }
    }
    return [...found.values(), ...notices];
  } catch (error) {
    return [notFetched(feed, error)];
  }
}

/** The article on a page, and what is to be said of it. */
export async function* articlesAt(url: URL, fetch: Fetch): AsyncIterable<FetchedArticle | Notice> {
  try {
    const visit = await fetch(url, [...PAGES.keys()]);
    const path = `page.${PAGES.get(visit.type) ?? "html"}`;
    const bytes = visit.type === "application/pdf" ? visit.bytes : inUtf8(visit.bytes, visit.charset);
    for await (const raw of rawArticlesIn({ path, bytes })) {
      if (isNotice(raw)) yield { ...raw, source: url.href };
      else yield* fetchedArticles({ ...raw, id: idOf(url), url: addressIn(raw, visit.url), place: url.href });
    }
  } catch (error) {
    yield notFetched(url.href, error);
  }
}

function* fetchedArticles(raw: RawArticle): Iterable<FetchedArticle | Notice> {
  for (const item of articleOf(raw)) {
    if (isNotice(item)) yield item;
    else {
      const { id, title, date, source, language, url } = item;
      yield { id, title, date, source: source || new URL(url).hostname, language, url, text: raw.body };
    }
  }
}

/** The address that a page gives itself, if it is one of the same host. */
function addressIn({ url }: RawArticle, visited: URL): string {
  const own = URL.canParse(url, visited) ? new URL(url, visited) : visited;
  return own.host === visited.host ? own.href : visited.href;
}

/** @throws {Error} when it is none */
export function addressOf(written: string): URL {
  if (!URL.canParse(written)) throw new Error("it is no address");
  return withoutFragment(new URL(written));
}

function withoutFragment(url: URL): URL {
  const bare = new URL(url);
  bare.hash = "";
  return bare;
}

/** Readers know UTF-8, UTF-16 and Windows-1252; what the host says of the letters counts first. */
function inUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  try {
    return charset === "" ? bytes : new TextEncoder().encode(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes; // no such charset
  }
}

const notFetched = (source: string, error: unknown): Notice => ({
  code: error instanceof ForbiddenError ? "robots-forbid" : "not-fetched",
  source,
  message: `This address was not fetched: ${error instanceof Error ? error.message : String(error)}.`,
});
