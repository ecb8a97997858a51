// Network, importance and communities → a place for each entity, no two discs over each other.
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Network } from "./network.ts";
import { by, round } from "./order.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Radius of an entity's disc where one unit of the layout is one pixel: 4–28, on a square-root scale. */
export const radius = (importance: number): number => 4 + 24 * Math.sqrt(importance);

const MARGIN = 3;
/** The share of the layout's square that discs may cover. */
const DENSITY = 0.12;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * ForceAtlas2 [Jacomy, Venturini, Heymann & Bastian 2014] from a start that already keeps communities together, then
 * overlaps removed; entities with no edge stand in rings around the rest. No randomness; coordinates have 2 decimals.
 */
export function layout(
  network: Network,
  importance: ReadonlyMap<string, number>,
  communities: ReadonlyMap<string, number>,
): Map<string, Point> {
  const ids = [...network.nodes()].sort(by((id) => communities.get(id) ?? 0, (id) => -(importance.get(id) ?? 0), (id) => id));
  const size = (id: string): number => radius(importance.get(id) ?? 0);
  const linked = network.copy() as Network;
  for (const id of ids) if (network.degree(id) === 0) linked.dropNode(id);
  start(linked, ids.filter((id) => linked.hasNode(id)), communities);
  linked.forEachNode((id) => linked.setNodeAttribute(id, "size", size(id)));
  if (linked.order > 1) spread(linked);
  const points = new Map<string, Point>(linked.mapNodes((id, { x, y }) => [id, { x, y }]));
  const alone = ids.filter((id) => network.degree(id) === 0);
  for (const [id, point] of rings(alone, size, reach(points, size))) points.set(id, point);
  return new Map([...points].map(([id, { x, y }]) => [id, { x: round(x, 2), y: round(y, 2) }]));
}

/** Communities on a sunflower spiral, their members on a smaller one around each: no two in one spot. */
function start(network: Network, ids: readonly string[], communities: ReadonlyMap<string, number>): void {
  const order = [...new Set(ids.map((id) => communities.get(id) ?? 0))];
  const inside = new Map<number, number>();
  for (const id of ids) {
    const community = communities.get(id) ?? 0;
    const nth = inside.get(community) ?? 0;
    inside.set(community, nth + 1);
    const centre = sunflower(order.indexOf(community), 200);
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
    iterations: order < 2000 ? 600 : order < 10000 ? 200 : 100,
    getEdgeWeight: (_, { weight }) => Math.log2(1 + (weight as number)),
    settings: { ...forceAtlas2.inferSettings(order), gravity: 1, strongGravityMode: false, barnesHutOptimize: order > 1000 },
  });
  fit(network);
  noverlap.assign(network, {
    maxIterations: order < 5000 ? 500 : 50,
    settings: { margin: MARGIN, ratio: 1, expansion: 1.1, speed: 3, gridSize: Math.max(1, Math.ceil(Math.sqrt(order) / 2)) },
  });
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

const reach = (points: ReadonlyMap<string, Point>, size: (id: string) => number): number =>
  [...points].reduce((far, [id, { x, y }]) => Math.max(far, Math.hypot(x, y) + size(id)), 0);

/** Concentric rings, each as full as its discs allow. */
function rings(ids: readonly string[], size: (id: string) => number, inner: number): Map<string, Point> {
  const points = new Map<string, Point>();
  const step = 2 * (ids.reduce((most, id) => Math.max(most, size(id)), 0) + MARGIN);
  let at = 0;
  for (let ring = inner === 0 ? 0 : inner + step; at < ids.length; ring += step) {
    const room = Math.max(1, Math.floor((2 * Math.PI * ring) / step));
    const here = ids.slice(at, at + room);
    here.forEach((id, nth) => {
      const angle = (2 * Math.PI * nth) / here.length;
      points.set(id, { x: ring * Math.cos(angle), y: ring * Math.sin(angle) });
    });
    at += room;
  }
  return points;
}
