// The articles in scope, read one after another → their quotes as they come; it can be stopped and gone on with.
import { useEffect, useMemo, useRef, useState } from "react";
import { useGraph, useScope } from "../../context.ts";
import { loadEach } from "../records.ts";
import { type FoundQuote, quotesIn } from "./rows.ts";

export interface Reading {
  /** In the order of the articles. */
  readonly quotes: readonly FoundQuote[];
  readonly done: number;
  readonly failed: number;
  readonly all: number;
  readonly running: boolean;
  stop(): void;
  /** Reads what is still missing, what failed too. */
  resume(): void;
}

/** What has come within so many milliseconds is drawn at once: the more there is to sort anew, the seldomer. */
const pause = (articles: number): number => 120 + articles / 4;

const NONE: ReadonlyMap<number, readonly FoundQuote[]> = new Map();

/** @param wanted indices of articles; the same set between renders */
export function useQuotes(wanted: ReadonlySet<number>): Reading {
  const { record } = useGraph();
  const { index } = useScope();
  const [running, setRunning] = useState(true);
  const [found, setFound] = useState(NONE);
  const [failed, setFailed] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const kept = useRef<{ readonly index: typeof index; readonly found: Map<number, readonly FoundQuote[]> }>(null);
  // Other filters, other quotes; what they leave is read anew, from files that are there already.
  if (kept.current?.index !== index) kept.current = { index, found: new Map() };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks for the failed ones again
  useEffect(() => {
    const all = kept.current?.found ?? new Map<number, readonly FoundQuote[]>();
    setFound(new Map(all));
    if (!running) return;
    const control = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let missing = 0;
    setFailed(0);
    const draw = () => {
      timer = undefined;
      setFound(new Map(all));
      setFailed(missing);
    };
    const drawSoon = () => {
      timer ??= setTimeout(draw, pause(wanted.size));
    };
    const rest = [...wanted].filter((article) => !all.has(article));
    void loadEach(rest, record, {
      signal: control.signal,
      onDone: (article, value) => {
        all.set(article, quotesIn(index, article, value));
        drawSoon();
      },
      onFail: () => {
        missing++;
        drawSoon();
      },
    }).then(() => {
      if (!control.signal.aborted) draw();
    });
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [index, wanted, record, running, attempt]);

  const quotes = useMemo(() => [...wanted].flatMap((article) => found.get(article) ?? []), [wanted, found]);
  const done = [...wanted].filter((article) => found.has(article)).length;
  return {
    quotes,
    done,
    failed,
    all: wanted.size,
    running: running && done + failed < wanted.size,
    stop: () => setRunning(false),
    resume: () => {
      setRunning(true);
      setAttempt(attempt + 1);
    },
  };
}
