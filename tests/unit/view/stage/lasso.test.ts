import fc from "fast-check";
import { expect, test } from "vitest";
import { around, drawOn, isInside, type Point } from "../../../../src/view/stage/lasso.ts";

const square: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test("a square goes around what is in it and nothing else", () => {
  const coordinate = fc.double({ min: -20, max: 30, noNaN: true }).filter((n) => n !== 0 && n !== 10);
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      expect(isInside(square, [x, y])).toBe(x > 0 && x < 10 && y > 0 && y < 10);
    }),
    { seed: 1 },
  );
});

test("a bay of the line is outside", () => {
  const horseshoe: readonly Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [7, 10],
    [7, 3],
    [3, 3],
    [3, 10],
    [0, 10],
  ];
  expect(isInside(horseshoe, [5, 8])).toBe(false);
  expect(isInside(horseshoe, [1, 8])).toBe(true);
  expect(isInside(horseshoe, [9, 8])).toBe(true);
});

test("takes the places inside, in their order", () => {
  const places = [
    { id: "b", x: 5, y: 5 },
    { id: "out", x: 15, y: 5 },
    { id: "a", x: 1, y: 9 },
  ];
  expect(around(square, places)).toEqual(["b", "a"]);
  expect(around(square.slice(0, 2), places)).toEqual([]);
});

test("a hand that trembles adds no points", () => {
  const line = drawOn(drawOn(drawOn([], [0, 0]), [1, 1]), [8, 0]);
  expect(line).toEqual([
    [0, 0],
    [8, 0],
  ]);
});
