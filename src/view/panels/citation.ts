// A stretch of an article → the text a reader pastes elsewhere, with where it is from.
import type { ArticleInfo, Span } from "../../model/index.ts";
import type { Formats } from "../words/formats.ts";

/** “Sentence.” (Outlet, 5 March 1949, “Title”, https://…): what is unknown is left out. */
export function citation(text: string, span: Span, article: ArticleInfo, formats: Pick<Formats, "date">): string {
  const words = text.slice(span.start, span.end).replaceAll("\n", " ").trim();
  const title = article.title === "" ? "" : `“${article.title}”`;
  const from = [
    article.source,
    article.date === "" ? "" : formats.date(article.date),
    title,
    httpUrl(article.url) ?? "",
  ];
  const known = from.filter((part) => part !== "").join(", ");
  return known === "" ? `“${words}”` : `“${words}” (${known})`;
}

/** The address, if it is one that a browser may be sent to. */
export function httpUrl(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === "https:" || parsed?.protocol === "http:" ? parsed.href : undefined;
}
