// RSS or Atom → one article an entry, from the fullest text the entry holds.
import { fieldsOf } from "./fields.ts";
import { type PageElement, type PageNode, pageOf, paragraphsOf, xmlOf } from "./page.ts";
import { badFile, causeOf, type Reader } from "./reader.ts";

const FULLEST_FIRST = ["content:encoded", "content", "description", "summary"];

export const feed: Reader = {
  id: "feed",
  extensions: ["xml", "rss", "atom"],
  *read({ path, text }) {
    let entries: PageNode[];
    let channel: PageNode | undefined;
    try {
      const all = [...descendants(xmlOf(text))];
      entries = all.filter(({ nodeName }) => nodeName === "item" || nodeName === "entry");
      channel = all.find(({ nodeName }) => nodeName === "channel" || nodeName === "feed");
    } catch (error) {
      yield badFile(path, `This file is no XML (${causeOf(error)})`);
      return;
    }
    if (entries.length === 0) yield badFile(path, "This file is no RSS or Atom feed: it has no item or entry");
    const outlet = channel ? childText(channel, "title") : "";
    const language = channel ? childText(channel, "language") : "";
    for (const [index, entry] of entries.entries()) {
      const markup = FULLEST_FIRST.map((name) => childText(entry, name)).find((content) => content !== "") ?? "";
      const fields = fieldsOf(
        {
          title: childText(entry, "title"),
          body: paragraphsOf(pageOf(markup).body),
          date: ["pubDate", "published", "dc:date", "updated"].map((name) => childText(entry, name)).find((date) => date !== ""),
          source: childText(entry, "source") || outlet,
          url: childText(entry, "link") || linkOf(entry),
          id: childText(entry, "guid") || childText(entry, "id"),
          language,
        },
        `${path}:${index + 1}`,
      );
      if (fields) yield fields;
    }
  },
};

function* descendants(node: PageNode): Iterable<PageNode> {
  for (const child of node.childNodes) {
    yield child;
    yield* descendants(child);
  }
}

const childText = (node: PageNode, name: string): string =>
  ([...node.childNodes].find((child) => child.nodeName === name)?.textContent ?? "").replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, "").trim();

function linkOf(entry: PageNode): string {
  const link = [...entry.childNodes].find((child) => child.nodeName === "link") as PageElement | undefined;
  return link?.getAttribute("href") ?? "";
}
