// Files of any format → the knowledge graph, a link's sentences, and a file for Gephi. Run: node examples/graph.mjs FILE…
import { readFile as bytesOf, writeFile } from "node:fs/promises";
import { buildGraph, readFile, WRITERS } from "simpul";

async function* articles(paths) {
  for (const path of paths) yield* readFile({ path, bytes: await bytesOf(path) });
}

const graph = await buildGraph(articles(process.argv.slice(2)));
console.log(`${graph.articles.length} articles, ${graph.entities.length} entities, ${graph.links.length} links`);
for (const { source, article, message } of graph.notices) console.error(`${source ?? article}: ${message}`);

const gexf = WRITERS.find(({ id }) => id === "gexf");
if (gexf) await writeFile("graph.gexf", gexf.write(graph, { language: "id" }));
