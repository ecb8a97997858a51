import { describe, expect, it } from "vitest";
import { nearestStop, STOPS, stopHeight } from "../../../../src/view/chrome/stops.ts";

const ROOM = 700;

describe("the bottom sheet", () => {
  it("has stops that grow", () => {
    const heights = STOPS.map((stop) => stopHeight(stop, ROOM));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
    expect(Math.max(...heights)).toBeLessThanOrEqual(ROOM);
  });

  it("settles at the nearest", () => {
    expect(nearestStop(150, ROOM, 0)).toBe("peek");
    expect(nearestStop(400, ROOM, 0.2)).toBe("half");
    expect(nearestStop(650, ROOM, 0)).toBe("full");
  });

  it("goes one further with a flick, and no further than the last", () => {
    expect(nearestStop(370, ROOM, 1.2)).toBe("full");
    expect(nearestStop(370, ROOM, -1.2)).toBe("peek");
    expect(nearestStop(150, ROOM, -3)).toBe("peek");
  });
});
