import fc from "fast-check";
import { expect, test } from "vitest";
import { cluster } from "../../../src/graph/cluster.ts";
import { layout, radius } from "../../../src/graph/layout.ts";
import { networkOf } from "../../../src/graph/network.ts";
import { rank } from "../../../src/graph/rank.ts";
import { separate } from "../../../src/graph/separate.ts";
import type { GraphLink } from "../../../src/model/index.ts";

const link = (source: string, target: string, weight = 1, kind: GraphLink["kind"] = "comention"): GraphLink => ({
  id: `${kind}:${source}|${target}`,
  kind,
  source,
  target,
  weight,
  sentences: 1,
  paragraphs: 1,
  articles: [0],
  npmi: 0,
});
const name = (n: number) => `n${String(n).padStart(3, "0")}`;

/** Two cliques of 30 with one bridge, a pair, and five loners. */
const IDS = Array.from({ length: 67 }, (_, n) => name(n));
const LINKS = [
  ...[0, 30].flatMap((from) =>
    Array.from({ length: 30 }, (_, a) =>
      Array.from({ length: a }, (_, b) => link(name(from + b), name(from + a), 2)),
    ).flat(),
  ),
  link(name(0), name(30)),
  link(name(60), name(61)),
];
const network = networkOf(IDS, LINKS);
const importance = rank(network);
const communities = cluster(network);
const points = layout(networkOf(IDS, LINKS), importance, communities);

test("no two discs lie over each other, and everything has a place", () => {
  const discs = IDS.map((id) => ({
    ...(points.get(id) ?? { x: Number.NaN, y: Number.NaN }),
    r: radius(importance.get(id) ?? 0),
  }));
  const gaps = discs.flatMap((a, n) => discs.slice(n + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
});

test("loners and pairs stand around the rest, not far away", () => {
  const far = (ids: string[]) => ids.map((id) => Math.hypot(points.get(id)?.x ?? 0, points.get(id)?.y ?? 0));
  const body = Math.max(...far(IDS.slice(0, 60)));
  for (const distance of far(IDS.slice(60))) {
    expect(distance).toBeGreaterThan(body);
    expect(distance).toBeLessThan(body + 200);
  }
});

test("coordinates have two decimals and come out the same again", () => {
  for (const { x, y } of points.values()) expect([x, y]).toEqual([Number(x.toFixed(2)), Number(y.toFixed(2))]);
  expect(layout(networkOf(IDS, LINKS), importance, communities)).toEqual(points);
});

test("nothing, one and only loners can be laid out", () => {
  const alone = (ids: string[]) => layout(networkOf(ids, []), new Map(), new Map());
  expect(alone([])).toEqual(new Map());
  expect([...alone(["a"]).keys()]).toEqual(["a"]);
  expect(new Set([...alone(["a", "b", "c"]).values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
});

test("cliques are communities, numbered by size", () => {
  const of = (from: number, to: number) => new Set(IDS.slice(from, to).map((id) => communities.get(id)));
  expect([of(0, 30), of(30, 60), of(60, 62)]).toEqual([new Set([0]), new Set([1]), new Set([2])]);
  expect(of(62, 67).size).toBe(5);
});

test("importance: 1 for the greatest; who is linked more weighs more", () => {
  const star = rank(networkOf(["a", "b", "c", "d"], [link("a", "b"), link("a", "c", 3)]));
  expect(star.get("a")).toBe(1);
  expect(star.get("c")).toBeGreaterThan(star.get("b") ?? 0);
  expect(star.get("b")).toBeGreaterThan(star.get("d") ?? 0);
});

test("the network holds co-mentions and participants, their weights added; quotes and roles are no edges", () => {
  const found = networkOf(
    ["a", "b", "c"],
    [link("a", "b", 2), link("b", "a", 3, "participant"), link("a", "c", 1, "quote"), link("b", "c", 1, "role")],
  );
  expect(found.mapEdges((key, { weight }) => [key, weight])).toEqual([["a|b", 5]]);
});

test("discs of any sizes in any places are parted, those in one spot too", () => {
  const disc = fc.record({
    x: fc.integer({ min: 0, max: 50 }),
    y: fc.integer({ min: 0, max: 50 }),
    radius: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 40 }), (found) => {
      const discs = found.map((one) => ({ ...one }));
      separate(discs);
      discs.forEach((a, n) => {
        for (const b of discs.slice(n + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 0.01);
      });
    }),
    { numRuns: 50 },
  );
});

test("discs are parted even where a few of them stand very far out", () => {
  const discs = Array.from({ length: 60 }, (_, n) => ({
    x: n < 40 ? n % 7 : 1e7 + (n % 3),
    y: n < 40 ? n % 5 : -1e7 + (n % 4),
    radius: 4 + (n % 9),
  }));
  separate(discs);
  const gaps = discs.flatMap((a, n) =>
    discs.slice(n + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(-0.01);
});
