// Something went wrong with an input → what, where, and what to do about it.
import type { Span } from "./span.ts";

/** Bad input never throws: it becomes a notice and the run goes on. */
export interface Notice extends Partial<Span> {
  /** Stable and kebab-case, e.g. `unreadable-file`, `no-text`, `duplicate-article`, `bad-date`. */
  readonly code: string;
  /** One sentence: what happened and what to do next. */
  readonly message: string;
  /** The article's id, where there is one. */
  readonly article?: string;
  /** File (and row, where it has rows) the input came from, e.g. `news.csv:12`. */
  readonly source?: string;
}
