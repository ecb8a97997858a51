// What a recogniser is: a Doc and what the tagger says of it → candidates of one type.
import type { Candidate, Doc, Span } from "../model/index.ts";

/** A span the learned tagger takes for a name: person, organisation, place, named event or nationality. */
export interface TaggedSpan extends Span {
  readonly tag: "PER" | "ORG" | "LOC" | "EVT" | "NAT";
  /** 0–1: probability of the least sure of its words. */
  readonly score: number;
}

export interface Recogniser {
  readonly type: Candidate["type"];
  /** Candidates in text order; they may overlap each other and those of other types. */
  readonly find: (doc: Doc, tagged: readonly TaggedSpan[]) => Candidate[];
}
