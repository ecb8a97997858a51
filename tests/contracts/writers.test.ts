// Every registered writer → the same bytes twice, something for an empty graph, and nothing of a host.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { READERS } from "../../src/read/index.ts";
import { csvTables } from "../../src/write/csv.ts";
import { DATA_MARK } from "../../src/write/html.ts";
import { WRITERS, type WriteOptions } from "../../src/write/index.ts";
import { networkOf } from "../../src/write/network.ts";
import { WriteError } from "../../src/write/writer.ts";
import { GRAPH } from "../unit/write/graph.ts";

const options: WriteOptions = { entities: ["person:ana"], page: `<body>${DATA_MARK}</body>` };

it("ids are unique, in lower case, as are extensions", () => {
  expect(new Set(WRITERS.map(({ id }) => id)).size).toBe(WRITERS.length);
  expect(new Set(WRITERS.map(({ extension }) => extension)).size).toBe(WRITERS.length);
  for (const { id, extension } of WRITERS) expect(`${id} ${extension}`).toMatch(/^[a-z]+ [a-z0-9]+$/);
});

it("docs/formats.md tells of every format, its columns and what is read", () => {
  const docs = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
  const names = [
    ...WRITERS.flatMap(({ id, extension }) => [id, `.${extension}`]),
    ...READERS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)),
    ...csvTables(GRAPH, {}).flatMap(({ path, text }) => [path, ...(text.slice(1).split("\r\n")[0] ?? "").split(",")]),
    ...networkOf(GRAPH, {})
      .export()
      .nodes.flatMap(({ attributes = {} }) => Object.keys(attributes)),
  ];
  expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});

describe.each(WRITERS.map((writer) => [writer.id, writer] as const))("%s", (_, writer) => {
  it("gives the same bytes for the same graph", () => {
    expect(writer.write(structuredClone(GRAPH), options)).toEqual(writer.write(GRAPH, options));
    expect(writer.write(GRAPH, options).length).toBeGreaterThan(100);
  });
  it("leaves the graph as it was", () => {
    const before = structuredClone(GRAPH);
    writer.write(GRAPH, options);
    expect(GRAPH).toEqual(before);
  });
  it("writes a graph that is empty, or says that nobody was chosen", () => {
    const empty = { ...GRAPH, articles: [], entities: [], links: [], records: [] };
    if (writer.scope === "graph") expect(writer.write(empty, options).length).toBeGreaterThan(0);
    else expect(() => writer.write(empty, options)).toThrow(WriteError);
  });
});
