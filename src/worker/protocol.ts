// What page and worker tell each other; everything that crosses is listed here.
import type { Comparable, ComparableRecord, GraphDiff } from "../graph/diff.ts";
import type { Digest, Point } from "../graph/index.ts";
import type { Article, Columns, KnowledgeGraph, Notice } from "../model/index.ts";
import type { FilesOfTable } from "../read/index.ts";

/** A file as the user dropped it. */
export interface DroppedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Which column holds what, where the user has said so: by the path of the file, or of each file in an archive. */
  readonly columns?: ReadonlyMap<string, Columns>;
}

export interface Progress {
  /** Files read to their end, of how many. */
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
  /** Articles annotated so far, of how many; 0 of 0 while files are still read. */
  readonly articles: number;
  readonly ofArticles: number;
  /** True once every article is annotated and the graph itself is being made. */
  readonly joining: boolean;
}

/** What a graph is made from. */
export interface Material {
  readonly files?: readonly DroppedFile[];
  /** Articles of a graph that is there already. */
  readonly articles?: readonly Article[];
  /** Articles that were annotated before, by this version. */
  readonly digests?: readonly Digest[];
  /** What was said when those were read. */
  readonly notices?: readonly Notice[];
  /** Where the entities of the open graph stand: they stay there. */
  readonly places?: ReadonlyMap<string, Point>;
  /** A parsed corrections file, unchecked: what is wrong in it comes back as notices. */
  readonly corrections?: unknown;
}

/** Page → worker. Ending the worker cancels whatever it does. */
export type Request =
  | { readonly type: "tables"; readonly files: readonly DroppedFile[] }
  | { readonly type: "build"; readonly material: Material }
  /** The articles of the last build under other corrections. */
  | { readonly type: "correct"; readonly corrections: unknown }
  /** Some records of one of two graphs that are compared next; no reply. */
  | { readonly type: "records"; readonly of: "before" | "after"; readonly records: readonly ComparableRecord[] }
  /** The graphs whose records were sent. */
  | { readonly type: "compare"; readonly before: Recordless; readonly after: Recordless };

export type Recordless = Omit<Comparable, "records">;

/** Worker → page. */
export type Reply =
  | ({ readonly type: "progress" } & Progress)
  /** For each file the tables in it that readers don't understand by themselves. */
  | { readonly type: "tables"; readonly tables: readonly (readonly FilesOfTable[])[] }
  | { readonly type: "graph"; readonly built: Built }
  | { readonly type: "diff"; readonly diff: GraphDiff }
  | { readonly type: "failed"; readonly message: string };

export interface Built {
  readonly graph: KnowledgeGraph;
  /** The articles that were annotated now: what a later build need not do again. */
  readonly digests: readonly Digest[];
  /** What was said while files were read: what a later build is told again. */
  readonly notices: readonly Notice[];
}
