// Where the graph comes from: built files, in the page or on the same origin → overview and article records when needed.
import type { ArticleRecord, GraphEntity, KnowledgeGraph, Overview } from "../model/index.ts";
import { DATA_ATTRIBUTE } from "../write/html.ts";

/** A graph the explorer can show: the overview at once, articles when their evidence is opened. */
export interface GraphSource {
  readonly overview: Overview;
  /** The record of `overview.articles[index]`. Rejects with a readable Error when it can't be had. */
  record(index: number): Promise<ArticleRecord>;
}

/** A graph that is whole in memory, as the worker makes it. */
export const sourceOf = ({ records, ...overview }: KnowledgeGraph): GraphSource => ({
  overview,
  async record(index) {
    const record = records[index];
    if (!record) throw new Error(`article ${index} is not in this graph`);
    return record;
  },
});

/** Files of before certainty was told: nothing is said for or against their entities. */
export function completed<T extends Overview>(overview: T): T {
  const isOld = ({ reasons }: Partial<GraphEntity>): boolean => reasons === undefined;
  if (!overview.entities.some(isOld)) return overview;
  const entities = overview.entities.map((entity) => ({ ...UNTOLD, ...entity }));
  return { ...overview, entities };
}
const UNTOLD = { confidence: 1, reasons: [] } as const;

/** `overview.json` as built: `shards[n]` is the index of the first article in `articles-00n.json`. */
export interface StoredOverview extends Overview {
  readonly shards: readonly number[];
}

/** The shard that holds an article: the last one that starts at or before it. */
export function shardOf(shards: readonly number[], article: number): number {
  let shard = 0;
  for (let n = 1; n < shards.length; n++) if ((shards[n] ?? Number.POSITIVE_INFINITY) <= article) shard = n;
  return shard;
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}

/** A file of the graph: out of the page where it holds its data (an exported one does), else from beside it. */
async function readJson<T>(base: string, name: string): Promise<T> {
  const held = globalThis.document?.querySelector(`script[${DATA_ATTRIBUTE}="${name}"]`);
  return held ? (JSON.parse(held.textContent ?? "") as T) : fetchJson<T>(base + name);
}

/**
 * Reads a built graph.
 * @param base folder of `overview.json` and `articles-000.json` …, with its closing slash
 * @throws Error with status and address when the overview can't be had
 */
export async function fetchGraph(base: string): Promise<GraphSource> {
  const stored = await readJson<StoredOverview>(base, "overview.json");
  if (stored.version !== 1) throw new Error(`overview.json: version ${String(stored.version)}`);
  const overview = completed(stored);
  const shards = new Map<number, Promise<readonly ArticleRecord[]>>();
  const load = (shard: number): Promise<readonly ArticleRecord[]> => {
    const known = shards.get(shard);
    if (known) return known;
    const name = `articles-${String(shard).padStart(3, "0")}.json`;
    const loading = readJson<readonly ArticleRecord[]>(base, name);
    shards.set(shard, loading);
    // A failed shard is asked for anew the next time.
    loading.catch(() => shards.delete(shard));
    return loading;
  };
  return {
    overview,
    async record(index) {
      const shard = shardOf(overview.shards, index);
      const record = (await load(shard))[index - (overview.shards[shard] ?? 0)];
      if (!record) throw new Error(`article ${index} is not in shard ${shard}`);
      return record;
    },
  };
}
