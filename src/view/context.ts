// The open graph and the reader's choices → hooks for every component.
// App wraps everything in <GraphContext value={graphValue(source)}>; components read it with useGraph().
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { type GraphIndex, index } from "../graph/query.ts";
import type { ArticleRecord, GraphEntity, Overview } from "../model/index.ts";
import { type Filters, filtersOf } from "./filters.ts";
import { type Scope, scoper } from "./scope/index.ts";
import type { GraphSource } from "./source.ts";
import { type ViewState, view, type WordsLanguage } from "./state.ts";
import { type Formats, formats } from "./words/formats.ts";
import { WORDS, type Words } from "./words/index.ts";

export interface OpenGraph {
  readonly overview: Overview;
  /** Look-ups that the questions of graph/query take. */
  readonly index: GraphIndex;
  /** The graph as the reader's filters leave it; the same object while they stay as they are. */
  scope(state: Pick<ViewState, keyof Filters | "found">): Scope;
  /** Article id → index into `overview.articles`. */
  readonly articles: ReadonlyMap<string, number>;
  /** See `GraphSource.record`. */
  record(article: number): Promise<ArticleRecord>;
}

export function graphValue(source: GraphSource): OpenGraph {
  const whole = index(source.overview);
  const scopeOf = scoper(whole);
  return {
    overview: source.overview,
    index: whole,
    scope: (state) => scopeOf(filtersOf(state), state.found),
    articles: new Map(source.overview.articles.map(({ id }, article) => [id, article])),
    record: (article) => source.record(article),
  };
}

export const GraphContext = createContext<OpenGraph | null>(null);

/** The open graph. Throws outside <GraphContext>. */
export function useGraph(): OpenGraph {
  const graph = useContext(GraphContext);
  if (!graph) throw new Error("useGraph needs a <GraphContext> above it");
  return graph;
}

export const useView = <T>(selector: (state: ViewState) => T): T => useStore(view, selector);

/** The graph in scope: what every view shows. The whole of it is `useGraph().index`. */
export function useScope(): Scope {
  const graph = useGraph();
  return useView((state) => graph.scope(state));
}

export interface Language {
  readonly words: Words;
  readonly formats: Formats;
  /** An entity's name in the language of the interface where it is known, else as the articles have it. */
  name(entity: Pick<GraphEntity, "label" | "labels">): string;
}

const spoken = (language: WordsLanguage): Language => ({
  words: WORDS[language],
  formats: formats(language),
  name: (entity) => entity.labels[language] ?? entity.label,
});
const SPOKEN: Readonly<Record<WordsLanguage, Language>> = { id: spoken("id"), en: spoken("en") };

/** Words, numbers, dates and names in the language chosen: the same object as long as it stays so. */
export const useWords = (): Language => SPOKEN[useView((state) => state.language)];
