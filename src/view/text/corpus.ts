// The records of all articles → one after another, as they arrive, to whoever searches them.
import type { ArticleRecord } from "../../model/index.ts";
import { loadEach } from "../panels/records.ts";
import { fold } from "./fold.ts";

interface Corpus {
  readonly overview: { readonly articles: { readonly length: number } };
  record(article: number): Promise<ArticleRecord>;
}

const folded = new WeakMap<ArticleRecord, string>();

/** A record's text as it is searched; runs of white space are one space. Kept as long as the record is. */
export function foldedText(record: ArticleRecord): string {
  const known = folded.get(record);
  if (known !== undefined) return known;
  const text = fold(record.text).replace(/\s+/g, " ");
  folded.set(record, text);
  return text;
}

export interface Reading {
  onRecord(article: number, record: ArticleRecord): void;
  onFail?(article: number): void;
  readonly signal: AbortSignal;
}

/** Reads every article in turn; shards that were loaded once are not loaded again. Ends early when the signal says so. */
export const readAll = ({ overview, record }: Corpus, { onRecord, onFail, signal }: Reading): Promise<void> =>
  loadEach(
    Array.from({ length: overview.articles.length }, (_, article) => article),
    (article) => record(article),
    { signal, onDone: onRecord, onFail: (article) => onFail?.(article) },
  );
