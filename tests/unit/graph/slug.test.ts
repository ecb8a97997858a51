import { expect, test } from "vitest";
import { ids, slug } from "../../../src/graph/slug.ts";

test.each([
  ["Kim Il-sung", "kim-il-sung"],
  ["Ma'ruf Amin", "maruf-amin"],
  ["Dag Hammarskjöld", "dag-hammarskjold"],
  ["  PBB (New York)|x ", "pbb-new-york-x"],
  ["!?", "unnamed"],
])("%s → %s", (label, expected) => {
  expect(slug(label)).toBe(expected);
});

test("no id is given twice, not even one that looks numbered", () => {
  const next = ids(["event:kongres-2"]);
  expect([1, 2, 3].map(() => next("event", "Kongres"))).toEqual([
    "event:kongres",
    "event:kongres-3",
    "event:kongres-4",
  ]);
  expect(next("event", "Kongres 3")).toBe("event:kongres-3-2");
});
