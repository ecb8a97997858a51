// A whole archive built in a process of its own → articles per second, peak memory, and where every article went.
import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import * as v from "valibot";
import { rounded } from "./stats.ts";

/** What becomes of a row that is no article in the graph. */
const LEFT_OUT = ["duplicate-article", "no-text", "bad-row"];

const Measured = v.object({ seconds: v.number(), peakMegabytes: v.number() });
const Built = v.object({
  articles: v.array(v.unknown()),
  entities: v.array(v.unknown()),
  links: v.array(v.unknown()),
  notices: v.array(v.object({ code: v.string() })),
});

export interface ArchiveResult {
  readonly rows: number;
  readonly inGraph: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly unaccounted: number;
  readonly entities: number;
  readonly links: number;
  readonly seconds: number;
  readonly articlesPerSecond: number;
  readonly peakMegabytes: number;
}

/** @param path NDJSON, gzipped or not */
export async function archive(path: string): Promise<ArchiveResult> {
  const folder = await mkdtemp(join(tmpdir(), "simpul-bench-"));
  try {
    const rows = await countRows(path);
    const out = join(folder, "graph");
    const child = spawnSync(process.execPath, [join(import.meta.dirname, "build-once.js"), path, out], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (child.status !== 0) throw new Error(`the build ended with ${child.status ?? child.signal}`);
    const { seconds, peakMegabytes } = v.parse(Measured, JSON.parse(child.stdout));
    const graph = v.parse(Built, JSON.parse(await readFile(join(out, "overview.json"), "utf8")));
    const leftOut = Object.fromEntries(
      LEFT_OUT.map((code) => [code, graph.notices.filter((notice) => notice.code === code).length]),
    );
    const inGraph = graph.articles.length;
    const unaccounted = rows - inGraph - Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    const result: ArchiveResult = {
      rows,
      inGraph,
      leftOut,
      unaccounted,
      entities: graph.entities.length,
      links: graph.links.length,
      seconds,
      articlesPerSecond: rows / seconds,
      peakMegabytes,
    };
    console.log(
      `archive: ${rounded(rows)} rows in ${seconds.toFixed(1)} s, ${result.articlesPerSecond.toFixed(1)} articles/s, peak ${rounded(peakMegabytes)} MB`,
    );
    console.log(`  in the graph ${rounded(inGraph)}; left out ${JSON.stringify(leftOut)}; unaccounted ${unaccounted}`);
    console.log(`  ${rounded(result.entities)} entities, ${rounded(result.links)} links`);
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function countRows(path: string): Promise<number> {
  const file = createReadStream(path);
  const lines = createInterface({ input: path.endsWith(".gz") ? file.pipe(createGunzip()) : file });
  let rows = 0;
  for await (const line of lines) if (line.trim() !== "") rows++;
  return rows;
}
