// GEXF, GraphML and JSON → read back by graphology's own parsers: the same nodes, links and attributes.
import { DOMParser } from "@xmldom/xmldom";
import Graph from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import type { Attributes } from "graphology-types";
import { describe, expect, it } from "vitest";
import { gexf } from "../../../src/write/gexf.ts";
import { graphml } from "../../../src/write/graphml.ts";
import { json } from "../../../src/write/json.ts";
import { networkOf } from "../../../src/write/network.ts";
import { xmlText } from "../../../src/write/xml.ts";
import { GRAPH, HARM } from "./graph.ts";

const expected = networkOf(GRAPH, {});

/** As XML holds it: what is unknown is not written, what can't be written is a space. */
const written = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => [name, typeof value === "string" ? xmlText(value) : value]),
  );

/** "#2b62c4" as the parser of GEXF says it: "rgb(43,98,196)". */
const asRgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(",")})`;

interface Edge extends Attributes {
  readonly key: string;
  readonly undirected: boolean;
}

const edgesOf = (graph: Graph): Edge[] =>
  graph.mapEdges((key, attributes, source, target, _s, _t, undirected) => ({
    ...written(attributes),
    key,
    source,
    target,
    undirected,
  }));

function wellFormed(text: string): void {
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "application/xml");
}

describe("the network", () => {
  it("has an edge for each link under its own id, co-mentions undirected", () => {
    expect(expected.order).toBe(4);
    expect(expected.mapEdges((id) => [id, expected.isDirected(id)])).toEqual(
      GRAPH.links.map(({ id, kind }) => [id, kind !== "comention"]),
    );
  });
  it("says from which day to which day, whatever a date leaves open", () => {
    expect(expected.getNodeAttributes("person:ana")).toMatchObject({ first: "1949-01-01", last: "1950-02-28" });
    expect(expected.getEdgeAttributes("role:person:ana|country:RU")).toMatchObject({
      first: "1949-01-01",
      last: "1949-12-31",
    });
  });
  it("takes labels in the language asked for", () => {
    expect(expected.getNodeAttribute("country:RU", "label")).toBe("Russia");
    expect(networkOf(GRAPH, { language: "id" }).getNodeAttribute("country:RU", "label")).toBe("Rusia");
    expect(networkOf(GRAPH, { language: "constructor" }).getNodeAttribute("country:RU", "label")).toBe("Rusia");
  });
});

describe("gexf", () => {
  const text = gexf.write(GRAPH, {}) as string;
  const parsed = parseGexf(Graph, text);

  it("gives the same nodes, with colours, sizes and places", () => {
    expect(parsed.nodes()).toEqual(expected.nodes());
    for (const id of expected.nodes()) {
      const { color, ...attributes } = written(expected.getNodeAttributes(id));
      expect(parsed.getNodeAttributes(id)).toEqual({ ...attributes, color: asRgb(color) });
    }
  });
  it("gives the same links", () => {
    expect(edgesOf(parsed)).toEqual(edgesOf(expected));
  });
  it("is a timeline: nodes and edges last from their first article to their last", () => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const graph = document.getElementsByTagName("graph")[0];
    expect(graph?.getAttribute("mode")).toBe("dynamic");
    expect(graph?.getAttribute("timeformat")).toBe("date");
    const ana = [...document.getElementsByTagName("node")].find((node) => node.getAttribute("id") === "person:ana");
    expect([ana?.getAttribute("start"), ana?.getAttribute("end")]).toEqual(["1949-01-01", "1950-02-28"]);
    expect(document.getElementsByTagName("edge")[0]?.getAttribute("kind")).toBe("comention");
  });
  it("is none without dates", () => {
    const undated = { ...GRAPH, articles: GRAPH.articles.map((article) => ({ ...article, date: "" })) };
    const text = gexf.write(undated, {}) as string;
    expect(text).toContain('mode="static"');
    expect(text).not.toMatch(/ start="/);
  });
  it("is well-formed whatever an article holds", () => wellFormed(text));
});

describe("graphml", () => {
  const text = graphml.write(GRAPH, {}) as string;

  it("gives the same nodes and links", () => {
    const parsed = parseGraphml(Graph, text);
    expect(parsed.nodes()).toEqual(expected.nodes());
    for (const id of expected.nodes())
      expect(parsed.getNodeAttributes(id)).toEqual(written(expected.getNodeAttributes(id)));
    expect(edgesOf(parsed)).toEqual(edgesOf(expected));
    const edges = [...new DOMParser().parseFromString(text, "application/xml").getElementsByTagName("edge")];
    expect(edges.map((edge) => [edge.getAttribute("id"), edge.getAttribute("directed")])).toEqual(
      GRAPH.links.map(({ id, kind }) => [id, String(kind !== "comention")]),
    );
  });
  it("is well-formed whatever an article holds", () => wellFormed(text));
});

describe("json", () => {
  it("gives back the same graph", () => {
    const parsed = Graph.from(JSON.parse(json.write(GRAPH, {}) as string));
    expect(parsed.export()).toEqual(expected.export());
    expect(parsed.getNodeAttribute("person:ana", "aliases")).toBe(HARM.join(" | "));
  });
});
