// Every registered format → something that holds the graph's names, the same each time; what it needs it asks for.
import { beforeAll, describe, expect, it } from "vitest";
import type { KnowledgeGraph } from "../../src/model/index.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { readFile } from "../../src/read/index.ts";
import { DATA_MARK } from "../../src/write/html.ts";
import { WRITERS, WriteError, type WriteOptions } from "../../src/write/index.ts";
import { SAMPLES } from "../fixtures/samples.ts";

const articles = () => SAMPLES.flatMap(({ file }) => [...readFile(file)]);
const text = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

it("ids and extensions are in lower case, ids unique", () => {
  expect(new Set(WRITERS.map(({ id }) => id)).size).toBe(WRITERS.length);
  for (const { id, extension, name, mime } of WRITERS) {
    expect(id).toMatch(/^[a-z]+$/);
    expect(extension).toMatch(/^[a-z0-9.]+$/);
    expect(name).toMatch(/\S/);
    expect(mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
  }
});

describe.each(WRITERS.map((writer) => [writer.id, writer] as const))("%s", (_, writer) => {
  let graph: KnowledgeGraph;
  let options: WriteOptions;

  beforeAll(async () => {
    graph = await buildGraph(articles());
    options = {
      language: "id",
      entities: graph.entities.filter(({ type }) => type === "person").map(({ id }) => id),
      page: `<!doctype html><html><body>${DATA_MARK}</body></html>`,
    };
  });

  it("holds the names of the graph", () => {
    const content = writer.write(graph, options);
    expect(content.length).toBeGreaterThan(100);
    // An archive is packed; what is in it has its own tests.
    if (typeof content === "string") expect(content).toContain("Solberg");
  });

  it("gives the same bytes for the same graph, whatever the order of the articles", async () => {
    const first = writer.write(graph, options);
    expect(writer.write(graph, options)).toEqual(first);
    expect(writer.write(await buildGraph(articles().toReversed()), options)).toEqual(first);
  });

  it("writes an empty graph, and asks for what it needs", async () => {
    const empty = await buildGraph([]);
    if (writer.scope === "chosen" || writer.needsPage) {
      expect(() => writer.write(empty, {})).toThrow(WriteError);
    } else expect(text(writer.write(empty, options)).length).toBeGreaterThan(0);
  });
});
