// Entities with their signs → how sure each is, and why. Events judge themselves, where their evidence is at hand.
import type { TaggedSpan } from "../../entities/index.ts";
import type { Certainty, Doc, DocEntity } from "../../model/index.ts";
import { certaintyOf } from "./logistic.ts";
import { signsIn } from "./signs.ts";

/** What an entity has until all signs are there. */
export const UNJUDGED: Certainty = { confidence: 0, reasons: [] };

/** Fills `confidence`, `reasons` and `tagged` of persons, countries and organisations. */
export function certainty(doc: Doc, tagged: readonly TaggedSpan[]): Doc {
  const signsOf = signsIn(doc, tagged);
  const judged = (entity: DocEntity): DocEntity =>
    entity.type === "event" ? entity : { ...entity, ...certaintyOf(entity.type, signsOf(entity)) };
  return { ...doc, entities: doc.entities.map(judged) };
}
