// The open graph and the reader's choices → hooks for every component.
// App wraps everything in <GraphContext value={graphValue(source)}>; components read it with useGraph().
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { ArticleRecord, GraphEntity, GraphLink, Overview } from "../model/index.ts";
import type { GraphSource } from "./source.ts";
import { type ViewState, view } from "./state.ts";
import { type Formats, formats } from "./words/formats.ts";
import { WORDS, type Words } from "./words/index.ts";

/** Look-ups over an overview that every component needs; built once a graph. */
export interface GraphIndex {
  /** By entity id. */
  readonly entities: ReadonlyMap<string, GraphEntity>;
  /** Article id → index into `overview.articles`. */
  readonly articles: ReadonlyMap<string, number>;
  /** Entity id → indices into `overview.links`, greatest weight first. */
  readonly links: ReadonlyMap<string, readonly number[]>;
}

export interface OpenGraph {
  readonly overview: Overview;
  readonly index: GraphIndex;
  /** See `GraphSource.record`. */
  record(article: number): Promise<ArticleRecord>;
}

export function indexGraph(overview: Overview): GraphIndex {
  const links = new Map<string, number[]>();
  const add = (id: string, link: number) => {
    const list = links.get(id);
    if (list) list.push(link);
    else links.set(id, [link]);
  };
  overview.links.forEach((link, i) => {
    add(link.source, i);
    if (link.target !== link.source) add(link.target, i);
  });
  return {
    entities: new Map(overview.entities.map((entity) => [entity.id, entity])),
    articles: new Map(overview.articles.map((article, i) => [article.id, i])),
    links,
  };
}

/** Every link that joins the two, in either direction: indices into `overview.links`, greatest weight first. */
export function linksBetween({ overview, index }: Pick<OpenGraph, "overview" | "index">, a: string, b: string): number[] {
  return (index.links.get(a) ?? []).filter((i) => {
    const link = overview.links[i];
    return link !== undefined && other(link, a) === b;
  });
}

/** The end of a link that is not `id`. */
export const other = (link: GraphLink, id: string): string => (link.source === id ? link.target : link.source);

export const graphValue = (source: GraphSource): OpenGraph => ({
  overview: source.overview,
  index: indexGraph(source.overview),
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
