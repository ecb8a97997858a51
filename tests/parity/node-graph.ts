// Before the browser starts: the graph as Node makes it, by the command line's own way of reading folders.
import type { TestProject } from "vitest/node";
import { itemsIn } from "../../src/cli/articles.ts";
import { parseCorrections } from "../../src/graph/index.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { readFile } from "../../src/read/index.ts";
import { CORPUS, CORRECTIONS, EXTRA_FILES } from "./input.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** JSON of the KnowledgeGraph. */
    readonly nodeGraph: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const { corrections, notices } = parseCorrections(CORRECTIONS);
  async function* items() {
    yield* notices;
    yield* itemsIn([CORPUS], false);
    for (const file of EXTRA_FILES) yield* readFile(file);
  }
  project.provide("nodeGraph", JSON.stringify(await buildGraph(items(), { corrections })));
}
