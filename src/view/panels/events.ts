// An entity's links → the events it takes part in, in the order they happened.
import type { GraphIndex } from "../../graph/query.ts";
import type { GraphEntity, GraphLink } from "../../model/index.ts";
import type { Language } from "../context.ts";

export interface EventFact {
  readonly event: GraphEntity;
  readonly link: GraphLink;
}

/** The latest first; those without a date last, the strongest first. */
export function eventsOf(graph: GraphIndex, id: string): EventFact[] {
  const events = (graph.links.get(id) ?? []).flatMap((link): EventFact[] => {
    const event = link.kind === "participant" && link.target === id ? graph.entities.get(link.source) : undefined;
    return event ? [{ event, link }] : [];
  });
  const date = ({ event }: EventFact) => event.date ?? "";
  return events.sort((a, b) => (date(a) === date(b) ? b.link.weight - a.link.weight : date(a) > date(b) ? -1 : 1));
}

/** A country in the language of the interface, any other place as the articles have it. */
export const placeName = (
  { label, country }: NonNullable<GraphEntity["place"]>,
  { entities }: Pick<GraphIndex, "entities">,
  name: Language["name"],
): string => {
  const known = country === undefined ? undefined : entities.get(country);
  return known ? name(known) : label;
};
