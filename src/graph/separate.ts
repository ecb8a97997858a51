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
  for (let round = 1; push(discs, 2 * widest); round++) {
    if (round % ROUNDS !== 0) continue;
    for (const disc of discs) {
      disc.x *= SPREAD;
      disc.y *= SPREAD;
    }
  }
}

/** One round; true when anything moved. */
function push(discs: readonly Disc[], cell: number): boolean {
  const grid = new Map<number, number[]>();
  const column = (x: number): number => Math.floor(x / cell);
  const key = (left: number, top: number): number => left * 1_000_003 + top;
  let moved = false;
  discs.forEach((disc, index) => {
    const [left, top] = [column(disc.x), column(disc.y)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of grid.get(key(left + dx, top + dy)) ?? []) {
          if (part(discs[other] as Disc, disc, index)) moved = true;
        }
      }
    }
    const here = key(left, top);
    const list = grid.get(here);
    if (list) list.push(index);
    else grid.set(here, [index]);
  });
  return moved;
}

function part(a: Disc, b: Disc, index: number): boolean {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  const apart = a.radius + b.radius;
  const near = dx * dx + dy * dy;
  if (near >= apart * apart) return false;
  let distance = Math.sqrt(near);
  const overlap = apart - distance;
  if (overlap < TOLERANCE) return false;
  if (distance === 0) {
    dx = Math.cos(index * GOLDEN_ANGLE);
    dy = Math.sin(index * GOLDEN_ANGLE);
    distance = 1;
  }
  const share = overlap / distance / apart;
  a.x -= dx * share * b.radius;
  a.y -= dy * share * b.radius;
  b.x += dx * share * a.radius;
  b.y += dy * share * a.radius;
  return true;
}
