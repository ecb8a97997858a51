// Network, importance and communities → a place for each entity, no two discs over each other.
import forceAtlas2 from "graphology-layout-forceatlas2";
import { groupsOf } from "./groups.ts";
import type { Network } from "./network.ts";
import { by, round } from "./order.ts";
import { type Disc, separate } from "./separate.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Radius of an entity's disc where one unit of the layout is one pixel: 4–28, on a square-root scale. */
export const radius = (importance: number): number => 4 + 24 * Math.sqrt(importance);

/** Least gap between two discs. */
const MARGIN = 3;
/** Iterations of ForceAtlas2: fewer the more entities there are, within these bounds. */
const NODE_ITERATIONS = 400_000;
const MOST_ITERATIONS = 600;
const LEAST_ITERATIONS = 40;
/** From so many entities on, what is far away is taken together sooner: the start has told communities apart already. */
const LARGE = 5_000;
/** Gap around what stands outside the large components. */
const GAP = 8;
/** Components of fewer entities stand outside, unless all are so small. */
const SMALL = 25;
/** The share of the layout's square that discs may cover. */
const DENSITY = 0.18;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * The large components by ForceAtlas2 [Jacomy, Venturini, Heymann & Bastian 2014] from a start that already keeps communities
 * together, then overlaps removed; the small ones and entities with no edge in rings around them. No randomness;
 * coordinates have 2 decimals. Uses the network up: what stands outside is dropped from it.
 */
export function layout(
  network: Network,
  importance: ReadonlyMap<string, number>,
  communities: ReadonlyMap<string, number>,
): Map<string, Point> {
  const ids = network.nodes().sort(
    by(
      (id) => communities.get(id) ?? 0,
      (id) => -(importance.get(id) ?? 0),
      (id) => id,
    ),
  );
  const parts = componentsOf(network, ids);
  const isSmall = (part: readonly string[]): boolean =>
    part.length < Math.min(SMALL, parts[0]?.length ?? 0) || part.length === 1;
  network.updateEachNodeAttributes((id) => ({ x: 0, y: 0, size: radius(importance.get(id) ?? 0) }));
  const islands = parts.filter(isSmall);
  const clumps = islands.map((part) => clumpOf(part.map((id) => ({ id, size: network.getNodeAttribute(id, "size") }))));
  for (const id of islands.flat()) network.dropNode(id);
  start(
    network,
    ids.filter((id) => network.hasNode(id)),
    communities,
  );
  if (network.order > 0) spread(network);
  const points = new Map<string, Point>(network.mapNodes((id, { x, y }) => [id, { x, y }]));
  const reach = network.reduceNodes((far, _, { x, y, size }) => Math.max(far, Math.hypot(x, y) + size), 0);
  for (const [id, point] of rings(clumps, reach)) points.set(id, point);
  return new Map(ids.map((id) => [id, { x: round(points.get(id)?.x ?? 0, 2), y: round(points.get(id)?.y ?? 0, 2) }]));
}

/** Connected components, the largest first; their members in the order of `ids`. */
function componentsOf(network: Network, ids: readonly string[]): string[][] {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const pairs = network.mapEdges((_, __, a, b): [number, number] => [numbers.get(a) ?? 0, numbers.get(b) ?? 0]);
  const parts = groupsOf(ids.length, pairs).map((group) => group.map((number) => ids[number] as string));
  return parts.sort(
    by(
      (part) => -part.length,
      (part) => part[0] ?? "",
    ),
  );
}

/** Communities on a sunflower spiral, their members on a smaller one around each: no two in one spot. */
function start(network: Network, ids: readonly string[], communities: ReadonlyMap<string, number>): void {
  const distinct = new Set(ids.map((id) => communities.get(id) ?? 0));
  const order = new Map([...distinct].map((community, nth) => [community, nth]));
  const inside = new Map<number, number>();
  for (const id of ids) {
    const community = communities.get(id) ?? 0;
    const nth = inside.get(community) ?? 0;
    inside.set(community, nth + 1);
    const centre = sunflower(order.get(community) ?? 0, 200);
    const place = sunflower(nth, 8);
    network.mergeNodeAttributes(id, { x: centre.x + place.x, y: centre.y + place.y });
  }
}

const sunflower = (n: number, step: number): Point => ({
  x: step * Math.sqrt(n) * Math.cos(n * GOLDEN_ANGLE),
  y: step * Math.sqrt(n) * Math.sin(n * GOLDEN_ANGLE),
});

function spread(network: Network): void {
  const { order } = network;
  forceAtlas2.assign(network, {
    iterations: Math.round(Math.min(MOST_ITERATIONS, Math.max(LEAST_ITERATIONS, NODE_ITERATIONS / order))),
    getEdgeWeight: (_, { weight }) => Math.log2(1 + (weight as number)),
    settings: {
      ...forceAtlas2.inferSettings(order),
      barnesHutOptimize: order > 500,
      barnesHutTheta: order < LARGE ? 0.8 : 1.2,
    },
  });
  fit(network);
  const discs = new Map(
    network.mapNodes((id, { x, y, size }): [string, Disc] => [id, { x, y, radius: size + MARGIN / 2 }]),
  );
  separate([...discs.values()]);
  network.updateEachNodeAttributes((id, attributes) => ({
    ...attributes,
    x: discs.get(id)?.x ?? 0,
    y: discs.get(id)?.y ?? 0,
  }));
}

/** Centres and scales the layout so that its discs cover `DENSITY` of the square around it. */
function fit(network: Network): void {
  let [left, right, top, bottom, area] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  network.forEachNode((_, { x, y, size }) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    area += Math.PI * (size + MARGIN) ** 2;
  });
  const scale = Math.sqrt(area / DENSITY) / (Math.max(right - left, bottom - top) || 1);
  network.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: (attributes.x - (left + right) / 2) * scale,
    y: (attributes.y - (top + bottom) / 2) * scale,
  }));
}

/** A few discs side by side, around the origin. */
interface Clump {
  readonly radius: number;
  readonly places: readonly (Point & { readonly id: string })[];
}

function clumpOf(members: readonly { id: string; size: number }[]): Clump {
  const discs = members.map(({ size }, nth): Disc => ({ ...sunflower(nth, size), radius: size + MARGIN / 2 }));
  separate(discs);
  const places = members.map(({ id }, nth) => ({ id, x: discs[nth]?.x ?? 0, y: discs[nth]?.y ?? 0 }));
  return { places, radius: discs.reduce((far, { x, y, radius }) => Math.max(far, Math.hypot(x, y) + radius), 0) };
}

/** Places clumps, the widest first, on circles around the origin, each as full as it may be. */
function rings(clumps: readonly Clump[], inner: number): Map<string, Point> {
  const points = new Map<string, Point>();
  const rest = clumps.toSorted(
    by(
      (c) => -c.radius,
      (c) => c.places[0]?.id ?? "",
    ),
  );
  let edge = inner;
  for (let at = 0; at < rest.length; ) {
    const widest = (rest[at] as Clump).radius;
    const circle = edge === 0 ? 0 : edge + GAP + widest;
    const ring: { clump: Clump; turn: number }[] = [];
    let turned = 0;
    for (let clump = rest[at]; clump; clump = rest[++at]) {
      const turn = circle === 0 ? 2 * Math.PI : 2 * Math.asin(Math.min(1, (clump.radius + GAP / 2) / circle));
      if (ring.length > 0 && turned + turn > 2 * Math.PI) break;
      ring.push({ clump, turn });
      turned += turn;
    }
    let angle = 0;
    for (const { clump, turn } of ring) {
      const middle = ((angle + turn / 2) / turned) * 2 * Math.PI;
      for (const { id, x, y } of clump.places)
        points.set(id, { x: circle * Math.cos(middle) + x, y: circle * Math.sin(middle) + y });
      angle += turn;
    }
    edge = circle + widest;
  }
  return points;
}
