// Dropped files → a promise of their graph, made in a worker while the page stays alive.
import type { KnowledgeGraph } from "../model/index.ts";
import type { DroppedFile, Progress, Reply, Request } from "./protocol.ts";

export type { DroppedFile, Progress } from "./protocol.ts";

export interface BuildInWorkerOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting ends the worker at once, whatever it is doing. */
  readonly signal?: AbortSignal;
  /** A parsed corrections file, unchecked. */
  readonly corrections?: unknown;
}

/**
 * Builds a graph from files in a worker of its own, which ends with it.
 * @throws the signal's reason (an AbortError by default) when aborted; an Error with the worker's message when it fails
 */
export function buildInWorker(
  files: readonly DroppedFile[],
  { onProgress, signal, corrections }: BuildInWorkerOptions = {},
): Promise<KnowledgeGraph> {
  return new Promise<KnowledgeGraph>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "simpul" });
    const aborted = (): void => settle(() => reject(signal?.reason));
    const settle = (outcome: () => void): void => {
      signal?.removeEventListener("abort", aborted);
      worker.terminate();
      outcome();
    };
    signal?.addEventListener("abort", aborted, { once: true });
    worker.addEventListener("error", ({ message }) =>
      settle(() => reject(new Error(message || "The worker could not start."))),
    );
    worker.addEventListener("messageerror", () =>
      settle(() => reject(new Error("The graph could not be handed over."))),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      if (data.type === "progress") return onProgress?.(data);
      if (data.type === "graph") return settle(() => resolve(data.graph));
      settle(() => reject(new Error(data.message)));
    });
    const request: Request = corrections === undefined ? { files } : { files, corrections };
    worker.postMessage(request);
  });
}
