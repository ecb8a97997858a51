// Overview and the articles in scope → its entities and links as these articles alone have them.
import { countsOf, linkCountsOf, npmi } from "../../graph/query.ts";
import type { EntityCounts, GraphEntity, GraphLink, LinkCounts, Overview } from "../../model/index.ts";
import { rank } from "./rank.ts";

export interface Counted {
  /** Those that an article in scope names, by importance, greatest first. */
  readonly entities: readonly GraphEntity[];
  /** Those that an article in scope shows, by weight, greatest first. */
  readonly links: readonly GraphLink[];
}

/**
 * Mentions, quotes, sentences, paragraphs, weights, association and importance are counted anew; places, communities and labels
 * of roles stay those of the whole, and so does association where the files don't say how many paragraphs there are. With every
 * article in scope it is the overview's own.
 */
export function countIn(overview: Overview, articles: ReadonlySet<number>): Counted {
  if (articles.size === overview.articles.length) return overview;
  const entities = overview.entities.flatMap((entity) => entityIn(entity, articles));
  const associated = associationIn(overview, entities, articles);
  const links = overview.links
    .flatMap((link) => linkIn(link, articles).map(associated))
    .sort((a, b) => b.weight - a.weight);
  const importance = rank(
    entities.map(({ id }) => id),
    links,
  );
  const ranked = entities.map((entity): GraphEntity => ({ ...entity, importance: importance.get(entity.id) ?? 0 }));
  return { entities: ranked.sort((a, b) => b.importance - a.importance), links };
}

/** Co-mentions with the association that the paragraphs in scope give them. */
function associationIn(
  { articles: infos }: Overview,
  entities: readonly GraphEntity[],
  articles: ReadonlySet<number>,
): (link: GraphLink) => GraphLink {
  let all = 0;
  for (const article of articles) all += infos[article]?.paragraphs ?? 0;
  const counts = new Map(
    entities.flatMap(({ id, paragraphs }) => (paragraphs ? [[id, sum(paragraphs)] as const] : [])),
  );
  return (link) => {
    const [one, other] = [counts.get(link.source), counts.get(link.target)];
    if (link.kind !== "comention" || all === 0 || !one || !other) return link;
    return { ...link, npmi: npmi(link.paragraphs, one, other, all) };
  };
}

/** Positions in a list of articles that are in scope. */
function inScope(list: readonly number[], articles: ReadonlySet<number>): number[] {
  const positions: number[] = [];
  list.forEach((article, nth) => articles.has(article) && positions.push(nth));
  return positions;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function entityIn(entity: GraphEntity, articles: ReadonlySet<number>): GraphEntity[] {
  const kept = inScope(entity.articles, articles);
  if (kept.length === 0) return [];
  if (kept.length === entity.articles.length) return [entity];
  const counts = kept.map((nth) => countsOf(entity, nth));
  const byArticle: EntityCounts = {
    mentions: counts.map(({ mentions }) => mentions),
    quotesBy: counts.map(({ quotesBy }) => quotesBy),
    quotesAbout: counts.map(({ quotesAbout }) => quotesAbout),
  };
  return [
    {
      ...entity,
      articles: kept.map((nth) => entity.articles[nth] ?? 0),
      ...(entity.paragraphs ? { paragraphs: kept.map((nth) => entity.paragraphs?.[nth] ?? 0) } : {}),
      mentions: sum(byArticle.mentions),
      quotesBy: sum(byArticle.quotesBy ?? []),
      quotesAbout: sum(byArticle.quotesAbout ?? []),
      byArticle,
    },
  ];
}

function linkIn(link: GraphLink, articles: ReadonlySet<number>): GraphLink[] {
  const kept = inScope(link.articles, articles);
  if (kept.length === 0) return [];
  if (kept.length === link.articles.length) return [link];
  const counts = kept.map((nth) => linkCountsOf(link, nth));
  const loose = counts.map((count) => count.loose);
  const byArticle: LinkCounts = {
    sentences: counts.map(({ sentences }) => sentences),
    paragraphs: counts.map(({ paragraphs }) => paragraphs),
    loose,
  };
  const sentences = sum(byArticle.sentences);
  return [
    {
      ...link,
      articles: kept.map((nth) => link.articles[nth] ?? 0),
      sentences,
      paragraphs: sum(byArticle.paragraphs),
      weight: sentences + sum(loose) / 2,
      byArticle,
    },
  ];
}
