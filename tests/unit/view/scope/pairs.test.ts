import { describe, expect, it } from "vitest";
import type { GraphLink } from "../../../../src/model/index.ts";
import { disparity, withoutHubs } from "../../../../src/view/scope/pairs.ts";

const link = (source: string, target: string, weight: number, kind: GraphLink["kind"] = "comention"): GraphLink => ({
  id: `${kind}:${source}|${target}`,
  kind,
  source,
  target,
  sentences: weight,
  paragraphs: weight,
  articles: [0],
  weight,
  npmi: 0,
});

describe("the disparity filter", () => {
  it("gives the chance of a line as heavy, of the two ends' the smaller", () => {
    // H has 3 lines of strength 10: (1 - 8/10)² = 0.04; the others have one line, which says nothing.
    const found = disparity([link("h", "a", 8), link("h", "b", 1), link("h", "c", 1)]);
    expect(found.get("comention:h|a")).toBeCloseTo(0.04);
    expect(found.get("comention:h|b")).toBeCloseTo(0.81);
  });

  it("can't tell of a single line", () => {
    expect(disparity([link("a", "b", 5)]).get("comention:a|b")).toBe(1);
  });

  it("cuts a hub's weak lines and leaves links of other kinds", () => {
    const links = [link("h", "a", 8), link("h", "b", 1), link("h", "c", 1), link("h", "b", 1, "quote")];
    expect(withoutHubs(links, { by: "backbone", alpha: 0.05 }).map(({ id }) => id)).toEqual([
      "comention:h|a",
      "quote:h|b",
    ]);
  });
});
