import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestPaths, type Path } from "../../../src/graph/paths.ts";
import { type GraphIndex, index, linksBetween, neighbours } from "../../../src/graph/query.ts";
import { network, person, type Tie } from "./network.ts";

const letters = "abcdefgh".split("");
const names = (path: Path | undefined): string => (path?.ids ?? []).map((id) => id.replace("person:", "")).join("");

/** Every simple path, by trying them all. */
function everyPath(graph: GraphIndex, at: string, to: string, before: readonly string[] = []): string[][] {
  const way = [...before, at];
  if (at === to) return [way];
  return [...neighbours(graph, at)].filter((id) => !way.includes(id)).flatMap((id) => everyPath(graph, id, to, way));
}

/** Written apart from the code under test: what its documentation says a path costs. */
function costOf(graph: GraphIndex, way: readonly string[]): number {
  const hop = (a: string, b: string): number => {
    const strength = linksBetween(graph, a, b).reduce((s, l) => s + l.weight * (l.kind === "comention" ? 1 : 2), 0);
    return 0.5 + 1 / Math.log2(2 + strength);
  };
  const hops = way.slice(1).reduce((sum, id, at) => sum + hop(way[at] ?? "", id), 0);
  const through = way.slice(1, -1).reduce((sum, id) => sum + 0.15 * Math.log2(1 + neighbours(graph, id).size), 0);
  return hops + through;
}

const anyGraph = fc
  .uniqueArray(
    fc
      .tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 40 }), fc.constantFrom("comention", "quote", "role"))
      .filter(([a, b]) => a < b),
    { maxLength: 20, selector: ([a, b, , kind]) => `${a}${b}${kind}` },
  )
  .map((ties) =>
    index(
      network(
        letters,
        ties.map(([a, b, w, kind]): Tie => [letters[a] ?? "", letters[b] ?? "", w, kind as "quote"]),
      ),
    ),
  );

describe("best paths", () => {
  test("are those that trying every path gives, the cheapest first", () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 8 }), (graph, most) => {
        const [from, to] = [person("a"), person("h")];
        const expected = everyPath(graph, from, to)
          .map((way) => costOf(graph, way))
          .sort((a, b) => a - b)
          .slice(0, most);
        const paths = bestPaths(graph, from, to, most);
        expect(paths.map(({ cost }) => cost.toFixed(9))).toEqual(expected.map((cost) => cost.toFixed(9)));
        for (const path of paths) {
          expect(new Set(path.ids).size).toBe(path.ids.length);
          expect(costOf(graph, path.ids)).toBeCloseTo(path.cost, 9);
          expect([path.ids[0], path.ids.at(-1)]).toEqual([from, to]);
          for (const hop of path.hops) expect(hop.links.length).toBeGreaterThan(0);
        }
        expect(new Set(paths.map(names)).size).toBe(paths.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("prefer what is well attested to what is not", () => {
    const graph = index(
      network(letters, [
        ["a", "b", 1],
        ["b", "d", 1],
        ["a", "c", 30],
        ["c", "d", 30],
      ]),
    );
    expect(bestPaths(graph, person("a"), person("d")).map(names)).toEqual(["acd", "abd"]);
  });

  test("prefer what is stated to what merely stands together", () => {
    const graph = index(
      network(letters, [
        ["a", "b", 3],
        ["b", "d", 3],
        ["a", "c", 3, "quote"],
        ["c", "d", 3, "role"],
      ]),
    );
    expect(bestPaths(graph, person("a"), person("d")).map(names)).toEqual(["acd", "abd"]);
  });

  test("go around a hub that everybody is linked to", () => {
    const graph = index(
      network(letters, [
        ["a", "b", 3],
        ["b", "d", 3],
        ...["e", "f", "g", "h"].map((name): Tie => ["b", name, 1]),
        ["a", "c", 3],
        ["c", "d", 3],
      ]),
    );
    expect(bestPaths(graph, person("a"), person("d")).map(names)).toEqual(["acd", "abd"]);
  });

  test("are none where nothing links the two, one is unknown, or they are one", () => {
    const graph = index(network(letters, [["a", "b", 1]]));
    expect(bestPaths(graph, person("a"), person("c"))).toEqual([]);
    expect(bestPaths(graph, person("a"), person("nobody"))).toEqual([]);
    expect(bestPaths(graph, person("a"), person("a"))).toEqual([]);
  });

  test("are found among 20,000 entities and 100,000 links without keeping the reader", () => {
    let seed = 1;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed % below;
    };
    const many = Array.from({ length: 20_000 }, (_, n) => `p${n}`);
    const ties = Array.from({ length: 100_000 }, (): Tie => [`p${next(20_000)}`, `p${next(20_000)}`, 1 + next(9)]);
    const unlike = [...new Map(ties.filter(([a, b]) => a !== b).map((tie) => [`${tie[0]}|${tie[1]}`, tie])).values()];
    const graph = index(network(many, unlike));
    const started = performance.now();
    const paths = bestPaths(graph, person("p17"), person("p4711"));
    expect(paths).toHaveLength(5);
    // Generous: what is guarded against is a search of the whole graph for every turn, a hundred times slower.
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
