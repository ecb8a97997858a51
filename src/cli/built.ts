// A folder that `simpul build` wrote → the graph in it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleRecord, KnowledgeGraph, OverviewFile } from "../model/index.ts";
import { OVERVIEW_PATH, shardPath } from "../write/explorer.ts";

/** What was asked for can't be done as it was asked: the message says why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws {UsageError} when the folder holds no graph of this version, or only a part of one */
export async function readGraph(folder: string): Promise<KnowledgeGraph> {
  const { shards, ...overview } = (await json(folder, OVERVIEW_PATH)) as OverviewFile;
  if (overview.version !== 1) throw new UsageError(`${folder} holds a graph of another version; build it again.`);
  const records: ArticleRecord[] = [];
  for (const shard of shards.keys()) records.push(...((await json(folder, shardPath(shard))) as ArticleRecord[]));
  if (records.length !== overview.articles.length) {
    throw new UsageError(`${folder} holds ${records.length} of ${overview.articles.length} articles; build it again.`);
  }
  return { ...overview, records };
}

async function json(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), "utf8"));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${folder} holds no built graph (${cause}); make one with “simpul build”.`);
  }
}
