// What a writer is: the graph → text files, in one format.
import type { KnowledgeGraph } from "../model/index.ts";

export interface TextFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Writer {
  readonly id: string;
  /** Lazy: a file is given before the next is made. The same graph gives the same files. */
  write(graph: KnowledgeGraph): Iterable<TextFile>;
}
