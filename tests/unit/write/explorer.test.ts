import { expect, test } from "vitest";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import type { ArticleRecord, OverviewFile } from "../../../src/model/index.ts";
import { explorerFiles, writeExplorer } from "../../../src/write/explorer.ts";
import { doc } from "../graph/docs.ts";

const long = (id: string) => doc(id, `[Tito=person:tito] ke [Indonesia=country:ID]. ${id}${" kata é".repeat(15_000)}`);
const graph = graphOf(["a", "b", "c", "d"].map((id) => digestOf(long(id))));
const files = [...writeExplorer(graph)];

test("the overview comes last, holds no record and says where each shard begins", () => {
  const overview: OverviewFile = JSON.parse(files.at(-1)?.text ?? "");
  const { records, ...rest } = graph;
  expect(files.at(-1)?.path).toBe("overview.json");
  expect(overview).toEqual({ ...rest, shards: [0, 2] });
  expect(records).toHaveLength(4);
});

test("shards of at most 256 KiB of UTF-8 give back every record", () => {
  const shards = files.slice(0, -1);
  expect(shards.map(({ path }) => path)).toEqual(["articles-000.json", "articles-001.json"]);
  for (const { text } of shards) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(256 * 1024);
  const parsed = shards.map(({ text }): ArticleRecord[] => JSON.parse(text));
  expect(parsed.map((records) => records.length)).toEqual([2, 2]);
  expect(parsed.flat()).toEqual(graph.records);
});

test("in pieces or in one, the files are the same, and the overview is what JSON.stringify gives", () => {
  const joined = [...explorerFiles(graph)].map(({ path, pieces }) => ({ path, text: [...pieces].join("") }));
  expect(joined).toEqual(files);
  const { records, ...rest } = graph;
  expect(records).toHaveLength(4);
  expect(files.at(-1)?.text).toBe(JSON.stringify({ ...rest, shards: [0, 2] }));
});

test("a long list is cut between items, an empty one is empty", () => {
  const [link] = graph.links;
  if (!link) throw new Error("the graph has a link");
  const links = Array.from({ length: 2001 }, () => link);
  const [overview] = [...explorerFiles({ ...graph, records: [], links })];
  const pieces = [...(overview?.pieces ?? [])];
  expect(JSON.parse(pieces.join(""))).toMatchObject({ links, shards: [], notices: [] });
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(JSON.stringify(links).length * 0.51);
});
