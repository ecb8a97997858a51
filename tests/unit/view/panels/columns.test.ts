// The table of entities: rows and their order.
import { describe, expect, it } from "vitest";
import { index } from "../../../../src/graph/query.ts";
import { firstOrder, rowsOf, sortRows } from "../../../../src/view/panels/columns.ts";
import { formats } from "../../../../src/view/words/formats.ts";
import { overview } from "./example.ts";

const names = {
  name: ({ label }: { label: string }) => label,
  types: { person: "person", country: "country", organisation: "organisation", event: "event" },
};
const rows = rowsOf(index(overview), new Set(), names);
const sorted = (column: Parameters<typeof firstOrder>[0], turned = false) => {
  const order = firstOrder(column);
  return sortRows(rows, { ...order, descending: order.descending !== turned }, formats("en").compare).map(
    ({ name }) => name,
  );
};

describe("rowsOf", () => {
  it("counts the entities at the other end once, however many links lead there", () => {
    expect(rows.map(({ name, links }) => [name, links])).toEqual([
      ["Ani", 2],
      ["Borduria", 1],
      ["a meeting", 1],
    ]);
  });

  it("leaves out hidden types", () => {
    expect(rowsOf(index(overview), new Set(["person", "event"]), names).map(({ name }) => name)).toEqual(["Borduria"]);
  });
});

describe("sortRows", () => {
  it("sorts names up and numbers down at first, without regard to capitals", () => {
    expect(sorted("name")).toEqual(["a meeting", "Ani", "Borduria"]);
    expect(sorted("name", true)).toEqual(["Borduria", "Ani", "a meeting"]);
    expect(sorted("mentions")).toEqual(["Ani", "Borduria", "a meeting"]);
    expect(sorted("quotesAbout", true)).toEqual(["Ani", "a meeting", "Borduria"]);
  });
});
