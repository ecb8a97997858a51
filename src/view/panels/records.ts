// Which articles are wanted → their records as they arrive, a few at a time.
import { useEffect, useMemo, useState } from "react";
import type { ArticleRecord } from "../../model/index.ts";
import { useGraph } from "../context.ts";
import type { Loaded } from "./facts.ts";

/** Articles loaded before the reader is asked; and again with each "load more". */
export const PAGE = 40;
const AT_ONCE = 6;

/**
 * Loads every item, at most `atOnce` at a time, in order. Each ends in `onDone` or `onFail`; nothing is thrown.
 * After `signal` is aborted nothing more is started or reported.
 */
export async function loadEach<T>(
  items: readonly number[],
  load: (item: number) => Promise<T>,
  {
    atOnce = AT_ONCE,
    signal,
    onDone,
    onFail,
  }: {
    atOnce?: number;
    signal?: AbortSignal;
    onDone(item: number, value: T): void;
    onFail(item: number): void;
  },
): Promise<void> {
  const queue = items.values();
  const work = async () => {
    for (const item of queue) {
      if (signal?.aborted) return;
      try {
        const value = await load(item);
        if (!signal?.aborted) onDone(item, value);
      } catch {
        if (!signal?.aborted) onFail(item);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
}

export interface Records {
  /** In the order asked for, those that have arrived. */
  readonly loaded: readonly Loaded[];
  /** How many of those asked for so far are still to come. */
  readonly pending: number;
  readonly failed: number;
  /** Articles not asked for yet. */
  readonly rest: number;
  more(): void;
  retry(): void;
}

interface Progress {
  readonly records: ReadonlyMap<number, ArticleRecord>;
  readonly failed: ReadonlySet<number>;
}
const NOTHING: Progress = { records: new Map(), failed: new Set() };

/** The records of articles, PAGE at first. `articles` must be the same array between renders. */
export function useRecords(articles: readonly number[]): Records {
  const { record } = useGraph();
  const [asked, setAsked] = useState({ articles, count: PAGE, attempt: 0 });
  const [progress, setProgress] = useState(NOTHING);
  // Another selection starts again from its first page; what is already here stays, so that it shows at once.
  const current = asked.articles === articles ? asked : { articles, count: PAGE, attempt: 0 };
  if (current !== asked) setAsked(current);

  const wanted = useMemo(() => articles.slice(0, current.count), [articles, current.count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks for the failed ones again
  useEffect(() => {
    const control = new AbortController();
    setProgress(({ records }) => ({
      records: new Map(wanted.flatMap((i) => (records.has(i) ? [[i, records.get(i) as ArticleRecord]] : []))),
      failed: new Set(),
    }));
    void loadEach(wanted, record, {
      signal: control.signal,
      onDone: (i, value) => setProgress((now) => ({ ...now, records: new Map(now.records).set(i, value) })),
      onFail: (i) => setProgress((now) => ({ ...now, failed: new Set(now.failed).add(i) })),
    });
    return () => control.abort();
  }, [wanted, record, current.attempt]);

  const loaded = useMemo(
    () =>
      wanted.flatMap((i) => {
        const found = progress.records.get(i);
        return found ? [[i, found] as const] : [];
      }),
    [wanted, progress.records],
  );
  const failed = wanted.filter((i) => progress.failed.has(i)).length;
  return {
    loaded,
    pending: wanted.length - loaded.length - failed,
    failed,
    rest: Math.max(0, articles.length - current.count),
    more: () => setAsked({ ...current, count: current.count + PAGE }),
    retry: () => setAsked({ ...current, attempt: current.attempt + 1 }),
  };
}
