// KnowledgeGraph → a graphology graph with flat attributes: what GEXF, GraphML and JSON have in common.
import Graph from "graphology";
import type { ArticleInfo, EntityType, GraphEntity, GraphLink, KnowledgeGraph, LinkKind } from "../model/index.ts";
import type { WriteOptions } from "./writer.ts";

export interface NodeAttributes {
  readonly label: string;
  /** Entity type; not named `type`, which Sigma takes for the name of a program. */
  readonly category: EntityType;
  /** Other names, joined by " | ". */
  readonly aliases: string;
  /** Events: kind, stated date and place; "" otherwise. */
  readonly kind: string;
  readonly date: string;
  readonly place: string;
  readonly mentions: number;
  readonly articles: number;
  readonly quotes_by: number;
  readonly quotes_about: number;
  readonly importance: number;
  readonly community: number;
  /** First and last day with an article that names it: YYYY-MM-DD, "" when no article is dated. */
  readonly first: string;
  readonly last: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

export interface EdgeAttributes {
  readonly label: string;
  readonly kind: LinkKind;
  readonly weight: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly articles: number;
  readonly npmi: number;
  readonly first: string;
  readonly last: string;
}

export type Network = Graph<NodeAttributes, EdgeAttributes>;

/** The explorer's colours on paper. */
const COLOURS: Readonly<Record<EntityType, string>> = {
  person: "#2b62c4",
  country: "#b26a00",
  organisation: "#0f7f7a",
  event: "#a8327d",
};

/** Radius by importance (0–1), as the layout keeps room for it. */
const radius = (importance: number): number => Math.round((4 + 24 * Math.sqrt(importance)) * 1000) / 1000;

/** Co-mentions are undirected, all other links directed; each is an edge of its own under the link's id. */
export function networkOf(graph: KnowledgeGraph, options: WriteOptions): Network {
  const network: Network = new Graph<NodeAttributes, EdgeAttributes>({ multi: true, type: "mixed" });
  for (const entity of graph.entities) network.mergeNode(entity.id, nodeOf(entity, graph.articles, options));
  for (const link of graph.links) {
    const add = link.kind === "comention" ? network.mergeUndirectedEdgeWithKey : network.mergeDirectedEdgeWithKey;
    add.call(network, link.id, link.source, link.target, edgeOf(link, graph.articles));
  }
  return network;
}

function nodeOf(entity: GraphEntity, articles: readonly ArticleInfo[], options: WriteOptions): NodeAttributes {
  return {
    label: labelOf(entity, options),
    category: entity.type,
    aliases: entity.aliases.join(" | "),
    kind: entity.kind ?? "",
    date: entity.date ?? "",
    place: entity.place?.label ?? "",
    mentions: entity.mentions,
    articles: entity.articles.length,
    quotes_by: entity.quotesBy,
    quotes_about: entity.quotesAbout,
    importance: entity.importance,
    community: entity.community,
    ...period(entity.articles, articles),
    x: entity.x,
    y: entity.y,
    size: radius(entity.importance),
    color: COLOURS[entity.type],
  };
}

function edgeOf(link: GraphLink, articles: readonly ArticleInfo[]): EdgeAttributes {
  return {
    label: (link.labels ?? []).join(" | "),
    kind: link.kind,
    weight: link.weight,
    sentences: link.sentences,
    paragraphs: link.paragraphs,
    articles: link.articles.length,
    npmi: link.npmi,
    ...period(link.articles, articles),
  };
}

/** An entity's name in the language asked for, where it is known. */
export const labelOf = (entity: Pick<GraphEntity, "label" | "labels">, { language = "en" }: WriteOptions): string =>
  new Map(Object.entries(entity.labels)).get(language) ?? entity.label;

/** From the first day of the earliest date to the last day of the latest. */
export function period(indices: readonly number[], articles: readonly ArticleInfo[]): { first: string; last: string } {
  const dates = indices.map((index) => articles[index]?.date ?? "").filter((date) => date !== "");
  return { first: dates.map(firstDay).sort()[0] ?? "", last: dates.map(lastDay).sort().at(-1) ?? "" };
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  if (day !== undefined) return date;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${days}`;
}
