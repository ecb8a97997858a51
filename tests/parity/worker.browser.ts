// The same articles through Node and through a browser's Worker → the same graph, to the last digit.
import { expect, inject, it } from "vitest";
import { diff } from "../../src/graph/diff.ts";
import type { Article, KnowledgeGraph } from "../../src/model/index.ts";
import { openPipeline, type Progress } from "../../src/worker/client.ts";
import { CORPUS, CORRECTIONS, EXTRA_FILES } from "./input.ts";

const corpus = import.meta.glob<string>("../../data/articles/*.md", { query: "?raw", import: "default", eager: true });
const files = [
  ...Object.entries(corpus).map(([path, text]) => ({
    path: `${CORPUS}/${path.slice(path.lastIndexOf("/") + 1)}`,
    bytes: new TextEncoder().encode(text),
  })),
  ...EXTRA_FILES,
];

it("Node and the Worker make the same graph, in whatever order the files come", async () => {
  const steps: Progress[] = [];
  const inNode: KnowledgeGraph = JSON.parse(inject("nodeGraph"));
  const pipeline = openPipeline();
  const built = await pipeline.build(
    { files: files.toReversed(), corrections: CORRECTIONS },
    { onProgress: (step) => steps.push(step) },
  );
  const inWorker = built.graph;

  expect(inNode.articles.length).toBeGreaterThan(100);
  expect(inNode.notices.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["bad-correction", "stale-correction", "unknown-format", "unreadable-file"]),
  );
  expect(inWorker.articles).toEqual(inNode.articles);
  expect(inWorker.notices).toEqual(inNode.notices);
  expect(inWorker.entities).toEqual(inNode.entities);
  expect(inWorker.links).toEqual(inNode.links);
  for (const [index, record] of inNode.records.entries()) expect(inWorker.records[index]).toEqual(record);
  expect(JSON.stringify(inWorker)).toBe(JSON.stringify(inNode));

  expect(steps.at(-1)).toMatchObject({ files: files.length, ofFiles: files.length, joining: true });
  expect(steps.at(-1)?.ofArticles).toBe(built.digests.length);

  // Corrections join the same articles anew; from digests that were kept, or from the articles of a graph, too.
  const without = await pipeline.correct(undefined);
  expect(without.graph.corrections).toBeUndefined();
  const stood = new Map(inNode.entities.map(({ id, x, y }) => [id, { x, y }]));
  for (const { id, x, y } of without.graph.entities) expect([id, stood.get(id) ?? { x, y }]).toEqual([id, { x, y }]);
  // Undone and done again: all stand where they stood.
  expect(JSON.stringify((await pipeline.correct(CORRECTIONS)).graph)).toBe(JSON.stringify(inNode));
  expect(await pipeline.compare(without.graph, inNode)).toEqual(diff(without.graph, inNode));
  pipeline.close();
  const other = openPipeline();
  const { digests, notices } = built;
  const again = await other.build({ digests, notices, corrections: CORRECTIONS });
  expect(again.digests).toEqual([]);
  expect(JSON.stringify(again.graph)).toBe(JSON.stringify(inNode));
  const articles = inNode.articles.map(({ report: _, ...info }, index): Article => {
    const { text = "", aside = [] } = inNode.records[index] ?? {};
    return { ...info, text, aside };
  });
  const fromGraph = await other.build({ articles, corrections: CORRECTIONS });
  expect(fromGraph.graph.entities).toEqual(inNode.entities);
  expect(fromGraph.graph.links).toEqual(inNode.links);
  other.close();
});

it("an aborted build rejects, hands over nothing, and ends its worker", async () => {
  const controller = new AbortController();
  const pipeline = openPipeline();
  const build = pipeline.build({ files }, { signal: controller.signal, onProgress: () => controller.abort() });
  await expect(build).rejects.toMatchObject({ name: "AbortError" });
  expect(pipeline.alive).toBe(false);
});
