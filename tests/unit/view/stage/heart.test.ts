import { describe, expect, it } from "vitest";
import { heart, type Placed } from "../../../../src/view/stage/heart.ts";

const disc = (n: number): Placed[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `n${i}`,
    x: Math.sqrt(i) * Math.cos(i * 2.4),
    y: Math.sqrt(i) * Math.sin(i * 2.4),
    importance: 0.01,
  }));

describe("what the stage opens on", () => {
  it("is everything where nothing stands far out", () => expect(heart(disc(400))).toHaveLength(400));

  it("leaves out the few that stand far out", () => {
    const far = { id: "far", x: 200, y: 0, importance: 0.01 };
    expect(heart([...disc(400), far])).toEqual(disc(400).map(({ id }) => id));
  });

  it("keeps who matters, wherever that is", () => {
    expect(heart([...disc(400), { id: "far", x: 200, y: 0, importance: 0.6 }])).toContain("far");
  });

  it("keeps everybody of a few", () => {
    expect(heart([...disc(20), { id: "far", x: 200, y: 0, importance: 0 }])).toHaveLength(21);
    expect(heart([])).toEqual([]);
  });
});
