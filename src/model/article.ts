// What a reader finds in a file → one article, its text verbatim.
import type { Span } from "./span.ts";

export interface ArticleInfo {
  /** Unique within a run; taken from the input, else derived from its content. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD; "" when unknown. */
  readonly date: string;
  /** The outlet; "" when unknown. */
  readonly source: string;
  /** Id of a registered language: "id", "en". */
  readonly language: string;
  readonly url: string;
}

export interface Article extends ArticleInfo {
  /** Title, blank line, body, verbatim (the body alone when there is no title). Every offset counts in this. */
  readonly text: string;
  /** Lines set aside (related headlines, bylines, credits, share lines), sorted: in the text, but not read by extraction. */
  readonly aside: readonly Span[];
}

/** What a record of a table or a JSON file may say of an article; `body` alone must be there. */
export const ARTICLE_FIELDS = ["title", "body", "date", "source", "language", "url", "id"] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];
/** Which column (or JSON name), as the file writes it, holds which field. */
export type Columns = Readonly<Partial<Record<ArticleField, string>>>;
