// An article → what is asked for of it, as a line of JSON, or why it can't be had: what a thread does.
import { annotate, extractionOf } from "../../annotate/index.ts";
import { digestOf } from "../../graph/digest.ts";
import type { Article, Doc, Notice } from "../../model/index.ts";
import type { Outcome } from "../../pipeline.ts";
import { TooLongError, within } from "./limit.ts";

export const FORMS = {
  /** What `simpul extract` prints. */
  extraction: (doc: Doc): string => JSON.stringify(extractionOf(doc)),
  /** A digest without its article, which whoever asks has. */
  digest: (doc: Doc): string => {
    const { article: _, ...rest } = digestOf(doc);
    return JSON.stringify(rest);
  },
} as const;
export type Form = keyof typeof FORMS;

export interface Task {
  readonly article: Article;
  readonly form: Form;
  /** Longest that it may take, in seconds. */
  readonly timeLimit: number;
}

/** As Piscina calls it. */
export default (tasks: readonly Task[]): Outcome<string>[] => tasks.map((task) => attempt(task));

/** Never throws: what goes wrong becomes a notice `not-extracted`. */
export function attempt(task: Task, make = ({ article, form }: Task) => FORMS[form](annotate(article))) {
  try {
    return within(task.timeLimit, () => make(task)) as Outcome<string>;
  } catch (error) {
    return notExtracted(task, error);
  }
}

export function notExtracted({ article: { id }, timeLimit }: Task, error: unknown): Notice {
  const why =
    error instanceof TooLongError
      ? `took longer than ${timeLimit} s and was left out; --time-limit gives it more`
      : `can't be extracted (${error instanceof Error ? error.message : String(error)}) and was left out`;
  return { code: "not-extracted", article: id, message: `Article “${id}” ${why}.` };
}
