// Where entities stood before → places in a graph that is almost the same: who was there stays, who is new comes beside its own.
import { type Point, radius } from "./layout.ts";
import type { Network } from "./network.ts";
import { by, round } from "./order.ts";
import type { Resolved } from "./resolve/index.ts";
import { slug } from "./slug.ts";

/** Least gap between one that is new and any other disc. */
const MARGIN = 3;
/** Turns of the search for a free spot around where one should stand, in steps of its own size. */
const MOST_TRIES = 4000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * A place for each entity, or undefined where more are new than were there: that is another picture, to be laid out anew.
 * One under another id (of another type now, or by a longer name) takes the place it had; one parted from another stands beside it.
 * @param places of entities by their ids, those that are gone too: one that comes back finds its place again
 */
export function keepPlaces(
  network: Network,
  entities: readonly Resolved[],
  importance: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Point>,
): Map<string, Point> | undefined {
  const here = new Set(entities.map(({ id }) => id));
  const points = new Map<string, Point>();
  const near = new Map<string, Point>();
  const taken = new Set<string>();
  for (const { id } of entities) {
    const place = places.get(id);
    if (place) points.set(id, place);
  }
  for (const entity of entities) {
    if (points.has(entity.id)) continue;
    const before = idsOf(entity).filter((id) => places.has(id));
    const left = before.find((id) => !here.has(id) && !taken.has(id));
    const place = places.get(left ?? before[0] ?? "");
    if (place && left !== undefined) {
      taken.add(left);
      points.set(entity.id, place);
    } else if (place) near.set(entity.id, place);
  }
  if (points.size === 0 || points.size * 2 < entities.length) return undefined;

  const size = (id: string): number => radius(importance.get(id) ?? 0);
  const floor = new Floor(entities.reduce((most, { id }) => Math.max(most, size(id)), 1));
  for (const [id, point] of points) floor.put(point, size(id));
  let waiting = entities
    .map(({ id }) => id)
    .filter((id) => !points.has(id))
    .sort(
      by(
        (id) => -(importance.get(id) ?? 0),
        (id) => id,
      ),
    );
  while (waiting.length > 0) {
    const wanted = waiting.map((id) => near.get(id) ?? middleOf(network, id, points));
    // Those that know nobody on the floor wait for their neighbours; where none is there, the first goes to the edge.
    const stands = wanted.some((point) => point)
      ? wanted
      : wanted.map((_, nth) => (nth === 0 ? floor.edge() : undefined));
    waiting.forEach((id, nth) => {
      const point = stands[nth];
      if (point) points.set(id, floor.free(point, size(id)));
    });
    waiting = waiting.filter((id) => !points.has(id));
  }
  return points;
}

/** The ids its names would give it: among them the one it had before. */
const idsOf = ({ members }: Resolved): string[] => [
  ...new Set(members.map(({ entity }) => `${entity.type}:${slug(entity.label)}`)),
];

/** The middle of its neighbours that stand, the stronger the nearer. */
function middleOf(network: Network, id: string, points: ReadonlyMap<string, Point>): Point | undefined {
  let [x, y, sum] = [0, 0, 0];
  network.forEachEdge(id, (_, { weight }, a, b) => {
    const point = points.get(a === id ? b : a);
    if (!point) return;
    x += point.x * weight;
    y += point.y * weight;
    sum += weight;
  });
  return sum > 0 ? { x: x / sum, y: y / sum } : undefined;
}

/** Discs in a grid, so that one looks at those around it alone. */
class Floor {
  readonly #cell: number;
  readonly #discs = new Map<string, (Point & { readonly size: number })[]>();
  #reach = 0;
  #edges = 0;

  constructor(largest: number) {
    this.#cell = 2 * largest + MARGIN;
  }

  put({ x, y }: Point, size: number): void {
    const key = this.#key(x, y);
    const list = this.#discs.get(key);
    if (list) list.push({ x, y, size });
    else this.#discs.set(key, [{ x, y, size }]);
    this.#reach = Math.max(this.#reach, Math.hypot(x, y) + size);
  }

  /** The nearest free spot on a spiral around a point; it is taken then. */
  free({ x, y }: Point, size: number): Point {
    for (let nth = 0; ; nth++) {
      const away = size * Math.sqrt(nth);
      const spot = {
        x: round(x + away * Math.cos(nth * GOLDEN_ANGLE), 2),
        y: round(y + away * Math.sin(nth * GOLDEN_ANGLE), 2),
      };
      if (nth < MOST_TRIES && !this.#isFree(spot, size)) continue;
      this.put(spot, size);
      return spot;
    }
  }

  /** Outside all that stand, in another direction each time. */
  edge(): Point {
    const angle = this.#edges++ * GOLDEN_ANGLE;
    return { x: this.#reach * Math.cos(angle), y: this.#reach * Math.sin(angle) };
  }

  #isFree({ x, y }: Point, size: number): boolean {
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const disc of this.#discs.get(this.#key(x + dx * this.#cell, y + dy * this.#cell)) ?? []) {
          if (Math.hypot(disc.x - x, disc.y - y) < disc.size + size + MARGIN) return false;
        }
      }
    }
    return true;
  }

  #key(x: number, y: number): string {
    return `${Math.floor(x / this.#cell)} ${Math.floor(y / this.#cell)}`;
  }
}
