import { expect, test } from "vitest";
import { commonNeighbours, pairsAmong, withinSteps } from "../../../src/graph/ego.ts";
import { index } from "../../../src/graph/query.ts";
import { network, person } from "./network.ts";

const graph = index(
  network("abcdef".split(""), [
    ["a", "b", 1],
    ["b", "c", 2],
    ["c", "d", 3],
    ["a", "e", 1],
    ["c", "e", 5],
    ["a", "e", 4, "quote"],
  ]),
);
const people = (names: string): string[] => names.split("").map(person);
const sorted = (ids: ReadonlySet<string>): string[] => [...ids].sort();

test("an ego network holds its entities and all within so many steps of any", () => {
  expect(sorted(withinSteps(graph, people("a"), 0))).toEqual(people("a"));
  expect(sorted(withinSteps(graph, people("a"), 1))).toEqual(people("abe"));
  expect(sorted(withinSteps(graph, people("a"), 2))).toEqual(people("abce"));
  expect(sorted(withinSteps(graph, people("af"), 1))).toEqual(people("abef"));
  expect(sorted(withinSteps(graph, people("f"), 2))).toEqual(people("f"));
});

test("an entity that the graph lacks has no ego network", () => {
  expect(withinSteps(graph, [person("nobody")], 2).size).toBe(0);
});

test("common neighbours are linked to every one, the best linked first, and are none of them", () => {
  expect(commonNeighbours(graph, people("ac")).map(({ entity, weight }) => [entity.id, weight])).toEqual([
    [person("e"), 10],
    [person("b"), 3],
  ]);
  expect(commonNeighbours(graph, people("abc"))).toEqual([]);
  expect(commonNeighbours(graph, people("a"))).toEqual([]);
});

test("links among entities come once a pair, the strongest first", () => {
  expect(pairsAmong(graph, people("ecab")).map(({ source, target, weight }) => [source, target, weight])).toEqual([
    [person("e"), person("a"), 5],
    [person("e"), person("c"), 5],
    [person("c"), person("b"), 2],
    [person("a"), person("b"), 1],
  ]);
});
