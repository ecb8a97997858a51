// Where the graph comes from: built files on the same origin → overview and article records, fetched when needed.
import type { ArticleRecord, Overview } from "../model/index.ts";

/** A graph the explorer can show: the overview at once, articles when their evidence is opened. */
export interface GraphSource {
  readonly overview: Overview;
  /** The record of `overview.articles[index]`. Rejects with a readable Error when it can't be had. */
  record(index: number): Promise<ArticleRecord>;
}
