import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelWish, placeLabels, type Room } from "../../../../src/view/stage/labels.ts";

const BOUNDS = { left: 0, top: 0, right: 400, bottom: 300 };
const ROOM: Room = { bounds: BOUNDS, reserved: [], most: 100 };
const wish = (id: string, x: number, y: number, rest: Partial<LabelWish> = {}): LabelWish => ({
  id,
  text: id,
  x,
  y,
  radius: 8,
  width: 60,
  height: 16,
  must: false,
  ...rest,
});
const placed = (wishes: readonly LabelWish[], room = ROOM, nodes: readonly LabelWish[] = wishes) =>
  placeLabels(wishes, nodes, room);

describe("names on the stage", () => {
  it("stand under their node where nothing is in the way", () => {
    const [label] = placed([wish("a", 200, 100)]);
    expect(label).toMatchObject({ id: "a", x: 170 });
    expect(label?.y).toBeGreaterThan(108);
  });

  it("go beside a node that would be covered", () => {
    const [label] = placed([wish("a", 200, 100)], ROOM, [wish("a", 200, 100), wish("b", 200, 120)]);
    expect(label).toMatchObject({ x: 212, y: 100 });
  });

  it("never lie over one another, nor out of bounds, nor in what is reserved", () => {
    const reserved = [{ left: 340, top: 200, right: 400, bottom: 300 }];
    const place = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 2, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const wishes = places.map(({ x, y, radius }, n) => wish(`n${n}`, x, y, { radius }));
        const labels = placed(wishes, { ...ROOM, reserved });
        const boxes = [
          ...labels.map(({ x, y }) => ({ left: x, top: y - 8, right: x + 60, bottom: y + 8 })),
          ...reserved,
        ];
        for (const [n, a] of boxes.entries()) {
          expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 300).toBe(true);
          for (const b of boxes.slice(n + 1))
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
        }
      }),
    );
  });

  it("are given to the more important first, and to no more than wanted", () => {
    const wishes = [wish("first", 200, 100), wish("second", 200, 104), wish("third", 60, 200)];
    expect(placed(wishes, { ...ROOM, most: 2 }).map(({ id }) => id)[0]).toBe("first");
    expect(placed(wishes, { ...ROOM, most: 1 })).toHaveLength(1);
  });

  it("are drawn for those that must be, whatever is in the way", () => {
    const crowd = Array.from({ length: 60 }, (_, n) =>
      wish(`n${n}`, 150 + (n % 10) * 10, 70 + Math.floor(n / 10) * 10, { radius: 9 }),
    );
    const chosen = wish("chosen", 200, 100);
    const withRoom = { ...ROOM, most: 1 };
    expect(placed([chosen], withRoom, crowd)).toEqual([]);
    expect(placed([{ ...chosen, must: true }], withRoom, crowd).map(({ id }) => id)).toEqual(["chosen"]);
  });
});
