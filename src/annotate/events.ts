import type { Doc } from "../model/index.ts";

export function events(doc: Doc): Doc {
  return doc;
}
