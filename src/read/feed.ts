// RSS or Atom → one article an entry, from the fullest text the entry holds.
import { fieldsOf } from "./fields.ts";
import { type PageElement, type PageNode, pageOf, paragraphsOf, xmlOf } from "./page.ts";
import { badFile, badRow, causeOf, type Reader } from "./reader.ts";

const FULLEST_FIRST = ["content:encoded", "content", "description", "summary"];
const DATES = ["pubDate", "published", "dc:date", "updated"];

export const feed: Reader = {
  id: "feed",
  extensions: ["xml", "rss", "atom"],
  *read({ path, text }) {
    let parts: Feed;
    try {
      parts = feedOf(text);
    } catch (error) {
      yield badFile(path, `This file is no XML (${causeOf(error)})`);
      return;
    }
    if (parts.entries.length === 0) yield badFile(path, "This file is no RSS or Atom feed: it has no item or entry");
    for (const [index, entry] of parts.entries.entries()) {
      const place = `${path}:${index + 1}`;
      try {
        yield fieldsOf(recordOf(entry, parts.channel), place) ?? badRow(place, "This entry holds nothing");
      } catch (error) {
        yield badRow(place, `This entry can't be understood (${causeOf(error)})`);
      }
    }
  },
};

interface Feed {
  readonly channel: PageNode | undefined;
  readonly entries: readonly PageNode[];
}

function feedOf(text: string): Feed {
  const all = [...descendants(xmlOf(text))];
  return {
    channel: all.find(({ nodeName }) => nodeName === "channel" || nodeName === "feed"),
    entries: all.filter(({ nodeName }) => nodeName === "item" || nodeName === "entry"),
  };
}

function* descendants(node: PageNode): Iterable<PageNode> {
  for (const child of node.childNodes) {
    yield child;
    yield* descendants(child);
  }
}

function recordOf(entry: PageNode, channel: PageNode | undefined): Record<string, string> {
  return {
    title: textOf(entry, "title"),
    body: paragraphsOf(pageOf(textOf(entry, ...FULLEST_FIRST)).body),
    date: textOf(entry, ...DATES),
    source: textOf(entry, "source") || textOf(channel, "title"),
    url: textOf(entry, "link") || linkOf(entry),
    id: textOf(entry, "guid", "id"),
    language: textOf(channel, "language"),
  };
}

const childOf = (node: PageNode | undefined, name: string): PageNode | undefined =>
  [...(node?.childNodes ?? [])].find((child) => child.nodeName === name);

/** Text of the first of these children that has any. */
const textOf = (node: PageNode | undefined, ...names: readonly string[]): string =>
  names.map((name) => (childOf(node, name)?.textContent ?? "").trim()).find((text) => text !== "") ?? "";

/** Atom's way: `<link href="…"/>`. */
const linkOf = (entry: PageNode): string =>
  (childOf(entry, "link") as PageElement | undefined)?.getAttribute("href") ?? "";
