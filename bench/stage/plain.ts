// The peer: a page with nothing but Sigma as its documentation has it, drawing the same graph.
import Graph from "graphology";
import Sigma from "sigma";
import type { OverviewFile } from "../../src/model/index.ts";

const response = await fetch("./graph/overview.json");
const { entities, links } = (await response.json()) as OverviewFile;
const graph = new Graph();
for (const { id, x, y, label, importance } of entities)
  graph.addNode(id, { x, y, label, size: 2 + 14 * Math.sqrt(importance), color: "#2b62c4" });
for (const { source, target } of links) graph.mergeEdge(source, target, { size: 1, color: "#d5d1c8" });
const container = document.getElementById("plain");
if (!container) throw new Error("plain.html has no #plain");
new Sigma(graph, container);
document.body.dataset["ready"] = "yes";
