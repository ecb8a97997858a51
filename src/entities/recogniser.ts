// What a recogniser is: Doc with tokens and sentences → candidates of one entity type.
import type { Candidate, Doc, EntityType } from "../model/index.ts";

export interface Recogniser {
  readonly type: EntityType;
  /** Candidates in text order; they may overlap each other and those of other types. */
  readonly find: (doc: Doc) => Candidate[];
}
