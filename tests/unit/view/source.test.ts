import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchGraph, shardOf } from "../../../src/view/source.ts";

const record = (id: string) => ({
  id,
  text: id,
  aside: [],
  sentences: [],
  mentions: [],
  quotes: [],
  roles: [],
  evidence: [],
});
const OVERVIEW = { version: 1, articles: [], entities: [], links: [], notices: [], shards: [0, 2] };

/** Serves files by name and counts how often each was asked for. */
function serve(files: Record<string, unknown>) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    const body = new Map(Object.entries(files)).get(url);
    return body === undefined ? new Response("", { status: 404 }) : Response.json(body);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("the shard of an article", () => {
  it("is the last that starts at or before it", () => {
    expect([0, 1, 2, 5, 6, 99].map((article) => shardOf([0, 2, 6], article))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe("a built graph", () => {
  it("loads a shard once, when an article of it is asked for", async () => {
    const asked = serve({
      "g/overview.json": OVERVIEW,
      "g/articles-000.json": [record("a"), record("b")],
      "g/articles-001.json": [record("c")],
    });
    const source = await fetchGraph("g/");
    expect(asked).toEqual(["g/overview.json"]);
    const records = await Promise.all([source.record(1), source.record(0), source.record(2)]);
    expect(records.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(asked).toEqual(["g/overview.json", "g/articles-000.json", "g/articles-001.json"]);
  });

  it("of before certainty was told is read, and tells none; what is told stays", async () => {
    const old = { id: "person:a", label: "A" };
    const told = { id: "person:b", label: "B", confidence: 0.3, reasons: ["repeated"] };
    serve({ "g/overview.json": { ...OVERVIEW, entities: [old, told] } });
    const { overview } = await fetchGraph("g/");
    expect(overview.entities).toEqual([{ ...old, confidence: 1, reasons: [] }, told]);
  });

  it("of another version is refused", async () => {
    serve({ "g/overview.json": { ...OVERVIEW, version: 2 } });
    await expect(fetchGraph("g/")).rejects.toThrow("version 2");
  });

  it("asks anew for a shard that failed", async () => {
    const files: Record<string, unknown> = { "g/overview.json": OVERVIEW };
    serve(files);
    const source = await fetchGraph("g/");
    await expect(source.record(0)).rejects.toThrow("404");
    serve({ ...files, "g/articles-000.json": [record("a")] });
    expect((await source.record(0)).id).toBe("a");
  });

  it("rejects an overview that is missing or of another version", async () => {
    serve({});
    await expect(fetchGraph("g/")).rejects.toThrow("404");
    serve({ "g/overview.json": { ...OVERVIEW, version: 2 } });
    await expect(fetchGraph("g/")).rejects.toThrow("version 2");
  });
});
