// What a format is: a record in the registry, and one pure function from a graph to a file.
import type { KnowledgeGraph } from "../model/index.ts";

/** A file of a format that takes several. */
export interface TextFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface WriteOptions {
  /** Language of labels and of words around them (`id`, `en`); an entity unknown in it keeps the label of the articles. Default "en". */
  readonly language?: string;
  /** Ids of the entities chosen. Formats of scope `chosen` need at least one; the others are handed a graph that is cut already. */
  readonly entities?: readonly string[];
  /** The explorer as one page without its data (`standalone.html` of a built site); only formats that need a page ask for it. */
  readonly page?: string;
}

export interface Writer {
  /** Lower-case letters; what `--format` is given. */
  readonly id: string;
  /** Proper name of the format, the same in every language. */
  readonly name: string;
  /** Without its dot. */
  readonly extension: string;
  readonly mime: string;
  /** `graph`: writes all that it is given. `chosen`: writes about the entities chosen, out of the whole graph. */
  readonly scope: "graph" | "chosen";
  /** True when `WriteOptions.page` is needed. */
  readonly needsPage?: boolean;
  /**
   * The same graph and options give the same bytes.
   * @throws {WriteError} when an option that the format needs is missing
   */
  write(graph: KnowledgeGraph, options: WriteOptions): string | Uint8Array;
}

/** A format was asked for without what it needs. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}
