import { describe, expect, test } from "vitest";
import { bestPaths } from "../../../src/graph/paths.ts";
import { NO_FILTERS } from "../../../src/view/filters.ts";
import { articleFor, drawnWay, filtersInTheWay, sentenceFor, toldLinks, waysOf } from "../../../src/view/paths.ts";
import { scoper } from "../../../src/view/scope/index.ts";
import { amir, budi, cici, records, whole, words } from "./small.ts";

describe("ways", () => {
  const asked = { kind: "path", from: amir, to: cici, rank: 0 } as const;

  test("are asked of the graph once", () => {
    expect(waysOf(whole, asked)).toBe(waysOf(whole, { ...asked, rank: 1 }));
    expect(waysOf(whole, { ...asked, to: null })).toEqual([]);
    expect(waysOf(whole, { kind: "entity", id: amir })).toEqual([]);
  });

  test("are drawn: the one chosen, else the best", () => {
    expect(drawnWay(whole, asked)).toEqual([amir, budi, cici]);
    expect(drawnWay(whole, { ...asked, rank: 99 })).toEqual([amir, budi, cici]);
    expect(drawnWay(whole, null)).toEqual([]);
  });

  test("tell what is stated first, and cite a sentence that shows it", () => {
    const [hop] = bestPaths(whole, budi, amir)[0]?.hops ?? [];
    if (!hop) throw new Error("no hop");
    expect(toldLinks(hop).map(({ kind }) => kind)).toEqual(["quote", "comention"]);
    const article = articleFor(hop);
    expect(article).toBe(1);
    const record = records.get(1);
    const found = record && sentenceFor(whole.numbers, hop, record);
    expect(found?.link.kind).toBe("quote");
    expect(record && found && words(record, found.evidence)).toContain("Budi Dua kawan");
  });

  test("say which filters stand in the way, each by itself", () => {
    const scopeOf = scoper(whole);
    const inTheWay = (filters: Partial<typeof NO_FILTERS>) =>
      filtersInTheWay(scopeOf, { ...NO_FILTERS, ...filters }, null, amir, cici);
    expect(inTheWay({ hiddenEntities: new Set([budi]) })).toEqual(["hiddenEntities"]);
    expect(inTheWay({ hiddenEntities: new Set([budi]), hiddenTypes: new Set(["country"]) })).toEqual([
      "hiddenEntities",
    ]);
    expect(inTheWay({ hiddenEntities: new Set([budi]), leastWeight: 99 })).toEqual([]);
  });
});
