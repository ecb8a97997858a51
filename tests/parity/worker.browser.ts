// The same articles through Node and through a browser's Worker → the same graph, to the last digit.
import { expect, inject, it } from "vitest";
import type { KnowledgeGraph } from "../../src/model/index.ts";
import { buildInWorker, type Progress } from "../../src/worker/client.ts";
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
  const inWorker = await buildInWorker(files.toReversed(), {
    corrections: CORRECTIONS,
    onProgress: (step) => steps.push(step),
  });

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
});

it("an aborted build rejects and hands over nothing", async () => {
  const controller = new AbortController();
  const build = buildInWorker(files, { signal: controller.signal, onProgress: () => controller.abort() });
  await expect(build).rejects.toMatchObject({ name: "AbortError" });
});
