import type { Doc } from "../model/index.ts";

export function names(doc: Doc): Doc {
  return doc;
}
