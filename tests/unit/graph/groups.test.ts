import fc from "fast-check";
import { expect, test } from "vitest";
import { groupsOf } from "../../../src/graph/groups.ts";

test("what is paired, directly or through others, is one group", () => {
  expect(
    groupsOf(6, [
      [4, 0],
      [5, 4],
      [2, 3],
    ]),
  ).toEqual([[0, 4, 5], [1], [2, 3]]);
});

test("groups are the same in whatever order the pairs come, and hold everything once", () => {
  const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, (found) => {
      const groups = groupsOf(20, found);
      expect(
        groupsOf(
          20,
          [...found].reverse().map(([a, b]): [number, number] => [b, a]),
        ),
      ).toEqual(groups);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    }),
  );
});
