// What a tagger is: a Doc with tokens and sentences → the spans that are names. Ours is one; a large model is another.
import type { TaggedSpan } from "../../entities/index.ts";
import type { Doc } from "../../model/index.ts";

export interface Tagger {
  /** Names the tagger and its model: what is remembered of an article is remembered for one tagger alone. */
  readonly id: string;
  /** Spans in text order, disjoint, none of them across the end of a sentence. */
  readonly tag: (doc: Doc) => Promise<readonly TaggedSpan[]>;
}
