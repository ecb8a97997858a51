import { expect, test } from "vitest";
import { barsOf, stepAt, stepsTo } from "../../../../src/view/filter/steps.ts";

test("steps grow by halves and doubles, no farther than the strongest pair", () => {
  expect(stepsTo(13)).toEqual([0, 1, 2, 3, 4, 6, 8, 12]);
  expect(stepsTo(0.5)).toEqual([0]);
  expect(stepsTo(0)).toEqual([0]);
});

test("each pair stands in one bar, and they add up", () => {
  expect(barsOf([0.25, 0.5, 1, 1.5, 2, 7.5, 8], [0, 1, 2, 3, 4, 6, 8])).toEqual([2, 2, 1, 0, 0, 1, 1]);
});

test("a value between two steps stands at the lower", () => {
  expect(stepAt([0, 1, 2, 3, 4], 3.5)).toBe(3);
  expect(stepAt([0, 1], 900)).toBe(1);
  expect(stepAt([0, 1], 0)).toBe(0);
});
