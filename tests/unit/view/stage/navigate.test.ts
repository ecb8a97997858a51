import { describe, expect, it } from "vitest";
import { isArrow, nearestInDirection } from "../../../../src/view/stage/navigate.ts";

const FROM = { id: "from", x: 0, y: 0 };
const PLACES = [
  FROM,
  { id: "right", x: 50, y: 5 },
  { id: "far right", x: 200, y: 0 },
  { id: "above", x: -10, y: -60 },
  { id: "below", x: 20, y: 70 },
];

describe("an arrow key", () => {
  it("goes to the nearest in its direction", () => {
    expect(nearestInDirection(PLACES, FROM, "ArrowRight")?.id).toBe("right");
    expect(nearestInDirection(PLACES, FROM, "ArrowUp")?.id).toBe("above");
    expect(nearestInDirection(PLACES, FROM, "ArrowDown")?.id).toBe("below");
  });

  it("prefers what lies straight ahead to what is a little nearer but aside", () => {
    const places = [FROM, { id: "aside", x: 40, y: 40 }, { id: "ahead", x: 60, y: 0 }];
    expect(nearestInDirection(places, FROM, "ArrowRight")?.id).toBe("ahead");
  });

  it("goes nowhere at the edge", () => {
    expect(nearestInDirection([FROM, { id: "right", x: 50, y: 0 }], FROM, "ArrowLeft")).toBeUndefined();
  });

  it("can go back", () => {
    const there = nearestInDirection(PLACES, FROM, "ArrowRight");
    expect(there && nearestInDirection(PLACES, there, "ArrowLeft")?.id).toBe("from");
  });

  it("decides between equals by id", () => {
    const [a, b] = [
      { id: "a", x: 50, y: 10 },
      { id: "b", x: 50, y: -10 },
    ];
    expect(nearestInDirection([b, a], FROM, "ArrowRight")?.id).toBe("a");
    expect(nearestInDirection([a, b], FROM, "ArrowRight")?.id).toBe("a");
  });

  it("is told from other keys", () => {
    expect(isArrow("ArrowUp")).toBe(true);
    expect(isArrow("constructor")).toBe(false);
  });
});
