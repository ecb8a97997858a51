// An arrow key and where everything stands → the nearest entity in that direction.
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const DIRECTIONS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const satisfies Record<string, readonly [number, number]>;
export type Arrow = keyof typeof DIRECTIONS;

export const isArrow = (key: string): key is Arrow => Object.hasOwn(DIRECTIONS, key);

/** Sideways distance counts this much more than distance straight ahead. */
const SIDEWAYS = 2;

/**
 * The nearest place in a direction (CSS pixels, y downwards), within 60° of it; undefined at the edge.
 * What lies straight ahead is preferred to what lies aside.
 */
export function nearestInDirection(places: Iterable<Place>, from: Place, arrow: Arrow): Place | undefined {
  const [dx, dy] = DIRECTIONS[arrow];
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.id === from.id) continue;
    const x = place.x - from.x;
    const y = place.y - from.y;
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + SIDEWAYS * aside;
    if (cost < least || (cost === least && best && place.id < best.id)) {
      best = place;
      least = cost;
    }
  }
  return best;
}
