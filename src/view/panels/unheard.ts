// An entity's ties → those named together with it whom no article quotes: spoken about, and never heard.
import { type GraphIndex, strongestLinks } from "../../graph/query.ts";
import type { EntityType, GraphEntity } from "../../model/index.ts";

/** Who can speak; a state does through its people. */
const VOICES: readonly EntityType[] = ["person", "organisation"];

/** Those spoken about most first, then by how strongly they are linked. */
export function unheard(graph: GraphIndex, id: string): GraphEntity[] {
  const silent = strongestLinks(graph, id).filter(
    ({ entity, links }) =>
      VOICES.includes(entity.type) && entity.quotesBy === 0 && links.some(({ kind }) => kind !== "role"),
  );
  return silent.map(({ entity }) => entity).sort((a, b) => b.quotesAbout - a.quotesAbout);
}
