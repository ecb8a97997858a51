// KnowledgeGraph → graphology's own serialisation: `Graph.from(JSON.parse(text))` gives the network back.
import { networkOf } from "./network.ts";
import type { Writer } from "./writer.ts";

export const json: Writer = {
  id: "json",
  name: "JSON (graphology)",
  extension: "json",
  mime: "application/json",
  scope: "graph",
  write: (graph, options) => `${JSON.stringify(networkOf(graph, options).export(), null, 1)}\n`,
};
