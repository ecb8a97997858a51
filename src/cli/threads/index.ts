// Articles → what is asked for of each, the first of them here, the others in threads; none can hang or kill the run.
import { availableParallelism } from "node:os";
import type { Article } from "../../model/index.ts";
import type { Outcome } from "../../pipeline.ts";
import { openPool, type Pool } from "./pool.ts";
import { attempt, type Form, notExtracted } from "./work.ts";

export interface ThreadOptions {
  /** 1: everything in this one. */
  readonly threads: number;
  /** Longest that an article may take, in seconds. */
  readonly timeLimit: number;
}

export const THREAD_DEFAULTS: ThreadOptions = { threads: availableParallelism(), timeLimit: 30 };

/** So many articles are done before threads have started and read their model. */
const FEW = 200;
/** Results held for each thread while one before them is awaited. */
const AHEAD = 64;

export interface Extractor {
  /** The form asked for, as JSON; a notice `not-extracted` for an article that fails, takes too long, or takes too much memory. */
  readonly extract: (article: Article) => Outcome<string> | Promise<Outcome<string>>;
  /** How many articles may be given before the first of them is done. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/**
 * @param module another that does the work of a thread
 * @param few how many articles are done here first
 */
export function openExtractor(form: Form, { threads, timeLimit }: ThreadOptions, module?: URL, few = FEW): Extractor {
  let pool: Pool | undefined;
  let given = 0;
  return {
    ahead: threads === 1 ? 1 : threads * AHEAD,
    extract: (article) => {
      const task = { article, form, timeLimit };
      if (threads === 1 || given++ < few) return attempt(task);
      pool ??= openPool(threads, module);
      return pool.run(task).catch((error: unknown) => notExtracted(task, error));
    },
    close: async () => pool?.close(),
  };
}
