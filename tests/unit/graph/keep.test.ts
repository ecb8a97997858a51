import { expect, test } from "vitest";
import { digestOf, type GraphOptions, graphOf, type Point } from "../../../src/graph/index.ts";
import { radius } from "../../../src/graph/layout.ts";
import type { Correction, KnowledgeGraph } from "../../../src/model/index.ts";
import { doc } from "./docs.ts";

const NAMES = ["amir", "budi", "cahya", "dewi", "eka", "fajar", "gita", "hadi"];
const named = (name: string) => `[${name.charAt(0).toUpperCase()}${name.slice(1)} Satu=person:${name}-satu]`;
/** A ring: each is named with the next. */
const DIGESTS = NAMES.map((name, n) =>
  digestOf(doc(`a${n}`, `${named(name)} dan ${named(NAMES[(n + 1) % NAMES.length] ?? "")} bertemu.`)),
);
const FIRST = graphOf(DIGESTS);

const placesOf = ({ entities }: KnowledgeGraph): Map<string, Point> =>
  new Map(entities.map(({ id, x, y }) => [id, { x, y }]));
const PLACES = placesOf(FIRST);
const corrected = (...corrections: Correction[]) => graphOf(DIGESTS, { corrections, places: PLACES });
const added = (marked: string, options: GraphOptions = { places: PLACES }) =>
  graphOf([...DIGESTS, digestOf(doc("new", marked))], options);
const distance = (a: Point | undefined, b: Point | undefined) =>
  Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));

test("all but the one that was merged stay where they were, the one that is kept too", () => {
  const merge: Correction = {
    do: "merge",
    entities: ["person:amir-satu", "person:eka-satu"],
    into: "person:eka-satu",
  };
  const before = new Map(PLACES);
  before.delete("person:amir-satu");
  expect(placesOf(corrected(merge))).toEqual(before);
  expect(placesOf(graphOf(DIGESTS, { corrections: [merge] }))).not.toEqual(before);
});

test("one of another type stands where it stood under its old id", () => {
  const after = placesOf(corrected({ do: "retype", entity: "person:budi-satu", type: "organisation" }));
  expect(after.get("organisation:budi-satu")).toEqual(PLACES.get("person:budi-satu"));
});

test("one that is split off stands beside the one it was, and over nobody", () => {
  const { entities } = corrected({ do: "split", entity: "person:cahya-satu", articles: ["a1"], label: "Cahya Dua" });
  const points = new Map(entities.map((entity) => [entity.id, entity]));
  const fresh = points.get("person:cahya-dua");
  expect(points.get("person:cahya-satu")).toMatchObject(PLACES.get("person:cahya-satu") ?? {});
  const near = distance(fresh, points.get("person:cahya-satu"));
  expect(near).toBeLessThan(100);
  for (const other of entities)
    if (other !== fresh)
      expect(distance(fresh, other)).toBeGreaterThan(radius(fresh?.importance ?? 0) + radius(other.importance));
});

test("who comes with an article stands near those it is named with, and nobody moves for it", () => {
  const graph = added(`${named("dewi")} dan ${named("indra")}.`);
  const points = placesOf(graph);
  for (const [id, place] of PLACES) expect([id, points.get(id)]).toEqual([id, place]);
  const nearest = [...PLACES].sort(
    ([, a], [, b]) => distance(points.get("person:indra-satu"), a) - distance(points.get("person:indra-satu"), b),
  );
  expect(nearest[0]?.[0]).toBe("person:dewi-satu");
});

test("a friend of a newcomer stands by them; who knows nobody stands at the edge", () => {
  const points = placesOf(
    added(`${named("dewi")} dan ${named("indra")}.\n${named("indra")} dan ${named("joko")}.\n${named("kirana")}.`),
  );
  const reach = Math.max(...[...PLACES.values()].map(({ x, y }) => Math.hypot(x, y)));
  const far = points.get("person:kirana-satu");
  expect(Math.hypot(far?.x ?? 0, far?.y ?? 0)).toBeGreaterThan(reach);
  expect(distance(points.get("person:joko-satu"), points.get("person:indra-satu"))).toBeLessThan(100);
});

test("where more are new than were there, all are laid out anew", () => {
  const few = new Map([...PLACES].slice(0, 3));
  expect(graphOf(DIGESTS, { places: few })).toEqual(FIRST);
});

test("the same comes out again, and what comes back finds its place", () => {
  const hide: Correction = { do: "hide", entity: "person:gita-satu" };
  expect(corrected(hide)).toEqual(corrected(hide));
  const remembered = new Map([...PLACES, ...placesOf(corrected(hide))]);
  expect(placesOf(graphOf(DIGESTS, { places: remembered }))).toEqual(PLACES);
});
