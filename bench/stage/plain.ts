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
const sigma = new Sigma(graph, container);

/** As Sigma's documentation lights up a node and its neighbours: reducers, and a refresh at each change. */
function lightUp(): void {
  let lit: { readonly id: string; readonly near: ReadonlySet<string> } | null = null;
  sigma.setSetting("nodeReducer", (id, data) =>
    lit && id !== lit.id && !lit.near.has(id) ? { ...data, label: "", color: "#f6f6f6" } : data,
  );
  sigma.setSetting("edgeReducer", (edge, data) =>
    lit && !graph.extremities(edge).every((id) => id === lit?.id || lit?.near.has(id))
      ? { ...data, hidden: true }
      : data,
  );
  sigma.on("enterNode", ({ node }) => {
    lit = { id: node, near: new Set(graph.neighbors(node)) };
    sigma.refresh({ skipIndexation: true });
  });
  sigma.on("leaveNode", () => {
    lit = null;
    sigma.refresh({ skipIndexation: true });
  });
}
if (location.search === "?lighting") lightUp();
document.body.dataset["ready"] = "yes";
