// "Joko Widodo (Jokowi)" → a second name of the person before the bracket.
import type { Doc, Token } from "../../model/index.ts";
import { firstAfter } from "../doc.ts";
import { addForm, type Cluster } from "./cluster.ts";

/** Adds to each cluster the single capitalised name that a bracket after it holds. */
export function nicknames(doc: Doc, persons: readonly Cluster[]): void {
  for (const cluster of persons) {
    for (const span of [...cluster.forms.values()].flat()) {
      const next = firstAfter(doc.tokens, span.end);
      const [open, name, close] = doc.tokens.slice(next, next + 3);
      if (open?.text !== "(" || close?.text !== ")" || !name || !/^\p{Lu}[\p{L}'’]{2,}$/u.test(name.text)) continue;
      if (!doc.candidates.some((c) => c.start <= (name as Token).start && (name as Token).end <= c.end)) addForm(cluster, name.text, name);
    }
  }
}
