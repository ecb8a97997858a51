import type { Doc } from "../model/index.ts";

export function coreference(doc: Doc): Doc {
  return doc;
}
