// Digests → KnowledgeGraph: the steps in their order.
import type { ArticleRecord, GraphArticle, GraphEntity, KnowledgeGraph, Notice, PersonRole } from "../model/index.ts";
import { cluster } from "./cluster.ts";
import { type Correction, correct } from "./correct.ts";
import { countAll, countsIn } from "./counts.ts";
import type { Digest } from "./digest.ts";
import { layout, type Point } from "./layout.ts";
import { link, type Reading, type RoleReading } from "./link/index.ts";
import { networkOf } from "./network.ts";
import { by } from "./order.ts";
import { rank } from "./rank.ts";
import { readAll } from "./read.ts";
import { reports } from "./reports.ts";
import { type Resolved, resolve } from "./resolve/index.ts";
import { unique } from "./unique.ts";
import { verify } from "./verify.ts";
import { type Weighed, weigh } from "./weigh.ts";

export { Correction, type ParsedCorrections, parseCorrections } from "./correct.ts";
export { type Digest, digestOf } from "./digest.ts";

export interface GraphOptions {
  readonly corrections?: readonly Correction[];
  /** Of the readers: they go into the graph's own. */
  readonly notices?: readonly Notice[];
}

/**
 * The same digests and corrections give the same bytes, whatever their order.
 * @throws {VerifyError} when an offset does not reproduce its text
 */
export function graphOf(
  digests: readonly Digest[],
  { corrections = [], notices = [] }: GraphOptions = {},
): KnowledgeGraph {
  const articles = unique(digests);
  const articleIds = articles.digests.map(({ article }) => article.id);
  const corrected = correct(resolve(articles.digests), corrections, articleIds);
  const resolved = corrected.entities;
  const readings = readAll(articles.digests, resolved);
  const weighed = weigh(readings, tracesOf(readings));
  const network = networkOf(
    resolved.map(({ id }) => id),
    weighed.links,
  );
  const importance = rank(network);
  const communities = cluster(network);
  const points = layout(network, importance, communities);
  const all = [
    ...notices,
    ...articles.notices,
    ...corrected.notices,
    ...articles.digests.flatMap((digest) => digest.notices),
  ];
  return verify({
    version: 1,
    articles: articlesOf(articles.digests),
    entities: entitiesOf(resolved, readings, { importance, communities, points }),
    links: weighed.links,
    notices: all.sort(
      by(
        (n) => n.source ?? "",
        (n) => n.article ?? "",
        (n) => n.start ?? -1,
        (n) => n.code,
        (n) => n.message,
      ),
    ),
    records: readings.map((reading, index) => recordOf(reading, weighed.evidence[index] ?? [])),
  });
}

function* tracesOf(readings: readonly Reading[]) {
  for (const reading of readings) yield link(reading);
}

interface Measures {
  readonly importance: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
  readonly points: ReadonlyMap<string, Point>;
}

function entitiesOf(resolved: readonly Resolved[], readings: readonly Reading[], measures: Measures): GraphEntity[] {
  const counts = countAll(readings);
  const entities = resolved.map(({ id, type, label, labels, kind, date, members }): GraphEntity => {
    const names = new Set(members.flatMap(({ entity }) => [entity.label, ...entity.aliases]));
    names.delete(label);
    const articles = [...new Set(members.map(({ doc }) => doc))].sort((a, b) => a - b);
    return {
      id,
      type,
      label,
      labels,
      aliases: [...names].sort(),
      ...(kind === undefined ? {} : { kind }),
      ...(date === undefined ? {} : { date }),
      articles,
      ...countsIn(articles, counts.get(id)),
      importance: measures.importance.get(id) ?? 0,
      community: measures.communities.get(id) ?? 0,
      ...(measures.points.get(id) ?? { x: 0, y: 0 }),
    };
  });
  return entities.sort(
    by(
      (e) => -e.importance,
      (e) => e.id,
    ),
  );
}

function articlesOf(digests: readonly Digest[]): GraphArticle[] {
  const carried = reports(digests.map(({ article }) => article));
  return digests.map(({ article: { id, title, date, source, language, url } }, at): GraphArticle => {
    const report = digests[carried[at] ?? at]?.article.id ?? id;
    return { id, title, date, source, language, url, ...(report === id ? {} : { report }) };
  });
}

function recordOf({ digest, mentions, quotes, roles }: Reading, evidence: Weighed["evidence"][number]): ArticleRecord {
  return {
    id: digest.article.id,
    text: digest.article.text,
    aside: digest.article.aside,
    sentences: digest.sentences,
    mentions,
    quotes,
    roles: roles.map((role: RoleReading): PersonRole => role),
    evidence,
  };
}
