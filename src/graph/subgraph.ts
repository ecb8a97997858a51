// KnowledgeGraph and ids of entities → the graph of those alone, its evidence still whole.
import type { ArticleRecord, GraphEntity, GraphLink, KnowledgeGraph, PersonRole, Quote } from "../model/index.ts";
import { countAll, countsIn } from "./counts.ts";

/**
 * Keeps the entities, the links with both ends among them, and the articles that name one. A quote by somebody left out goes
 * with its speaker, so quotes are counted anew; places, importance and communities stay those of the whole.
 * Ids that aren't in the graph are passed over.
 */
export function subgraph(graph: KnowledgeGraph, ids: Iterable<string>): KnowledgeGraph {
  const chosen = new Set(ids);
  const kept = graph.entities.filter(({ id }) => chosen.has(id));
  const named = new Set(kept.flatMap(({ articles }) => articles));
  const articles = renumbered(graph.articles.map((_, index) => named.has(index)));
  const links = renumbered(graph.links.map(({ source, target }) => chosen.has(source) && chosen.has(target)));
  const records = graph.records.filter((_, index) => articles.has(index)).map((record) => cut(record, chosen, links));
  const info = graph.articles.filter((_, index) => articles.has(index));
  const articleIds = new Set(info.map(({ id }) => id));
  const counts = countAll(records);
  const inside = (indices: readonly number[]): number[] => indices.flatMap((index) => articles.get(index) ?? []);
  return {
    version: graph.version,
    articles: info,
    entities: kept.map(({ byArticle: _, place, paragraphs, ...entity }): GraphEntity => {
      const here = inside(entity.articles);
      const where = place ? { place: placeWithin(place, chosen) } : {};
      return {
        ...entity,
        ...where,
        ...(paragraphs ? { paragraphs } : {}),
        articles: here,
        ...countsIn(here, counts.get(entity.id)),
      };
    }),
    links: graph.links
      .filter((_, index) => links.has(index))
      .map((link): GraphLink => ({ ...link, articles: inside(link.articles) })),
    notices: graph.notices.filter(({ article }) => article !== undefined && articleIds.has(article)),
    records,
  };
}

/** Which are kept → old index to new index. */
function renumbered(kept: readonly boolean[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  kept.forEach((keep, index) => keep && numbers.set(index, numbers.size));
  return numbers;
}

function cut(record: ArticleRecord, chosen: ReadonlySet<string>, links: ReadonlyMap<number, number>): ArticleRecord {
  const about = record.quotes.map((quote) => quote.about.filter((id) => chosen.has(id)));
  const quotes = renumbered(
    record.quotes.map(({ speaker }, index) =>
      speaker === null ? (about[index] ?? []).length > 0 : chosen.has(speaker),
    ),
  );
  const { places: _, ...rest } = record;
  return {
    ...rest,
    mentions: record.mentions.filter(({ entity }) => chosen.has(entity)),
    quotes: record.quotes.flatMap((quote, index): Quote[] =>
      quotes.has(index) ? [{ ...quote, about: about[index] ?? [] }] : [],
    ),
    roles: record.roles.filter(({ person }) => chosen.has(person)).map((role) => roleWithin(role, chosen)),
    ...placesWithin(record, chosen),
    evidence: record.evidence.flatMap(({ link, quote, ...place }) => {
      const number = links.get(link);
      if (number === undefined) return [];
      const quoted = quote === undefined ? undefined : quotes.get(quote);
      return [{ ...place, link: number, ...(quoted === undefined ? {} : { quote: quoted }) }];
    }),
  };
}

function placesWithin(record: ArticleRecord, chosen: ReadonlySet<string>): Pick<ArticleRecord, "places"> {
  const places =
    record.places?.filter(({ event }) => chosen.has(event)).map((place) => placeWithin(place, chosen)) ?? [];
  return places.length > 0 ? { places } : {};
}

/** A country left out leaves its name. */
function placeWithin<T extends { readonly country?: string }>(place: T, chosen: ReadonlySet<string>) {
  const { country, ...named } = place;
  return country !== undefined && chosen.has(country) ? { ...named, country } : named;
}

function roleWithin({ country, organisation, ...role }: PersonRole, chosen: ReadonlySet<string>): PersonRole {
  return {
    ...role,
    ...(country !== undefined && chosen.has(country) ? { country } : {}),
    ...(organisation !== undefined && chosen.has(organisation) ? { organisation } : {}),
  };
}
