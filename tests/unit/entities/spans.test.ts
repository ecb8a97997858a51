import fc from "fast-check";
import { expect, it } from "vitest";
import { firstAfter, overlaps, touching } from "../../../src/entities/index.ts";

const disjoint = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))).map((pairs) => {
  let at = 0;
  return pairs.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});
const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));

it("finds by halving what going through all would find", () => {
  fc.assert(
    fc.property(disjoint, span, (items, wanted) => {
      expect(touching(items, wanted)).toEqual(items.filter((item) => overlaps(item, wanted)));
      const first = items.findIndex(({ end }) => end > wanted.start);
      expect(firstAfter(items, wanted.start)).toBe(first < 0 ? items.length : first);
    }),
  );
});
