// The open graph and the reader's choices → hooks for every component.
// App wraps everything in <GraphContext value={graphValue(source)}>; components read it with useGraph().
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { type GraphIndex, index } from "../graph/query.ts";
import type { ArticleRecord, GraphEntity, Overview } from "../model/index.ts";
import type { GraphSource } from "./source.ts";
import { type ViewState, view } from "./state.ts";
import { type Formats, formats } from "./words/formats.ts";
import { WORDS, type Words } from "./words/index.ts";

export interface OpenGraph {
  readonly overview: Overview;
  /** Look-ups that the questions of graph/query take. */
  readonly index: GraphIndex;
  /** Article id → index into `overview.articles`. */
  readonly articles: ReadonlyMap<string, number>;
  /** See `GraphSource.record`. */
  record(article: number): Promise<ArticleRecord>;
}

export const graphValue = (source: GraphSource): OpenGraph => ({
  overview: source.overview,
  index: index(source.overview),
  articles: new Map(source.overview.articles.map(({ id }, article) => [id, article])),
  record: (article) => source.record(article),
});

export const GraphContext = createContext<OpenGraph | null>(null);

/** The open graph. Throws outside <GraphContext>. */
export function useGraph(): OpenGraph {
  const graph = useContext(GraphContext);
  if (!graph) throw new Error("useGraph needs a <GraphContext> above it");
  return graph;
}

export const useView = <T>(selector: (state: ViewState) => T): T => useStore(view, selector);

export interface Language {
  readonly words: Words;
  readonly formats: Formats;
  /** An entity's name in the language of the interface where it is known, else as the articles have it. */
  name(entity: Pick<GraphEntity, "label" | "labels">): string;
}

/** Words, numbers, dates and names in the language chosen. */
export function useWords(): Language {
  const language = useView((state) => state.language);
  return {
    words: WORDS[language],
    formats: formats(language),
    name: (entity) => entity.labels[language] ?? entity.label,
  };
}
