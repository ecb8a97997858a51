// What page and worker tell each other; everything that crosses is listed here.
import type { KnowledgeGraph } from "../model/index.ts";

/** A file as the user dropped it. */
export interface DroppedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Progress {
  /** Files read to their end, of how many. */
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
  /** Articles annotated so far. */
  readonly articles: number;
  /** True once every article is read and the graph itself is being made. */
  readonly joining: boolean;
}

/** Page → worker: one build for each worker; ending the worker cancels it. */
export interface Request {
  readonly files: readonly DroppedFile[];
  /** The parsed corrections file, unchecked: what is wrong in it comes back as notices. */
  readonly corrections?: unknown;
}

/** Worker → page. */
export type Reply =
  | ({ readonly type: "progress" } & Progress)
  | { readonly type: "graph"; readonly graph: KnowledgeGraph }
  | { readonly type: "failed"; readonly message: string };
