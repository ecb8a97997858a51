// Files and articles → a promise of their graph, made in a worker while the page stays alive.
import type { Comparable, GraphDiff } from "../graph/diff.ts";
import type { FilesOfTable } from "../read/index.ts";
import type { Built, DroppedFile, Material, Progress, Recordless, Reply, Request } from "./protocol.ts";

export type { Digest } from "../graph/index.ts";
export type { FilesOfTable, Table } from "../read/index.ts";
export type { Built, DroppedFile, Material, Progress } from "./protocol.ts";

/** Put here by the build of the page; see vite.config.ts. */
declare const SIMPUL_EXTRACTOR: string | undefined;

/** Digests that another extractor made are made anew. */
export const EXTRACTOR = typeof SIMPUL_EXTRACTOR === "string" ? SIMPUL_EXTRACTOR : "unknown";

/** Records that are handed over in one message. */
const RECORDS_AT_ONCE = 100;

const recordless = ({ articles, entities, links }: Comparable): Recordless => ({ articles, entities, links });

interface Options {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the worker at once, whatever it is doing. */
  readonly signal?: AbortSignal;
}

/** A worker that keeps what it has annotated. One question at a time. Each answer rejects with the signal's reason or an Error. */
export interface Pipeline {
  /** For each file the tables in it, packed or not, whose names say nothing to the readers. */
  tables(files: readonly DroppedFile[]): Promise<readonly (readonly FilesOfTable[])[]>;
  build(material: Material, options?: Options): Promise<Built>;
  /** The last build's articles under other corrections: nothing is annotated again. */
  correct(corrections: unknown, options?: Options): Promise<Built>;
  /** What is new, gone, stronger or weaker in the second graph; nothing that is held is changed. */
  compare(before: Comparable, after: Comparable, options?: Pick<Options, "signal">): Promise<GraphDiff>;
  /** False once it was closed, aborted, or failed to start: what it held is gone. */
  readonly alive: boolean;
  close(): void;
}

export function openPipeline(): Pipeline {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "simpul" });
  let alive = true;
  const close = (): void => {
    alive = false;
    worker.terminate();
  };

  function ask(request: Request, { onProgress, signal }: Options = {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const done = new AbortController();
      const settle = (outcome: () => void, end: boolean): void => {
        done.abort();
        if (end) close();
        outcome();
      };
      const heard = { signal: done.signal };
      signal?.addEventListener("abort", () => settle(() => reject(signal.reason), true), heard);
      const failed = (message: string) => settle(() => reject(new Error(message)), true);
      worker.addEventListener("error", ({ message }) => failed(message || "The worker could not start."), heard);
      worker.addEventListener("messageerror", () => failed("The graph could not be handed over."), heard);
      worker.addEventListener(
        "message",
        ({ data }: MessageEvent<Reply>) => {
          if (data.type === "progress") onProgress?.(data);
          else if (data.type === "failed") settle(() => reject(new Error(data.message)), false);
          else settle(() => resolve(data), false);
        },
        heard,
      );
      worker.postMessage(request);
    });
  }

  const graph = async (request: Request, options?: Options): Promise<Built> => {
    const reply = await ask(request, options);
    if (reply.type !== "graph") throw new Error(`The worker answered with ${reply.type}.`);
    return reply.built;
  };

  /** A few at a time: handing a whole graph over at once would hold the page up. */
  async function send(of: "before" | "after", { records }: Comparable, signal: AbortSignal | undefined): Promise<void> {
    for (let at = 0; at < records.length; at += RECORDS_AT_ONCE) {
      const some = records.slice(at, at + RECORDS_AT_ONCE);
      signal?.throwIfAborted();
      worker.postMessage({
        type: "records",
        of,
        records: some.map(({ id, text, mentions, quotes }) => ({ id, text, mentions, quotes })),
      } satisfies Request);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  return {
    tables: async (files) => {
      const reply = await ask({ type: "tables", files });
      return reply.type === "tables" ? reply.tables : [];
    },
    build: (material, options) => graph({ type: "build", material }, options),
    correct: (corrections, options) => graph({ type: "correct", corrections }, options),
    compare: async (before, after, { signal } = {}) => {
      await send("before", before, signal);
      await send("after", after, signal);
      const request = { type: "compare", before: recordless(before), after: recordless(after) } as const;
      const reply = await ask(request, signal ? { signal } : {});
      if (reply.type !== "diff") throw new Error(`The worker answered with ${reply.type}.`);
      return reply.diff;
    },
    get alive() {
      return alive;
    },
    close,
  };
}
