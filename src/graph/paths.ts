// Two entities and a graph → the few best ways from one to the other, each a chain of entities that never meets one twice.
import type { GraphLink } from "../model/index.ts";
import { byCodeUnit } from "./order.ts";
import { type GraphIndex, linksBetween, otherEnd } from "./query.ts";
import { Queue } from "./queue.ts";

export interface Hop {
  readonly from: string;
  readonly to: string;
  /** Everything that links the two, strongest first; at least one. */
  readonly links: readonly GraphLink[];
}

export interface Path {
  /** From the first to the last, ends included. */
  readonly ids: readonly string[];
  /** One fewer than `ids`. */
  readonly hops: readonly Hop[];
  readonly cost: number;
}

/** What a hop costs at least: a shorter chain is preferred to one of slightly stronger links. */
const STEP = 0.5;
/** A link that is stated (a quote, a part, a role) counts so many times one that is read off two names standing together. */
const STATED = 2;
/** What passing through an entity costs for each doubling of its neighbours: through a hub everybody is near everybody. */
const HUB = 0.15;

/** How well two entities' links are attested: weights, what is stated counting more. */
const strength = (links: readonly GraphLink[]): number =>
  links.reduce((sum, { kind, weight }) => sum + weight * (kind === "comention" ? 1 : STATED), 0);

/** The graph as numbers: node n's neighbours are `targets[k]` at `costs[k]`, k from `starts[n]` to `starts[n + 1]`. */
interface Network {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** Of the links alone. */
  readonly costs: Float64Array;
  /** Of passing through a node. */
  readonly hubs: Float64Array;
}

const networks = new WeakMap<GraphIndex, Network>();

function networkOf(graph: GraphIndex): Network {
  const known = networks.get(graph);
  if (known) return known;
  const ids = [...graph.entities.keys()].sort(byCodeUnit);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const neighbours = ids.map((id) => {
    const strengths = new Map<number, GraphLink[]>();
    for (const link of graph.links.get(id) ?? []) {
      const other = numbers.get(otherEnd(link, id));
      if (other === undefined || otherEnd(link, id) === id) continue;
      const list = strengths.get(other);
      if (list) list.push(link);
      else strengths.set(other, [link]);
    }
    return [...strengths].sort(([a], [b]) => a - b);
  });
  const total = neighbours.reduce((sum, list) => sum + list.length, 0);
  const network: Network = {
    ids,
    numbers,
    starts: new Int32Array(ids.length + 1),
    targets: new Int32Array(total),
    costs: new Float64Array(total),
    hubs: Float64Array.from(neighbours, (list) => HUB * Math.log2(1 + list.length)),
  };
  let at = 0;
  neighbours.forEach((list, node) => {
    for (const [other, links] of list) {
      network.targets[at] = other;
      network.costs[at] = STEP + 1 / Math.log2(2 + strength(links));
      at++;
    }
    network.starts[node + 1] = at;
  });
  networks.set(graph, network);
  return network;
}

/** Cost from each node to the end, hubs on the way included but not the node itself; infinite where there is no way. */
function costsTo(network: Network, end: number): Float64Array {
  const { starts, targets, costs, hubs, ids } = network;
  const far = new Float64Array(ids.length).fill(Number.POSITIVE_INFINITY);
  const done = new Uint8Array(ids.length);
  const queue = new Queue();
  far[end] = 0;
  queue.push(end, 0);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (done[node]) continue;
    done[node] = 1;
    const here = (far[node] ?? 0) + (node === end ? 0 : (hubs[node] ?? 0));
    for (let k = starts[node] ?? 0; k < (starts[node + 1] ?? 0); k++) {
      const other = targets[k] ?? 0;
      const cost = here + (costs[k] ?? 0);
      if (cost >= (far[other] ?? 0)) continue;
      far[other] = cost;
      queue.push(other, cost);
    }
  }
  return far;
}

interface Search {
  readonly network: Network;
  readonly end: number;
  /** Of `costsTo`: what is still to come can't be less, whatever is barred [A*: Hart, Nilsson & Raphael 1968]. */
  readonly far: Float64Array;
}

/** The best way on from the last node of `root`, which never meets `root` again nor leaves it by a `barred` node. */
function extend({ network, end, far }: Search, root: readonly number[], barred: ReadonlySet<number>): number[] | null {
  const { starts, targets, costs, hubs } = network;
  const start = root.at(-1) ?? end;
  const closed = new Set(root.slice(0, -1));
  const best = new Map([[start, 0]]);
  const previous = new Map<number, number>();
  const queue = new Queue();
  queue.push(start, far[start] ?? 0);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (closed.has(node)) continue;
    closed.add(node);
    if (node === end) {
      const way = [end];
      for (let at = previous.get(end); at !== undefined; at = previous.get(at)) way.push(at);
      return [...root.slice(0, -1), ...way.reverse()];
    }
    const here = (best.get(node) ?? 0) + (node === start ? 0 : (hubs[node] ?? 0));
    for (let k = starts[node] ?? 0; k < (starts[node + 1] ?? 0); k++) {
      const other = targets[k] ?? 0;
      const rest = far[other] ?? Number.POSITIVE_INFINITY;
      if (rest === Number.POSITIVE_INFINITY || closed.has(other) || (node === start && barred.has(other))) continue;
      const cost = here + (costs[k] ?? 0);
      if (cost >= (best.get(other) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(other, cost);
      previous.set(other, node);
      queue.push(other, cost + (other === end ? 0 : (hubs[other] ?? 0)) + rest);
    }
  }
  return null;
}

function costOf({ starts, targets, costs, hubs }: Network, way: readonly number[]): number {
  let sum = 0;
  for (let step = 1; step < way.length; step++) {
    const [node = 0, next = 0] = [way[step - 1], way[step]];
    const first = starts[node] ?? 0;
    const at = targets.subarray(first, starts[node + 1]).indexOf(next);
    sum += (costs[first + at] ?? 0) + (step > 1 ? (hubs[node] ?? 0) : 0);
  }
  return sum;
}

interface Way {
  readonly nodes: readonly number[];
  readonly cost: number;
}

const better = (a: Way, b: Way): number =>
  a.cost - b.cost ||
  a.nodes.length - b.nodes.length ||
  (a.nodes.map((node, at) => node - (b.nodes[at] ?? 0)).find((order) => order !== 0) ?? 0);

/**
 * The `most` cheapest simple paths, the best first; fewer where there are no more, [] where one of the two is not in the
 * graph, where nothing links them, or where the two are the same [Yen 1971].
 * A hop costs less the better it is attested; passing through an entity costs more the more neighbours it has.
 */
export function bestPaths(graph: GraphIndex, from: string, to: string, most = 5): readonly Path[] {
  const network = networkOf(graph);
  const [start, end] = [network.numbers.get(from), network.numbers.get(to)];
  if (start === undefined || end === undefined || start === end) return [];
  const search: Search = { network, end, far: costsTo(network, end) };
  const first = extend(search, [start], new Set());
  if (!first) return [];
  const found: Way[] = [];
  const candidates = new Map<string, Way>();
  const propose = (nodes: readonly number[] | null): void => {
    if (nodes) candidates.set(nodes.join(), { nodes, cost: costOf(network, nodes) });
  };
  propose(first);
  while (found.length < most) {
    const [next] = [...candidates.values()].sort(better);
    if (!next) break;
    candidates.delete(next.nodes.join());
    found.push(next);
    if (found.length === most) break;
    for (let at = 1; at < next.nodes.length; at++) {
      const root = next.nodes.slice(0, at);
      const alike = found.filter(({ nodes }) => root.every((node, n) => nodes[n] === node));
      propose(extend(search, root, new Set(alike.flatMap(({ nodes }) => nodes[at] ?? []))));
    }
  }
  return found.map(({ nodes, cost }) => pathOf(graph, network, nodes, cost));
}

function pathOf(graph: GraphIndex, { ids }: Network, nodes: readonly number[], cost: number): Path {
  const named = nodes.flatMap((node) => ids[node] ?? []);
  const hops = named.slice(1).map((to, at): Hop => {
    const from = named[at] ?? to;
    return { from, to, links: linksBetween(graph, from, to) };
  });
  return { ids: named, hops, cost };
}
