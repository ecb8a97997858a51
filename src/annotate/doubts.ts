// Entities with their confidence → those that can be counted on, and what the others leave behind.
import type { Doc, DocEntity, Quote } from "../model/index.ts";

/** Persons and organisations below this are left out: where names and the links between them are most right on annotated articles. */
const LEAST = 0.6;

/** Drops doubtful persons and organisations with their mentions; a direct quote stays, spoken by nobody that is known. */
export function doubts(doc: Doc): Doc {
  const dropped = new Set(
    doc.entities
      .filter(({ type, confidence }) => (type === "person" || type === "organisation") && confidence < LEAST)
      .map(({ id }) => id),
  );
  if (dropped.size === 0) return doc;
  const kept = (ids: readonly string[]) => ids.filter((id) => !dropped.has(id));
  const isSpoken = ({ kind, speaker }: Quote) => kind === "direct" || speaker === null || !dropped.has(speaker);
  return {
    ...doc,
    entities: doc.entities.filter(({ id }) => !dropped.has(id)).map((entity) => without(entity, dropped)),
    mentions: doc.mentions.filter(({ entity }) => !dropped.has(entity)),
    quotes: doc.quotes.filter(isSpoken).map((quote) => ({
      ...quote,
      speaker: quote.speaker !== null && dropped.has(quote.speaker) ? null : quote.speaker,
      about: kept(quote.about),
    })),
  };
}

function without(entity: DocEntity, dropped: ReadonlySet<string>): DocEntity {
  if (entity.type === "event") return { ...entity, participants: entity.participants.filter((id) => !dropped.has(id)) };
  if (entity.type !== "person") return entity;
  return {
    ...entity,
    roles: entity.roles.map(({ organisation, ...role }) =>
      organisation === undefined || dropped.has(organisation) ? role : { ...role, organisation },
    ),
  };
}
