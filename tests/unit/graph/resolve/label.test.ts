import { expect, test } from "vitest";
import { labelOf } from "../../../../src/graph/resolve/label.ts";

const times = (label: string, count: number) => Array.from({ length: count }, () => label);

test("the full name is shown though the surname is more frequent", () => {
  expect(labelOf([...times("Lavrov", 9), ...times("Sergei Lavrov", 3)])).toBe("Sergei Lavrov");
});

test("a fuller name that hardly ever occurs is not", () => {
  expect(labelOf([...times("Sukarno", 40), "Ahmed Sukarno"])).toBe("Sukarno");
});

test("of two equally full names the more frequent is shown, then the first by code unit", () => {
  expect(labelOf([...times("Sergey Lavrov", 2), "Sergei Lavrov"])).toBe("Sergey Lavrov");
  expect(labelOf(["Sergey Lavrov", "Sergei Lavrov"])).toBe("Sergei Lavrov");
});
