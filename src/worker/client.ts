// Files and articles → a promise of their graph, made in a worker while the page stays alive.
import type { Table } from "../read/index.ts";
import type { Built, DroppedFile, Material, Progress, Reply, Request } from "./protocol.ts";

export type { Digest } from "../graph/index.ts";
export type { Table } from "../read/index.ts";
export type { Built, DroppedFile, Material, Progress } from "./protocol.ts";

/** Put here by the build of the page; see vite.config.ts. */
declare const SIMPUL_EXTRACTOR: string | undefined;

/** Digests that another extractor made are made anew. */
export const EXTRACTOR = typeof SIMPUL_EXTRACTOR === "string" ? SIMPUL_EXTRACTOR : "unknown";

interface Options {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the worker at once, whatever it is doing. */
  readonly signal?: AbortSignal;
}

/** A worker that keeps what it has annotated. One question at a time. Each answer rejects with the signal's reason or an Error. */
export interface Pipeline {
  /** The columns of each file of records; null for other files. */
  tables(files: readonly DroppedFile[]): Promise<readonly (Table | null)[]>;
  build(material: Material, options?: Options): Promise<Built>;
  /** The last build's articles under other corrections: nothing is annotated again. */
  correct(corrections: unknown, options?: Options): Promise<Built>;
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

  return {
    tables: async (files) => {
      const reply = await ask({ type: "tables", files });
      return reply.type === "tables" ? reply.tables : [];
    },
    build: (material, options) => graph({ type: "build", material }, options),
    correct: (corrections, options) => graph({ type: "correct", corrections }, options),
    get alive() {
      return alive;
    },
    close,
  };
}
