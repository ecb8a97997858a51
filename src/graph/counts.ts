// What articles say → how often each entity is mentioned, speaks and is spoken of: in each article, and in all.
import type { GraphEntity, Mention, Quote } from "../model/index.ts";

interface Count {
  mentions: number;
  quotesBy: number;
  quotesAbout: number;
}
type Counts = ReadonlyMap<number, Readonly<Count>>;

/** What is counted of an article, in terms of the graph's entities. */
interface Counted {
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

/** Entity id → index of the article → counts. */
export function countAll(articles: Iterable<Counted>): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Map<number, Count>>();
  let article = -1;
  for (const { mentions, quotes } of articles) {
    article++;
    const bump = (id: string, key: keyof Count): void => {
      const ofEntity = counts.get(id) ?? new Map<number, Count>();
      counts.set(id, ofEntity);
      const count = ofEntity.get(article) ?? { mentions: 0, quotesBy: 0, quotesAbout: 0 };
      ofEntity.set(article, count);
      count[key]++;
    };
    for (const { entity } of mentions) bump(entity, "mentions");
    for (const { speaker, about } of quotes) {
      if (speaker !== null) bump(speaker, "quotesBy");
      for (const id of about) bump(id, "quotesAbout");
    }
  }
  return counts;
}

/** An entity's totals and, where it has more than one article, its counts in each. */
export function countsIn(
  articles: readonly number[],
  counts: Counts = new Map(),
): Pick<GraphEntity, "mentions" | "quotesBy" | "quotesAbout" | "byArticle"> {
  const list = (key: keyof Count): number[] => articles.map((article) => counts.get(article)?.[key] ?? 0);
  const [mentions, quotesBy, quotesAbout] = [list("mentions"), list("quotesBy"), list("quotesAbout")];
  const totals = { mentions: sum(mentions), quotesBy: sum(quotesBy), quotesAbout: sum(quotesAbout) };
  if (articles.length < 2) return totals;
  const byArticle = {
    mentions,
    ...(totals.quotesBy > 0 ? { quotesBy } : {}),
    ...(totals.quotesAbout > 0 ? { quotesAbout } : {}),
  };
  return { ...totals, byArticle };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
