// The same articles extracted by one thread and by several, turn by turn → how many times as fast, and how much more memory.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as v from "valibot";
import { type Spread, spreadOf } from "./stats.ts";

const Measured = v.object({ seconds: v.number(), peakMegabytes: v.number() });

export interface ThreadsResult {
  readonly seconds: Readonly<Record<string, Spread>>;
  /** Median of one thread over that of all. */
  readonly scaling: number;
  readonly peakMegabytes: Readonly<Record<string, number>>;
}

export function threads(path: string, most: number, rounds: number): ThreadsResult {
  const counts = [1, most];
  const seconds = new Map<number, number[]>(counts.map((count) => [count, []]));
  const peaks = new Map<number, number>();
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      const once = join(import.meta.dirname, "extract-once.js");
      const child = spawnSync(process.execPath, [once, path, String(count)], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      if (child.status !== 0) throw new Error(`the extraction ended with ${child.status ?? child.signal}`);
      const measured = v.parse(Measured, JSON.parse(child.stdout));
      seconds.get(count)?.push(measured.seconds);
      peaks.set(count, Math.max(peaks.get(count) ?? 0, measured.peakMegabytes));
    }
  }
  const spreads = new Map([...seconds].map(([count, values]) => [count, spreadOf(values)]));
  const scaling = (spreads.get(1)?.median ?? Number.NaN) / (spreads.get(most)?.median ?? Number.NaN);
  console.log(`threads: ${most} are ${scaling.toFixed(2)} × as fast as one`);
  return { seconds: Object.fromEntries(spreads), scaling, peakMegabytes: Object.fromEntries(peaks) };
}
