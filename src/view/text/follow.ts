// The words that articles must hold → the articles that do, found in the titles at once and in the texts as they are read.
import { createStore } from "zustand/vanilla";
import type { OpenGraph } from "../context.ts";
import { view } from "../state.ts";
import { foldedText, readAll } from "./corpus.ts";
import { fold } from "./fold.ts";
import { textQuery } from "./query.ts";

export interface TextSearch {
  /** What is searched for; "" while nothing is. */
  readonly query: string;
  /** Articles read so far, of how many, and those that could not be. */
  readonly read: number;
  readonly of: number;
  readonly failed: number;
}

const IDLE: TextSearch = { query: "", read: 0, of: 0, failed: 0 };
export const textSearch = createStore<TextSearch>(() => IDLE);

/** What is found within so many milliseconds is shown at once. */
const TOGETHER = 250;

/** Starts a search and returns how to stop it. */
function search(graph: OpenGraph, query: string): () => void {
  const matches = textQuery(query);
  if (!matches) {
    textSearch.setState(IDLE);
    if (view.getState().found !== null) view.setState({ found: null });
    return () => undefined;
  }
  const { articles } = graph.overview;
  const control = new AbortController();
  const found = new Set<number>();
  articles.forEach(({ title }, article) => matches(fold(title)) && found.add(article));
  let [read, failed] = [0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    timer = undefined;
    textSearch.setState({ query, read, of: articles.length, failed });
    const before = view.getState().found;
    if (before?.size !== found.size || ![...found].every((article) => before.has(article)))
      view.setState({ found: new Set(found) });
  };
  const showSoon = (): void => {
    timer ??= setTimeout(show, TOGETHER);
  };
  show();
  void readAll(graph, {
    signal: control.signal,
    onRecord: (article, record) => {
      read++;
      if (matches(foldedText(record))) found.add(article);
      showSoon();
    },
    onFail: () => {
      failed++;
      showSoon();
    },
  });
  return () => {
    control.abort();
    clearTimeout(timer);
  };
}

let again: (() => void) | undefined;
/** Reads anew what could not be read. */
export const searchAgain = (): void => again?.();

/** Keeps `found` in step with `text`; returns how to stop. */
export function followText(graph: OpenGraph): () => void {
  let stop = search(graph, view.getState().text);
  again = () => {
    stop();
    stop = search(graph, view.getState().text);
  };
  const unsubscribe = view.subscribe((state, before) => {
    if (state.text !== before.text) again?.();
  });
  return () => {
    unsubscribe();
    stop();
    again = undefined;
  };
}
