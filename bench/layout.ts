// A made network of so many names and links → how long the layout takes, and how short its links are, beside plain ForceAtlas2.
import forceAtlas2 from "graphology-layout-forceatlas2";
import { cluster } from "../src/graph/cluster.ts";
import { layout } from "../src/graph/layout.ts";
import { type Network, networkOf } from "../src/graph/network.ts";
import { rank } from "../src/graph/rank.ts";
import type { GraphLink } from "../src/model/index.ts";
import { bigOverview } from "./stage/graph.ts";
import { type Spread, spreadOf } from "./stats.ts";

export interface LayoutOptions {
  readonly names: number;
  readonly lines: number;
  readonly rounds: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Seconds of processor time, and mean length of an edge over mean distance of a pair: 1 where edges are as long as chance has it. */
interface Measured {
  readonly seconds: Spread;
  readonly edgeRatio: number;
}

export type LayoutResult = Readonly<Record<string, Measured>>;

const PAIRS = 200_000;

/** Ours counts communities and importance in, which it starts from; plain ForceAtlas2 starts from places by chance, as its users do. */
const SYSTEMS: Readonly<Record<string, (network: Network) => ReadonlyMap<string, Place>>> = {
  simpul: (network) => layout(network, rank(network), cluster(network)),
  "graphology ForceAtlas2": (network) => {
    const next = random();
    network.updateEachNodeAttributes((_, attributes) => ({ ...attributes, x: next() * 1000, y: next() * 1000 }));
    const settings = { ...forceAtlas2.inferSettings(network.order), barnesHutOptimize: true };
    forceAtlas2.assign(network, { iterations: 40, settings });
    return new Map(network.mapNodes((id, { x, y }) => [id, { x, y }]));
  },
};

export function layouts({ names, lines, rounds }: LayoutOptions): LayoutResult {
  const { entities, links } = bigOverview(names, lines);
  const ids = entities.map(({ id }) => id);
  console.log(`layout: ${names} names, ${lines} links, ${rounds} rounds`);
  const seconds = new Map<string, number[]>();
  const ratios = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, place] of Object.entries(SYSTEMS)) {
      const network = networkOf(ids, links);
      const started = process.cpuUsage();
      const points = place(network);
      seconds.set(name, [...(seconds.get(name) ?? []), process.cpuUsage(started).user / 1e6]);
      ratios.set(name, edgeRatio(ids, links, points));
    }
  }
  const result = Object.fromEntries(
    [...seconds].map(([name, values]) => [name, { seconds: spreadOf(values), edgeRatio: ratios.get(name) ?? 0 }]),
  );
  for (const [name, { seconds: spent, edgeRatio: ratio }] of Object.entries(result))
    console.log(`  ${name.padEnd(24)} ${spent.median.toFixed(1)} s   edges ${ratio.toFixed(3)} of a pair's distance`);
  return result;
}

function edgeRatio(ids: readonly string[], links: readonly GraphLink[], points: ReadonlyMap<string, Place>): number {
  const away = (a: string | undefined, b: string | undefined): number => {
    const [from, to] = [points.get(a ?? ""), points.get(b ?? "")];
    return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : 0;
  };
  const next = random();
  const any = (): string | undefined => ids[Math.floor(next() * ids.length)];
  let pairs = 0;
  for (let n = 0; n < PAIRS; n++) pairs += away(any(), any());
  const edges = links.reduce((sum, { source, target }) => sum + away(source, target), 0);
  return edges / links.length / (pairs / PAIRS);
}

/** Numerical Recipes' linear congruential generator. */
function random(): () => number {
  let state = 1949;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
