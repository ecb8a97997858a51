// KnowledgeGraph → GraphML: yEd, NetworkX, igraph, Cytoscape and Gephi read it.
import { type EdgeAttributes, type NodeAttributes, networkOf } from "./network.ts";
import type { Writer } from "./writer.ts";
import { type XmlTree, xml, xmlText } from "./xml.ts";

type Type = "string" | "int" | "double";

const NODE_KEYS: Readonly<Record<keyof NodeAttributes, Type>> = {
  label: "string",
  category: "string",
  aliases: "string",
  kind: "string",
  date: "string",
  place: "string",
  mentions: "int",
  articles: "int",
  quotes_by: "int",
  quotes_about: "int",
  importance: "double",
  community: "int",
  first: "string",
  last: "string",
  x: "double",
  y: "double",
  size: "double",
  color: "string",
};

const EDGE_KEYS: Readonly<Record<keyof EdgeAttributes, Type>> = {
  label: "string",
  kind: "string",
  weight: "double",
  sentences: "int",
  paragraphs: "int",
  articles: "int",
  npmi: "double",
  first: "string",
  last: "string",
};

export const graphml: Writer = {
  id: "graphml",
  name: "GraphML",
  extension: "graphml",
  mime: "application/graphml+xml",
  scope: "graph",
  write(graph, options) {
    const network = networkOf(graph, options);
    return xml({
      graphml: {
        "@xmlns": "http://graphml.graphdrawing.org/xmlns",
        key: [...keys("node", NODE_KEYS), ...keys("edge", EDGE_KEYS)],
        graph: {
          "@id": "simpul",
          "@edgedefault": "undirected",
          node: network.mapNodes((id, attributes) => ({
            "@id": xmlText(id),
            data: data("node", NODE_KEYS, attributes),
          })),
          edge: network.mapEdges((id, attributes, source, target, _source, _target, undirected) => ({
            "@id": xmlText(id),
            "@source": xmlText(source),
            "@target": xmlText(target),
            "@directed": undirected ? "false" : "true",
            data: data("edge", EDGE_KEYS, attributes),
          })),
        },
      },
    });
  },
};

/** Nodes and edges share names (label, kind …), and a key's id is unique in the file. */
const keyId = (of: "node" | "edge", name: string): string => `${of}_${name}`;

const keys = (of: "node" | "edge", types: Readonly<Record<string, Type>>): XmlTree[] =>
  Object.entries(types).map(([name, type]) => ({
    "@id": keyId(of, name),
    "@for": of,
    "@attr.name": name,
    "@attr.type": type,
  }));

/** What is unknown is left out. */
const data = <K extends string>(
  of: "node" | "edge",
  types: Readonly<Record<K, Type>>,
  attributes: Readonly<Record<K, string | number>>,
): XmlTree[] =>
  (Object.keys(types) as K[])
    .filter((name) => attributes[name] !== "")
    .map((name) => ({ "@key": keyId(of, name), "#text": xmlText(String(attributes[name])) }));
