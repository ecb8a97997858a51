// Names that want to be read → the ones that have room, most important first, none over another.
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Centre and radius of its node, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Drawn in any case (under the pointer, selected), beside its node. */
  readonly must: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Left end of the baseline's middle, CSS pixels. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 64;
const GAP = 4;

/** Boxes by the squares of a grid they touch: whether a new one is free is asked of a few, not of all. */
class Occupied {
  readonly #cells = new Map<string, Box[]>();

  #keys({ left, top, right, bottom }: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`);
    return keys;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    return this.#keys(box).every((key) =>
      (this.#cells.get(key) ?? []).every(
        (other) =>
          other.right <= box.left ||
          other.left >= box.right ||
          other.bottom <= box.top ||
          other.top >= box.bottom,
      ),
    );
  }
}

const boxAt = (left: number, middle: number, { width, height }: LabelWish): Box => ({
  left,
  top: middle - height / 2,
  right: left + width,
  bottom: middle + height / 2,
});

const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

/** Where a name may stand, best first: under the node, right of it, left, above. */
const placesFor = (wish: LabelWish): readonly Box[] => {
  const { x, y, radius, width, height } = wish;
  const away = radius + GAP;
  return [
    boxAt(x - width / 2, y + away + height / 2 - 1, wish),
    boxAt(x + away, y, wish),
    boxAt(x - away - width, y, wish),
    boxAt(x - width / 2, y - away - height / 2 + 1, wish),
  ];
};

const nodeBox = ({ x, y, radius }: Pick<LabelWish, "x" | "y" | "radius">): Box => {
  const reach = radius * 0.8;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
};

/**
 * Greedy placement: a name takes the first of its places that is in bounds and covers no name and no node.
 * @param wishes most important first
 * @param nodes what names must not cover
 * @param bounds what can be seen
 * @param most names drawn at most, the musts included
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  nodes: readonly Pick<LabelWish, "x" | "y" | "radius">[],
  bounds: Box,
  most: number,
): PlacedLabel[] {
  const occupied = new Occupied();
  for (const node of nodes) occupied.add(nodeBox(node));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= most) break;
    const places = placesFor(wish).filter((place) => isWithin(place, bounds));
    const box = places.find((place) => occupied.isFree(place)) ?? (wish.must ? (places[0] ?? placesFor(wish)[0]) : undefined);
    if (!box) continue;
    occupied.add({ left: box.left - GAP, top: box.top, right: box.right + GAP, bottom: box.bottom });
    placed.push({ id: wish.id, text: wish.text, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  return placed;
}
