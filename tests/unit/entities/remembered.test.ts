import { expect, it, vi } from "vitest";
import { remembered } from "../../../src/entities/index.ts";

it("asks once for a string seen again, and of names on Object's prototype too", () => {
  const make = vi.fn((key: string) => key.length);
  const length = remembered(make);
  expect(["ab", "ab", "__proto__", "constructor", "__proto__"].map(length)).toEqual([2, 2, 9, 11, 9]);
  expect(make).toHaveBeenCalledTimes(3);
});

it("forgets when it holds too much, and answers all the same", () => {
  const make = vi.fn((key: string) => Number(key));
  const value = remembered(make);
  for (let n = 0; n <= 50_001; n++) expect(value(String(n))).toBe(n);
  value("1");
  expect(make).toHaveBeenCalledTimes(50_003);
});
