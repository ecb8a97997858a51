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
/** What arrives within so many milliseconds is drawn at once. */
const TOGETHER = 50;

/** The records of articles, PAGE at first. `articles` must be the same array between renders. */
export function useRecords(articles: readonly number[]): Records {
  const { record } = useGraph();
  const [asked, setAsked] = useState({ articles, count: PAGE, attempt: 0 });
  const [progress, setProgress] = useState(NOTHING);
  // Another selection starts again from its first page.
  const current = asked.articles === articles ? asked : { articles, count: PAGE, attempt: 0 };
  if (current !== asked) setAsked(current);

  const wanted = useMemo(() => articles.slice(0, current.count), [articles, current.count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks for the failed ones again
  useEffect(() => {
    const control = new AbortController();
    const records = new Map<number, ArticleRecord>();
    const failed = new Set<number>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      timer = undefined;
      setProgress({ records: new Map(records), failed: new Set(failed) });
    };
    const drawSoon = () => {
      timer ??= setTimeout(draw, TOGETHER);
    };
    void loadEach(wanted, record, {
      signal: control.signal,
      onDone: (i, value) => {
        records.set(i, value);
        drawSoon();
      },
      onFail: (i) => {
        failed.add(i);
        drawSoon();
      },
    });
    return () => {
      control.abort();
      clearTimeout(timer);
    };
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
