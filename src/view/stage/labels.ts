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

/** A box that is taken, and the radius of the node that takes it; infinite for a name. */
interface Taken extends Box {
  readonly radius: number;
}

/** Boxes by the squares of a grid they touch: what a new one would cover is asked of a few, not of all. */
class Occupied {
  readonly #cells = new Map<string, Taken[]>();

  #keys({ left, top, right, bottom }: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`);
    return keys;
  }

  add(box: Taken): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  covered(box: Box): ReadonlySet<Taken> {
    const found = new Set<Taken>();
    for (const key of this.#keys(box))
      for (const other of this.#cells.get(key) ?? [])
        if (other.right > box.left && other.left < box.right && other.bottom > box.top && other.top < box.bottom)
          found.add(other);
    return found;
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

const nodeBox = ({ x, y, radius }: Pick<LabelWish, "x" | "y" | "radius">): Taken => {
  const reach = radius * 0.8;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach, radius };
};

/** Nodes this small beside the one that is named may be covered by its name, a few of them. */
const SMALL = 6;
const SMALL_SHARE = 0.7;
/** The first names (this share of them) may cover many. */
const FREE_SHARE = 0.25;
const MANY = 24;

export interface Room {
  /** What can be seen. */
  readonly bounds: Box;
  /** What must stay free inside of it: the controls. */
  readonly reserved: readonly Box[];
  /** Names drawn at most; the musts in any case. */
  readonly most: number;
}

/**
 * Greedy placement: a name takes the place in bounds that covers no other name, no larger node and the fewest small ones.
 * @param wishes most important first
 * @param nodes what names should not cover
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  nodes: readonly Pick<LabelWish, "x" | "y" | "radius">[],
  { bounds, reserved, most }: Room,
): PlacedLabel[] {
  const occupied = new Occupied();
  for (const node of nodes) occupied.add(nodeBox(node));
  for (const box of reserved) occupied.add({ ...box, radius: Number.POSITIVE_INFINITY });
  const placed: PlacedLabel[] = [];
  wishes.forEach((wish, rank) => {
    if (placed.length >= most && !wish.must) return;
    const few = rank < most * FREE_SHARE ? MANY : Math.floor(wish.radius / 2.5);
    const box = bestPlace(wish, occupied, bounds, few);
    if (!box) return;
    const { left, top, right, bottom } = box;
    occupied.add({ left: left - GAP, top, right: right + GAP, bottom, radius: Number.POSITIVE_INFINITY });
    placed.push({ id: wish.id, text: wish.text, x: left, y: (top + bottom) / 2 });
  });
  return placed;
}

/** @param few how many small nodes the name may cover */
function bestPlace(wish: LabelWish, occupied: Occupied, bounds: Box, few: number): Box | undefined {
  const inBounds = placesFor(wish).filter((place) => isWithin(place, bounds));
  const small = Math.max(SMALL, wish.radius * SMALL_SHARE);
  let best: Box | undefined;
  let least = few + 1;
  for (const place of inBounds) {
    const covered = occupied.covered(place);
    if ([...covered].some(({ radius }) => radius >= small) || covered.size >= least) continue;
    best = place;
    least = covered.size;
  }
  return best ?? (wish.must ? (inBounds[0] ?? placesFor(wish)[0]) : undefined);
}
