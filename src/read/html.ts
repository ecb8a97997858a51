// A web page → the article in it, without the page around: Readability over a DOM that needs no browser.
import { Readability } from "@mozilla/readability";
import { type Page, pageOf, paragraphsOf } from "./page.ts";
import { badFile, causeOf, type Reader } from "./reader.ts";

export const html: Reader = {
  id: "html",
  extensions: ["html", "htm", "xhtml"],
  *read({ path, text }) {
    try {
      const page = pageOf(text);
      const meta = metaOf(page);
      // Readability is typed for a browser's document; it only walks, and this one walks alike.
      const article = new Readability(page as never, { serializer: paragraphsOf as never }).parse();
      const body = (article?.content as string | null | undefined) || paragraphsOf(pageOf(text).body);
      yield {
        title: withoutSite((article?.title ?? "").trim(), meta.headings),
        body,
        date: article?.publishedTime ?? meta.date,
        source: article?.siteName ?? meta.source,
        language: article?.lang ?? "",
        url: meta.url,
        id: "",
        place: path,
      };
    } catch (error) {
      yield badFile(path, `This page can't be understood (${causeOf(error)})`);
    }
  },
};

/** "Headline - Site" where the page has "Headline" as a heading. */
const withoutSite = (title: string, headings: readonly string[]): string =>
  headings.find((heading) => title.startsWith(heading)) ?? title;

interface Meta {
  readonly date: string;
  readonly source: string;
  readonly url: string;
  readonly headings: readonly string[];
}

/** What Readability does not look for. Read before it runs: it takes the page apart. */
function metaOf(page: Page): Meta {
  const first = (...queries: readonly (readonly [selector: string, attribute: string])[]): string => {
    for (const [selector, attribute] of queries) {
      const value = page.querySelector(selector)?.getAttribute(attribute)?.trim();
      if (value) return value;
    }
    return "";
  };
  return {
    date: first(
      ['meta[itemprop="datePublished"]', "content"],
      ['meta[name="date"]', "content"],
      ['meta[name="pubdate"]', "content"],
      ['meta[name="publishdate"]', "content"],
      ['meta[name="DC.date"]', "content"],
      ['time[itemprop="datePublished"]', "datetime"],
      ["article time[datetime]", "datetime"],
      ["time[datetime]", "datetime"],
    ),
    source: first(['meta[name="application-name"]', "content"], ['meta[name="publisher"]', "content"]),
    url: first(['link[rel="canonical"]', "href"], ['meta[property="og:url"]', "content"]),
    headings: [...page.querySelectorAll("h1")]
      .map((heading) => paragraphsOf(heading))
      .filter((heading) => heading !== ""),
  };
}
