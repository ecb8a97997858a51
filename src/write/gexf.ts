// KnowledgeGraph → GEXF 1.3: Gephi and Gephi Lite open it with colours, sizes, places and a timeline.
import { type EdgeAttributes, type NodeAttributes, networkOf } from "./network.ts";
import type { Writer } from "./writer.ts";
import { type XmlTree, xml, xmlText } from "./xml.ts";

type Type = "string" | "integer" | "double";

/** What GEXF has no place of its own for. */
const NODE_COLUMNS = {
  category: "string",
  aliases: "string",
  kind: "string",
  date: "string",
  place: "string",
  mentions: "integer",
  articles: "integer",
  quotes_by: "integer",
  quotes_about: "integer",
  importance: "double",
  community: "integer",
  first: "string",
  last: "string",
} as const satisfies Partial<Record<keyof NodeAttributes, Type>>;

const EDGE_COLUMNS = {
  sentences: "integer",
  paragraphs: "integer",
  articles: "integer",
  npmi: "double",
  first: "string",
  last: "string",
} as const satisfies Partial<Record<keyof EdgeAttributes, Type>>;

export const gexf: Writer = {
  id: "gexf",
  name: "GEXF (Gephi)",
  extension: "gexf",
  mime: "application/gexf+xml",
  scope: "graph",
  write(graph, options) {
    const network = networkOf(graph, options);
    const dated = graph.articles.some(({ date }) => date !== "");
    return xml({
      gexf: {
        "@xmlns": "http://gexf.net/1.3",
        "@xmlns:viz": "http://gexf.net/1.3/viz",
        "@version": "1.3",
        meta: { creator: "Simpul" },
        graph: {
          "@defaultedgetype": "directed",
          ...(dated
            ? { "@mode": "dynamic", "@timeformat": "date", "@timerepresentation": "interval" }
            : { "@mode": "static" }),
          attributes: [columns("node", NODE_COLUMNS), columns("edge", EDGE_COLUMNS)],
          nodes: { node: network.mapNodes((id, attributes) => nodeOf(id, attributes)) },
          edges: {
            edge: network.mapEdges((id, attributes, source, target, _source, _target, undirected) => ({
              "@id": xmlText(id),
              // Gephi keeps two edges of a pair apart by their kind.
              "@kind": attributes.kind,
              "@type": undirected ? "undirected" : "directed",
              "@source": xmlText(source),
              "@target": xmlText(target),
              "@weight": attributes.weight,
              ...labelled(attributes.label),
              ...interval(attributes),
              attvalues: { attvalue: values(EDGE_COLUMNS, attributes) },
            })),
          },
        },
      },
    });
  },
};

function nodeOf(id: string, attributes: NodeAttributes): XmlTree {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(attributes.color.slice(at, at + 2), 16));
  return {
    "@id": xmlText(id),
    "@label": xmlText(attributes.label),
    ...interval(attributes),
    attvalues: { attvalue: values(NODE_COLUMNS, attributes) },
    "viz:color": { "@r": r ?? 0, "@g": g ?? 0, "@b": b ?? 0 },
    "viz:size": { "@value": attributes.size },
    "viz:position": { "@x": attributes.x, "@y": attributes.y },
  };
}

const columns = (of: "node" | "edge", types: Readonly<Record<string, Type>>): XmlTree => ({
  "@class": of,
  "@mode": "static",
  attribute: Object.entries(types).map(([id, type]) => ({ "@id": id, "@title": id, "@type": type })),
});

/** What is unknown is left out. */
const values = <K extends string>(
  types: Readonly<Record<K, Type>>,
  attributes: Readonly<Record<NoInfer<K>, string | number>>,
): XmlTree[] =>
  (Object.keys(types) as K[])
    .filter((column) => attributes[column] !== "")
    .map((column) => ({ "@for": column, "@value": xmlText(String(attributes[column])) }));

const labelled = (label: string): XmlTree => (label === "" ? {} : { "@label": xmlText(label) });

const interval = ({ first, last }: { first: string; last: string }): XmlTree =>
  first === "" ? {} : { "@start": first, "@end": last };
