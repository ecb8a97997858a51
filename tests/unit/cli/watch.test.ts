import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { watch } from "../../../src/cli/watch.ts";
import { scratch } from "./helpers.ts";

/** Longer than the quiet that is waited for after a change. */
const SETTLED_MS = 2000;

it("builds at once, once for changes close together, and after one in the middle of a build; not for what builds write", {
  timeout: 60_000,
}, async () => {
  const folder = scratch();
  const at = (path: string) => join(folder, path);
  for (const each of ["news", "news/graph"]) mkdirSync(at(each));
  const stop = new AbortController();
  let builds = 0;
  let under = 0;
  let most = 0;
  const watching = watch(
    [at("news/**/*.txt")],
    { also: [at("corrections.json")], except: [at("news/graph")], signal: stop.signal },
    async () => {
      builds++;
      most = Math.max(most, ++under);
      writeFileSync(at("news/graph/overview.json"), `${builds}`);
      if (builds === 2) writeFileSync(at("news/during.txt"), "x");
      await sleep(100);
      under--;
    },
  );
  const reach = async (count: number) => {
    while (builds < count) await sleep(50);
    await sleep(SETTLED_MS);
    expect(builds).toBe(count);
  };
  await reach(1);
  for (const name of ["a", "b", "c"]) writeFileSync(at(`news/${name}.txt`), "x");
  await reach(3);
  writeFileSync(at("corrections.json"), "{}");
  await reach(4);
  rmSync(at("news/a.txt"));
  await reach(5);
  writeFileSync(at("news/.hidden.txt"), "x");
  await sleep(SETTLED_MS);
  expect({ builds, most }).toEqual({ builds: 5, most: 1 });
  stop.abort();
  await watching;
});

it("does not watch standard input", async () => {
  const never = () => Promise.reject(new Error("built"));
  await expect(watch(["-"], { also: [], except: [], signal: AbortSignal.abort() }, never)).rejects.toThrow(
    "Standard input",
  );
});
