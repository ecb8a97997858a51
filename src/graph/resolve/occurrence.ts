// What resolution joins: one article's view of an entity.
import type { DocEntity } from "../../model/index.ts";

/** `entity` is one of `digests[doc].entities`. */
export interface Occurrence<E extends DocEntity = DocEntity> {
  readonly doc: number;
  readonly entity: E;
}
