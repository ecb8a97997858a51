import type { Doc } from "../model/index.ts";

export function quotes(doc: Doc): Doc {
  return doc;
}
