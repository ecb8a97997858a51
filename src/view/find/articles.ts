// Words typed → articles whose title or outlet has them.
import MiniSearch from "minisearch";
import type { GraphArticle } from "../../model/index.ts";
import { fold } from "../text/fold.ts";

/** Indices into `Overview.articles`, best first. */
export type ArticleSearch = (query: string, most: number) => readonly number[];

export function createArticleSearch(articles: readonly GraphArticle[]): ArticleSearch {
  const index = new MiniSearch<{ readonly id: number; readonly title: string; readonly source: string }>({
    fields: ["title", "source"],
    processTerm: (term) => fold(term),
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length < 5 ? false : 1),
      weights: { fuzzy: 0.3, prefix: 0.7 },
      boost: { title: 2 },
      combineWith: "AND",
    },
  });
  index.addAll(articles.map(({ title, source }, id) => ({ id, title, source })));
  return (query, most) =>
    index
      .search(fold(query))
      .slice(0, most)
      .map(({ id }) => Number(id));
}
