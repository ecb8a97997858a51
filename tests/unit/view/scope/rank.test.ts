import { expect, test } from "vitest";
import { networkOf } from "../../../../src/graph/network.ts";
import { rank as rankOfWhole } from "../../../../src/graph/rank.ts";
import type { GraphLink } from "../../../../src/model/index.ts";
import { rank } from "../../../../src/view/scope/rank.ts";

const link = (source: string, target: string, weight: number, kind: GraphLink["kind"] = "comention"): GraphLink => ({
  id: `${kind}:${source}|${target}`,
  kind,
  source,
  target,
  sentences: weight,
  paragraphs: weight,
  articles: [0],
  weight,
  npmi: 0,
});
const IDS = ["a", "b", "c", "d", "lone"];
const LINKS = [
  link("a", "b", 5),
  link("a", "c", 1),
  link("c", "b", 2),
  link("d", "a", 1, "participant"),
  link("c", "d", 9, "quote"),
];

test("ranks as the build does", () => {
  const built = rankOfWhole(networkOf(IDS, LINKS));
  for (const [id, importance] of rank(IDS, LINKS)) expect(importance).toBeCloseTo(built.get(id) ?? -1, 3);
});

test("an empty scope ranks nobody, one without links everybody alike", () => {
  expect(rank([], LINKS).size).toBe(0);
  expect([...rank(["a", "b"], []).values()]).toEqual([1, 1]);
});
