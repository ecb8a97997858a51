import { describe, expect, test } from "vitest";
import { verify } from "../../../../src/graph/verify.ts";
import type { ArticleRecord } from "../../../../src/model/index.ts";
import { NO_FILTERS } from "../../../../src/view/filters.ts";
import { scoper } from "../../../../src/view/scope/index.ts";
import { articlesNeeded, graphFor, loadRecords } from "../../../../src/view/take/data.ts";
import { budi, cici, records, whole } from "../small.ts";

describe("a graph to write", () => {
  test("needs the articles of what is wanted and no others", () => {
    expect(articlesNeeded({ index: whole, ids: [cici] })).toEqual([2]);
    expect(articlesNeeded({ index: whole, ids: null })).toEqual([0, 1, 2]);
  });

  test("holds what the filters leave, its evidence with the numbers of its own links", () => {
    const { index: scoped } = scoper(whole)({ ...NO_FILTERS, hiddenTypes: new Set(["country"]) }, null);
    const cut = graphFor({ index: scoped, ids: null }, "graph", records);
    expect(cut.entities.map(({ id }) => id)).not.toContain("country:RU");
    const shown = cut.records.flatMap(({ evidence }) => evidence.map(({ link }) => cut.links[link]?.kind));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).not.toContain(undefined);
    expect(() => verify(cut)).not.toThrow();
  });

  test("holds of a selection its entities and what links them", () => {
    const cut = graphFor({ index: whole, ids: [budi, cici] }, "graph", records);
    expect(cut.entities.map(({ id }) => id).sort()).toEqual([budi, cici]);
    expect(cut.links.map(({ id }) => id)).toEqual([`comention:${budi}|${cici}`]);
  });

  test("is not made when an article can't be read, nor when it was cancelled", async () => {
    const { signal } = new AbortController();
    const failing = () => Promise.reject(new Error("gone"));
    await expect(loadRecords([0], failing, signal, () => undefined)).rejects.toThrow();
    const control = new AbortController();
    const hanging = loadRecords(
      [0],
      () => new Promise(() => undefined),
      control.signal,
      () => undefined,
    );
    control.abort();
    await expect(hanging).rejects.toThrow();
  });

  test("tells how far it is", async () => {
    const done: number[] = [];
    const read = async (article: number): Promise<ArticleRecord> => {
      const record = records.get(article);
      if (!record) throw new Error("unknown");
      return record;
    };
    const loaded = await loadRecords([0, 1, 2], read, new AbortController().signal, (n) => done.push(n));
    expect(done).toEqual([1, 2, 3]);
    expect([...loaded.keys()].sort()).toEqual([0, 1, 2]);
  });
});
