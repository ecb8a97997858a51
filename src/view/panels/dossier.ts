// An entity in scope and the records of its articles → a dossier in Markdown, its sources numbered.
import type { GraphIndex } from "../../graph/query.ts";
import type { ArticleRecord, KnowledgeGraph } from "../../model/index.ts";
import { markdown } from "../../write/markdown.ts";

const NOTHING = { text: "", aside: [], sentences: [], mentions: [], quotes: [], roles: [], evidence: [] } as const;

/**
 * @param index the graph in scope
 * @param records those of the entity's articles, by index; others are not looked at
 */
export function dossierOf(
  index: GraphIndex,
  id: string,
  records: ReadonlyMap<number, ArticleRecord>,
  language: string,
): string {
  const { overview } = index;
  // Evidence counts links in the whole graph; here it counts those in scope.
  const numbers = new Map<number, number>();
  overview.links.forEach((link, number) => {
    const whole = link.source === id || link.target === id ? index.numbers.get(link.id) : undefined;
    if (whole !== undefined) numbers.set(whole, number);
  });
  const graph: KnowledgeGraph = {
    ...overview,
    records: overview.articles.map((article, n): ArticleRecord => {
      const record = records.get(n);
      if (!record) return { ...NOTHING, id: article.id };
      const evidence = record.evidence.flatMap((shown) => {
        const link = numbers.get(shown.link);
        return link === undefined ? [] : [{ ...shown, link }];
      });
      return { ...record, evidence };
    }),
  };
  return String(markdown.write(graph, { entities: [id], language }));
}
