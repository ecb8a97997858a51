// Collections ↔ the browser's own database: what a graph was made from, the graph, and its corrections.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ArticleRecord, Correction, KnowledgeGraph, Notice, Overview } from "../../model/index.ts";
import type { Digest } from "../../worker/client.ts";
import { completed, type GraphSource } from "../source.ts";

export interface Collection {
  readonly id: string;
  readonly name: string;
  /** ISO time; the list is in this order. */
  readonly made: string;
  readonly articles: number;
  readonly corrections: readonly Correction[];
  /** What was said while its files were read. */
  readonly notices: readonly Notice[];
  /** Doubts the user has answered that no rule tells of: "later", and "yes, one". */
  readonly answered: readonly string[];
  /** Version of the extractor that made its digests. */
  readonly extractor: string;
}

interface Schema extends DBSchema {
  collections: { key: string; value: Collection };
  overviews: { key: string; value: Overview };
  records: { key: [collection: string, shard: number]; value: readonly ArticleRecord[] };
  digests: { key: [collection: string, shard: number]; value: readonly Digest[] };
}

/** Articles in one value: few enough to open at once when one is read, many enough to write fast. */
const SHARD = 50;

let opening: Promise<IDBPDatabase<Schema>> | undefined;
const database = (): Promise<IDBPDatabase<Schema>> => {
  opening ??= openDB<Schema>("simpul", 1, {
    upgrade(db) {
      db.createObjectStore("collections", { keyPath: "id" });
      for (const store of ["overviews", "records", "digests"] as const) db.createObjectStore(store);
    },
  });
  return opening;
};

const shardsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

export async function listCollections(): Promise<Collection[]> {
  const all = await (await database()).getAll("collections");
  return all.sort((a, b) => (a.made < b.made ? -1 : 1));
}

export const collectionOf = async (id: string): Promise<Collection | undefined> =>
  (await database()).get("collections", id);

export async function keepCollection(collection: Collection): Promise<void> {
  await (await database()).put("collections", collection);
}

/** Puts a graph, and digests behind those that are kept; with `anew`, in place of them. All or nothing. */
export async function keepGraph(
  collection: Collection,
  { records, ...overview }: KnowledgeGraph,
  digests: readonly Digest[],
  anew: boolean,
): Promise<void> {
  const { id } = collection;
  const transaction = (await database()).transaction(["collections", "overviews", "records", "digests"], "readwrite");
  const [all, kept] = [transaction.objectStore("records"), transaction.objectStore("digests")];
  const first = anew ? 0 : await kept.count(shardsOf(id));
  await Promise.all([
    transaction.objectStore("collections").put(collection),
    transaction.objectStore("overviews").put(overview, id),
    all.delete(shardsOf(id)),
    ...inShards(records).map((shard, n) => all.put(shard, [id, n])),
    ...(anew ? [kept.delete(shardsOf(id))] : []),
    ...inShards(digests).map((shard, n) => kept.put(shard, [id, first + n])),
    transaction.done,
  ]);
}

const inShards = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / SHARD) }, (_, n) => items.slice(n * SHARD, (n + 1) * SHARD));

export const digestsIn = async (id: string): Promise<Digest[]> =>
  (await (await database()).getAll("digests", shardsOf(id))).flat();

export async function deleteCollection(id: string): Promise<void> {
  const transaction = (await database()).transaction(["collections", "overviews", "records", "digests"], "readwrite");
  await Promise.all([
    transaction.objectStore("collections").delete(id),
    transaction.objectStore("overviews").delete(id),
    transaction.objectStore("records").delete(shardsOf(id)),
    transaction.objectStore("digests").delete(shardsOf(id)),
    transaction.done,
  ]);
}

/** @throws Error when there is no such collection */
export async function storedGraph(id: string): Promise<GraphSource> {
  const db = await database();
  const overview = await db.get("overviews", id);
  if (overview?.version !== 1) throw new Error(`No graph ${id} is kept here.`);
  return {
    overview: completed(overview),
    async record(index) {
      const shard = Math.floor(index / SHARD);
      const record = (await db.get("records", [id, shard]))?.[index - shard * SHARD];
      if (!record) throw new Error(`article ${index} is not kept`);
      return record;
    },
  };
}
