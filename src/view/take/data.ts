// The graph in scope and the records of its articles → a whole graph that a writer takes, and the file it makes of it.
import type { GraphIndex } from "../../graph/query.ts";
import { subgraph } from "../../graph/subgraph.ts";
import type { ArticleRecord, KnowledgeGraph } from "../../model/index.ts";
import type { Writer } from "../../write/index.ts";
import { loadEach } from "../panels/records.ts";

/** What is written: all that `index` holds, or just some entities and what links them. */
export interface Wanted {
  readonly index: GraphIndex;
  /** Null: everything in `index`. */
  readonly ids: readonly string[] | null;
}

/** Indices of the articles whose records are needed, ascending. */
export function articlesNeeded({ index, ids }: Wanted): number[] {
  const entities = ids ? ids.flatMap((id) => index.entities.get(id) ?? []) : index.overview.entities;
  return [...new Set(entities.flatMap(({ articles }) => articles))].sort((a, b) => a - b);
}

const NOTHING = { text: "", aside: [], sentences: [], mentions: [], quotes: [], roles: [], evidence: [] } as const;

/** Links in scope are numbered anew, and so is their evidence; articles that were not loaded are empty. */
function scopedGraph(index: GraphIndex, records: ReadonlyMap<number, ArticleRecord>): KnowledgeGraph {
  const numbers = new Map(
    index.overview.links.flatMap((link, number) => {
      const before = index.numbers.get(link.id);
      return before === undefined ? [] : [[before, number] as const];
    }),
  );
  return {
    ...index.overview,
    records: index.overview.articles.map((article, n): ArticleRecord => {
      const record = records.get(n);
      if (!record) return { ...NOTHING, id: article.id };
      const evidence = record.evidence.flatMap((shown) => {
        const link = numbers.get(shown.link);
        return link === undefined ? [] : [{ ...shown, link }];
      });
      return { ...record, evidence };
    }),
  };
}

/** A format of scope `chosen` is handed the graph around those chosen; the others a graph that is cut to what is wanted. */
export function graphFor(
  { index, ids }: Wanted,
  scope: Writer["scope"],
  records: ReadonlyMap<number, ArticleRecord>,
): KnowledgeGraph {
  const graph = scopedGraph(index, records);
  return scope === "chosen" ? graph : subgraph(graph, ids ?? index.overview.entities.map(({ id }) => id));
}

/** Rejects when one can't be had, or when `signal` is aborted. */
export async function loadRecords(
  articles: readonly number[],
  record: (article: number) => Promise<ArticleRecord>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<number, ArticleRecord>> {
  const records = new Map<number, ArticleRecord>();
  let failed = 0;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const loading = loadEach(articles, record, {
    signal,
    onDone(article, loaded) {
      records.set(article, loaded);
      onProgress(records.size);
    },
    onFail() {
      failed++;
    },
  });
  // A request that hangs keeps nobody who has cancelled.
  await Promise.race([loading, aborted]);
  signal.throwIfAborted();
  if (failed > 0) throw new Error(`${failed} articles could not be read`);
  return records;
}
