// Discs that may lie over each other → the same discs apart, moved as little as it takes.

export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

/** Rounds of pushing before the whole is spread a little. */
const ROUNDS = 12;
const SPREAD = 1.04;
const TOLERANCE = 1e-3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves discs in place until no two overlap: overlapping pairs part by what they overlap, each as far as the other is large
 * (position-based dynamics [Müller et al. 2007]); where that does not settle, all coordinates grow by 4 %. Deterministic; a
 * round is linear in discs as long as they are spread out.
 */
export function separate(discs: readonly Disc[]): void {
  const widest = discs.reduce((most, { radius }) => Math.max(most, radius), 0);
  if (widest === 0) return;
  const x = Float64Array.from(discs, (disc) => disc.x);
  const y = Float64Array.from(discs, (disc) => disc.y);
  const radius = Float64Array.from(discs, (disc) => disc.radius);
  for (let round = 1; push({ x, y, radius }, 2 * widest); round++) {
    if (round % ROUNDS !== 0) continue;
    for (let n = 0; n < x.length; n++) {
      x[n] = (x[n] as number) * SPREAD;
      y[n] = (y[n] as number) * SPREAD;
    }
  }
  discs.forEach((disc, n) => {
    disc.x = x[n] as number;
    disc.y = y[n] as number;
  });
}

interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/** Most cells of the grid for each disc: with far outliers, the cells at its edge hold all beyond. */
const MOST_CELLS = 64;

/** One round; true when anything moved. Discs are in lists, one a cell: `first` and `last` of a cell, `next` of a disc. */
function push(places: Places, cell: number): boolean {
  const { x, y } = places;
  const across = axis(x, cell);
  const down = axis(y, cell);
  if (across.count * down.count > MOST_CELLS * x.length + 1024)
    for (const each of [across, down]) each.count = Math.min(each.count, Math.ceil(Math.sqrt(MOST_CELLS * x.length)));
  const first = new Int32Array(across.count * down.count).fill(-1);
  const last = new Int32Array(first.length).fill(-1);
  const next = new Int32Array(x.length).fill(-1);
  let moved = false;
  for (let disc = 0; disc < x.length; disc++) {
    const left = indexOn(across, x[disc] as number, cell);
    const top = indexOn(down, y[disc] as number, cell);
    const [fromLeft, toLeft] = [Math.max(0, left - 1), Math.min(across.count - 1, left + 1)];
    const [fromTop, toTop] = [Math.max(0, top - 1), Math.min(down.count - 1, top + 1)];
    for (let column = fromLeft; column <= toLeft; column++) {
      for (let row = fromTop; row <= toTop; row++) {
        for (let at = first[column * down.count + row] as number; at >= 0; at = next[at] as number) {
          if (part(places, at, disc)) moved = true;
        }
      }
    }
    const here = left * down.count + top;
    const tail = last[here] as number;
    if (tail < 0) first[here] = disc;
    else next[tail] = disc;
    last[here] = disc;
  }
  return moved;
}

/** The cells that a coordinate falls in: from `from` on, `count` of them. */
interface Axis {
  readonly from: number;
  count: number;
}

function axis(coordinates: Float64Array, cell: number): Axis {
  let [least, most] = [Infinity, -Infinity];
  for (const each of coordinates) {
    if (each < least) least = each;
    if (each > most) most = each;
  }
  const from = Math.floor(least / cell);
  return { from, count: Math.floor(most / cell) - from + 1 };
}

/** A disc beyond the edge is in the edge's cell, as are its neighbours there. */
const indexOn = ({ from, count }: Axis, coordinate: number, cell: number): number =>
  Math.max(0, Math.min(count - 1, Math.floor(coordinate / cell) - from));

/** Parts two discs that overlap; true where they did. */
function part({ x, y, radius }: Places, a: number, b: number): boolean {
  let dx = (x[b] as number) - (x[a] as number);
  let dy = (y[b] as number) - (y[a] as number);
  const apart = (radius[a] as number) + (radius[b] as number);
  const near = dx * dx + dy * dy;
  if (near >= apart * apart) return false;
  let distance = Math.sqrt(near);
  const overlap = apart - distance;
  if (overlap < TOLERANCE) return false;
  if (distance === 0) {
    dx = Math.cos(b * GOLDEN_ANGLE);
    dy = Math.sin(b * GOLDEN_ANGLE);
    distance = 1;
  }
  const share = overlap / distance / apart;
  x[a] = (x[a] as number) - dx * share * (radius[b] as number);
  y[a] = (y[a] as number) - dy * share * (radius[b] as number);
  x[b] = (x[b] as number) + dx * share * (radius[a] as number);
  y[b] = (y[b] as number) + dy * share * (radius[a] as number);
  return true;
}
