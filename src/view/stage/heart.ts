// Where everything stands → what the stage opens on: all but the few that stand far out.
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly importance: number;
}

/** The share left out at each end of each axis, at most. */
const TRIMMED = 0.015;
/** How far beyond what is kept a place may lie and still belong to it, as a share of the extent. */
const REACH = 0.06;
/** Who matters this much is never left out. */
const IMPORTANT = 0.15;
/** In fewer nobody stands far out. */
const FEWEST = 60;

function range(values: readonly number[]): readonly [from: number, to: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const trimmed = Math.floor(sorted.length * TRIMMED);
  const from = sorted[trimmed] ?? 0;
  const to = sorted[sorted.length - 1 - trimmed] ?? 0;
  const reach = (to - from) * REACH;
  return [from - reach, to + reach];
}

/** Ids, in the order given. */
export function heart(places: readonly Placed[]): string[] {
  if (places.length < FEWEST) return places.map(({ id }) => id);
  const [left, right] = range(places.map(({ x }) => x));
  const [top, bottom] = range(places.map(({ y }) => y));
  const isInside = ({ x, y, importance }: Placed): boolean =>
    importance >= IMPORTANT || (x >= left && x <= right && y >= top && y <= bottom);
  return places.filter(isInside).map(({ id }) => id);
}
