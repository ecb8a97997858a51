// The demo corpus, once through networks, tables and triples → what its graph has, nothing more or less.
import { parse as parseCsv } from "csv-parse/sync";
import Graph from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { Parser } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { itemsIn } from "../../../src/cli/articles.ts";
import { subgraph } from "../../../src/graph/subgraph.ts";
import type { KnowledgeGraph } from "../../../src/model/index.ts";
import { buildGraph } from "../../../src/pipeline.ts";
import { csvTables } from "../../../src/write/csv.ts";
import { gexf } from "../../../src/write/gexf.ts";
import { graphml } from "../../../src/write/graphml.ts";
import { json } from "../../../src/write/json.ts";
import { networkOf } from "../../../src/write/network.ts";
import { turtle } from "../../../src/write/turtle.ts";

describe("the demo corpus", { timeout: 120_000 }, () => {
  let graph: KnowledgeGraph;
  beforeAll(async () => {
    graph = await buildGraph(itemsIn(["data/articles"], false));
  });

  it("as GEXF, GraphML and JSON: the same nodes and links", () => {
    // Its hundred most important: the parsers' DOM takes minutes over all of it.
    const part = subgraph(
      graph,
      graph.entities.slice(0, 100).map(({ id }) => id),
    );
    const network: Graph = Graph.from(networkOf(part, {}).export());
    const edges = (of: Graph): string[] =>
      of.mapEdges((id, { weight }, ...[from, to, , , undirected]) => `${id} ${from} ${to} ${undirected} ${weight}`);
    expect([network.order, network.size]).toEqual([100, part.links.length]);
    for (const parsed of [
      parseGexf(Graph, gexf.write(part, {}) as string),
      parseGraphml(Graph, graphml.write(part, {}) as string),
      Graph.from(JSON.parse(json.write(part, {}) as string)),
    ]) {
      expect(parsed.nodes()).toEqual(network.nodes());
      expect(edges(parsed)).toEqual(edges(network));
    }
  });
  it("as CSV: every quote and every piece of evidence, word for word", () => {
    const tables = csvTables(graph, {}).map(({ text }): Record<string, string>[] =>
      parseCsv(text, { columns: true, bom: true }),
    );
    const count = (of: "quotes" | "evidence"): number =>
      graph.records.reduce((sum, record) => sum + record[of].length, 0);
    expect(tables.map((rows) => rows.length)).toEqual([
      graph.entities.length,
      graph.links.length,
      count("quotes"),
      count("evidence"),
    ]);
    const said = graph.records.flatMap(({ text, quotes }) => quotes.map(({ start, end }) => text.slice(start, end)));
    expect(tables[2]?.map(({ text }) => (text ?? "").replace(/^'(?=[=+\-@\t\r\n])/, ""))).toEqual(said);
  });
  it("as Turtle: what a parser takes", () => {
    expect(new Parser().parse(turtle.write(graph, {}) as string).length).toBeGreaterThan(graph.links.length * 5);
  });
});
