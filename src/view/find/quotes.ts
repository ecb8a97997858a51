// The quotes of all articles, gathered as they are read → those that hold the words typed.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Quote } from "../../model/index.ts";
import type { OpenGraph } from "../context.ts";
import { readAll } from "../text/corpus.ts";
import { fold } from "../text/fold.ts";
import { textQuery } from "../text/query.ts";

export interface FoundQuote {
  readonly article: number;
  readonly quote: Quote;
  /** Its words as they stand. */
  readonly text: string;
}

export interface QuoteSearch {
  /** Articles read so far. */
  readonly progress: StoreApi<{ readonly read: number; readonly of: number }>;
  /** Begins to read; a second time does nothing. */
  start(): void;
  /** Among the articles read so far, in their order. */
  search(query: string): readonly FoundQuote[];
}

/** What is read within so many milliseconds is told at once. */
const TOGETHER = 200;

const made = new WeakMap<OpenGraph, QuoteSearch>();

/** One for a graph: what was read once stays. */
export function quoteSearch(graph: OpenGraph): QuoteSearch {
  const known = made.get(graph);
  if (known) return known;
  const of = graph.overview.articles.length;
  const progress = createStore(() => ({ read: 0, of }));
  const quotes: (FoundQuote & { readonly folded: string })[] = [];
  let started = false;
  let read = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    progress.setState({ read, of });
  };
  const count = (): void => {
    read++;
    if (timer === undefined) timer = setTimeout(tell, TOGETHER);
  };
  const search: QuoteSearch = {
    progress,
    start() {
      if (started) return;
      started = true;
      void readAll(graph, {
        signal: new AbortController().signal,
        onRecord: (article, record) => {
          for (const quote of record.quotes) {
            const text = record.text.slice(quote.start, quote.end);
            quotes.push({ article, quote, text, folded: fold(text).replace(/\s+/g, " ") });
          }
          count();
        },
        onFail: count,
      });
    },
    search(query) {
      const matches = textQuery(query);
      if (!matches) return [];
      return quotes
        .filter(({ folded }) => matches(folded))
        .sort((a, b) => a.article - b.article || a.quote.start - b.quote.start);
    },
  };
  made.set(graph, search);
  return search;
}

/** The part of a text around the first word asked for, so long at most. */
export function excerpt(text: string, query: string, most: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= most) return plain;
  const [word = ""] = fold(query).replace(/["“”]/g, " ").trim().split(/\s+/);
  const at = Math.max(0, fold(plain).indexOf(word));
  const start = at < most * 0.6 ? 0 : plain.lastIndexOf(" ", at - most * 0.3) + 1;
  const piece = plain.slice(start, start + most);
  const end = start + most < plain.length ? piece.lastIndexOf(" ") : piece.length;
  return `${start > 0 ? "… " : ""}${piece.slice(0, end > 0 ? end : most)}${start + most < plain.length ? " …" : ""}`;
}
