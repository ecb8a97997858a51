// Tasks → threads, each of which is replaced when a task takes too much memory, kills it, or does not end.
import { Piscina } from "piscina";
import type { Outcome } from "../../pipeline.ts";
import { TooLongError } from "./limit.ts";
import type { Task } from "./work.ts";

/** Put here by builds, which lay the thread's code beside this; see vite.library.config.ts. */
declare const SIMPUL_WORK: string | undefined;

/** What an article may take up: a hundred times what the longest reports need. */
const MEGABYTES = 1024;
/** A thread ends what takes too long by itself; so many seconds later it is ended, counting the time that it takes to start. */
const GRACE = 60;
/** Most tasks handed over at once: a busy machine is slow to wake a thread. */
const BATCH = 16;

export interface Pool {
  /**
   * Rejects with what ended the thread.
   * @throws {TooLongError}
   */
  readonly run: (task: Task) => Promise<Outcome<string>>;
  readonly close: () => Promise<void>;
}

/** @param work module whose default export does a list of tasks */
export function openPool(threads: number, work = workAddress()): Pool {
  const pool = new Piscina({
    filename: work.href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    // From a checkout the thread, too, must be taught to read TypeScript.
    ...(work.pathname.endsWith(".ts") ? { execArgv: ["--import", "tsx"] } : {}),
  });
  const waiting: Waiting[] = [];
  let free = threads;

  /** What the thread was on when it ended can't be told: each by itself, then. */
  const send = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await perform(batch.map(({ task }) => task));
      batch.forEach(({ done }, at) => void done(outcomes[at] as Outcome<string>));
    } catch (error) {
      if (batch.length === 1) batch[0]?.fail(error);
      else for (const one of batch) await send([one]);
    }
  };
  const perform = async (tasks: readonly Task[]): Promise<readonly Outcome<string>[]> => {
    const late = new AbortController();
    const seconds = GRACE + tasks.reduce((sum, { timeLimit }) => sum + timeLimit, 0);
    const clock = setTimeout(() => late.abort(), seconds * 1000);
    try {
      return await pool.run(tasks, { signal: late.signal });
    } catch (error) {
      throw late.signal.aborted ? new TooLongError() : error;
    } finally {
      clearTimeout(clock);
    }
  };
  // Tasks are handed over when a thread is free for them: their time does not run while they wait.
  const next = (): void => {
    if (free === 0 || waiting.length === 0) return;
    free--;
    void send(waiting.splice(0, BATCH)).then(() => {
      free++;
      next();
    });
  };
  return {
    run: (task) =>
      new Promise((done, fail) => {
        waiting.push({ task, done, fail });
        next();
      }),
    close: () => pool.destroy(),
  };
}

interface Waiting {
  readonly task: Task;
  readonly done: (outcome: Outcome<string>) => void;
  readonly fail: (error: unknown) => void;
}

const workAddress = (): URL => new URL(typeof SIMPUL_WORK === "string" ? SIMPUL_WORK : "./work.ts", import.meta.url);
