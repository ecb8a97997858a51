// The names of one thing in one article, while they are being joined.
import { remembered } from "../../entities/index.ts";
import type { EntityType, Span } from "../../model/index.ts";

export interface Cluster {
  readonly type: EntityType;
  /** Entity id where the lexicon knows it. */
  readonly known?: string;
  /** Forms as the text writes them → where they stand. */
  readonly forms: Map<string, Span[]>;
}

export const newCluster = (type: EntityType, known?: string): Cluster =>
  known === undefined ? { type, forms: new Map() } : { type, known, forms: new Map() };

export function addForm(cluster: Cluster, form: string, span?: Span): void {
  const spans = cluster.forms.get(form);
  if (!spans) cluster.forms.set(form, span ? [span] : []);
  else if (span) spans.push(span);
}

/** Words for comparison: no case, no diacritics, no punctuation. Remembered: a name is compared with every other of its article. */
export const fold = remembered((form) =>
  form
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

export const foldedWords = remembered((form): readonly string[] => fold(form).split(" "));

/** The fullest form: most words, then most letters, then first in the text. "The Associated Press" is called so without its article, "The Fed" is not. */
export function labelOf(cluster: Cluster): string {
  const fullest = [...cluster.forms.keys()].reduce((best, form) => {
    const words = foldedWords(form).length - foldedWords(best).length;
    return words > 0 || (words === 0 && form.length > best.length) ? form : best;
  });
  return cluster.type === "organisation" ? fullest.replace(/^The (?=\S+ \S)/, "") : fullest;
}
