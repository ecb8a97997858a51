// Links and how close two names must stand → the co-mentions that count as such.
import { pairKey } from "../../graph/query.ts";
import type { GraphEntity, GraphLink } from "../../model/index.ts";
import type { Closeness } from "../filters.ts";

/** Pairs that no paragraph holds must share so many articles: once is how any two names of a long article meet. */
export const FEWEST_SHARED = 2;
/** What an article weighs that names both, but in no one paragraph; a sentence is 1, a paragraph a half. */
const ARTICLE_WEIGHT = 0.25;
/** An article that names more is a list: it would link everybody to everybody. */
const MOST_NAMED = 150;

/** Other kinds of links are as they are, whatever the closeness. */
export function near(
  entities: readonly GraphEntity[],
  links: readonly GraphLink[],
  closeness: Closeness,
): readonly GraphLink[] {
  if (closeness === "paragraph") return links;
  if (closeness === "article") return [...links, ...inArticles(entities, links)];
  return links
    .flatMap((link): GraphLink[] => {
      if (link.kind !== "comention" || link.weight === link.sentences) return [link];
      return link.sentences === 0 ? [] : [inSentences(link)];
    })
    .sort((a, b) => b.weight - a.weight);
}

/** The articles that hold both in one sentence. */
function inSentences({ byArticle, ...link }: GraphLink): GraphLink {
  const weight = link.sentences;
  if (!byArticle) return { ...link, weight };
  const kept = link.articles.map((_, nth) => nth).filter((nth) => (byArticle.sentences[nth] ?? 0) > 0);
  const pick = (list: readonly number[]): number[] => kept.map((nth) => list[nth] ?? 0);
  const counts = { sentences: pick(byArticle.sentences), paragraphs: pick(byArticle.paragraphs) };
  return { ...link, weight, articles: pick(link.articles), byArticle: counts };
}

/** A link for each pair that shares articles and has no link yet; two events, told of side by side, have none. */
function inArticles(entities: readonly GraphEntity[], links: readonly GraphLink[]): GraphLink[] {
  const linked = new Set(links.map(({ source, target }) => pairKey(source, target)));
  const named = new Map<number, number[]>();
  entities.forEach(({ articles }, number) => {
    for (const article of articles) {
      const list = named.get(article);
      if (list) list.push(number);
      else named.set(article, [number]);
    }
  });
  const shared = new Map<number, number[]>();
  for (const [article, list] of named) {
    if (list.length > MOST_NAMED) continue;
    list.forEach((a, nth) => {
      for (const b of list.slice(nth + 1)) {
        const key = a * entities.length + b;
        const articles = shared.get(key);
        if (articles) articles.push(article);
        else shared.set(key, [article]);
      }
    });
  }
  const found: GraphLink[] = [];
  for (const [key, articles] of shared) {
    if (articles.length < FEWEST_SHARED) continue;
    const [a, b] = [entities[Math.floor(key / entities.length)], entities[key % entities.length]];
    if (!a || !b || (a.type === "event" && b.type === "event")) continue;
    const pair = pairKey(a.id, b.id);
    if (linked.has(pair)) continue;
    const [source = "", target = ""] = pair.split("|");
    found.push({
      id: `comention:${pair}`,
      kind: "comention",
      source,
      target,
      sentences: 0,
      paragraphs: 0,
      articles: articles.sort((x, y) => x - y),
      weight: articles.length * ARTICLE_WEIGHT,
      npmi: 0,
    });
  }
  return found.sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1));
}
