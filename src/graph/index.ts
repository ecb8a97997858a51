// Digests → KnowledgeGraph: the steps in their order.
import type {
  ArticleRecord,
  Certainty,
  Evidence,
  GraphArticle,
  GraphEntity,
  KnowledgeGraph,
  Notice,
  Overview,
  PersonRole,
  PlacedCorrection,
} from "../model/index.ts";
import { together } from "./certainty.ts";
import { cluster } from "./cluster.ts";
import { correct } from "./correct.ts";
import { bare } from "./corrections.ts";
import { countAll, countsIn } from "./counts.ts";
import type { Digest } from "./digest.ts";
import { keepPlaces } from "./keep.ts";
import { layout, type Point } from "./layout.ts";
import { link, type Reading, type RoleReading, type Trace } from "./link/index.ts";
import { networkOf } from "./network.ts";
import { by } from "./order.ts";
import { type ParagraphCounts, paragraphsNaming } from "./paragraphs.ts";
import { placeOf, placesIn } from "./places.ts";
import { rank } from "./rank.ts";
import { readingsOf } from "./read.ts";
import { reports } from "./reports.ts";
import { type Resolved, resolve } from "./resolve/index.ts";
import { unique } from "./unique.ts";
import { verified } from "./verify.ts";
import { weigh } from "./weigh.ts";

export { type ParsedCorrections, parseCorrections, readCorrections } from "./corrections.ts";
export { type Digest, digestOf } from "./digest.ts";
export type { Point } from "./layout.ts";

export interface GraphOptions {
  readonly corrections?: readonly PlacedCorrection[];
  /** Of the readers: they go into the graph's own. */
  readonly notices?: readonly Notice[];
  /** Where entities stood before, by id: they stay there, and who is new comes beside its own. Default: all are laid out anew. */
  readonly places?: ReadonlyMap<string, Point>;
}

/**
 * The same digests and corrections give the same bytes, whatever their order.
 * @throws {VerifyError} when an offset does not reproduce its text
 */
export function graphOf(digests: readonly Digest[], options: GraphOptions = {}): KnowledgeGraph {
  const { records, ...overview } = streamOf(digests, options);
  return { ...overview, records: [...records] };
}

/** A graph whose records are made and verified one after the other, as they are asked for, once. */
export interface GraphStream extends Overview {
  /** @throws {VerifyError} on the way, when an offset does not reproduce its text */
  readonly records: Iterable<ArticleRecord>;
}

/** The same graph, of which never more than the overview and one record is held. */
export function streamOf(
  digests: readonly Digest[],
  { corrections = [], notices = [], places = new Map() }: GraphOptions = {},
): GraphStream {
  const articles = unique(digests);
  const carried = reports(articles.digests.map(({ article }) => article));
  const corrected = correct(resolve(articles.digests), corrections, articles.digests);
  const resolved = corrected.entities;
  const readings = readingsOf(corrected.digests, resolved);
  const naming: ParagraphCounts[] = [];
  const paragraphs = corrected.digests.reduce((sum, digest) => sum + digest.paragraphs.length, 0);
  const { links, evidenceOf } = weigh(tracesOf(readings, naming), paragraphs, naming);
  const network = networkOf(
    resolved.map(({ id }) => id),
    links,
  );
  const importance = rank(network);
  const communities = cluster(network);
  const points = keepPlaces(network, resolved, importance, places) ?? layout(network, importance, communities);
  const all = [
    ...notices,
    ...articles.notices,
    ...corrected.notices,
    ...articles.digests.flatMap((digest) => digest.notices),
  ];
  const overview: Overview = {
    version: 1,
    articles: articlesOf(articles.digests, carried),
    entities: entitiesOf(resolved, readings, {
      importance,
      communities,
      points,
      carried,
      naming,
      settled: settledBy(corrections),
    }),
    links,
    notices: all.sort(
      by(
        (n) => n.source ?? "",
        (n) => n.article ?? "",
        (n) => n.start ?? -1,
        (n) => n.code,
        (n) => n.message,
      ),
    ),
    ...(corrections.length > 0 ? { corrections: corrections.map(bare) } : {}),
  };
  return { ...overview, records: verified(overview, recordsOf(readings, evidenceOf)) };
}

/** The traces of each reading; on the way, how many of its paragraphs name each entity. */
function* tracesOf(readings: Iterable<Reading>, naming: ParagraphCounts[]): Generator<Trace[]> {
  for (const reading of readings) {
    naming.push(paragraphsNaming(reading));
    yield link(reading);
  }
}

function* recordsOf(
  readings: Iterable<Reading>,
  evidenceOf: (traces: readonly Trace[]) => Evidence[],
): Generator<ArticleRecord> {
  for (const reading of readings) yield recordOf(reading, evidenceOf(link(reading)));
}

interface Measures {
  readonly importance: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
  readonly points: ReadonlyMap<string, Point>;
  /** `carried[i]`: index of the article whose report article i carries. */
  readonly carried: readonly number[];
  /** `naming[i]`: how many paragraphs of article i name each entity. */
  readonly naming: readonly ParagraphCounts[];
  /** Ids of entities that the user has judged. */
  readonly settled: ReadonlySet<string>;
}

/** Whoever names an entity, or makes others a part of it, says that there is one. */
const settledBy = (corrections: readonly PlacedCorrection[]): ReadonlySet<string> =>
  new Set(corrections.flatMap((rule) => (rule.do === "rename" ? rule.entity : rule.do === "merge" ? rule.into : [])));

function certaintyOf({ id, type, members }: Resolved, { carried, settled }: Measures): Certainty {
  const found = together(members.map(({ doc, entity }) => ({ certainty: entity, report: carried[doc] ?? doc })));
  // A type that no article gave it is the user's.
  if (!settled.has(id) && members.some(({ entity }) => entity.type === type)) return found;
  return { ...found, confidence: 1, reasons: ["corrected", ...found.reasons] };
}

function entitiesOf(resolved: readonly Resolved[], readings: Iterable<Reading>, measures: Measures): GraphEntity[] {
  const counts = countAll(readings);
  const places = placesIn(readings);
  const entities = resolved.map((each): GraphEntity => {
    const { id, type, label, labels, kind, date, members } = each;
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
      ...placeOf(places.get(id) ?? []),
      ...certaintyOf(each, measures),
      articles,
      paragraphs: articles.map((article) => measures.naming[article]?.get(id) ?? 0),
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

function articlesOf(digests: readonly Digest[], carried: readonly number[]): GraphArticle[] {
  return digests.map(({ article: { id, title, date, source, language, url }, paragraphs }, at): GraphArticle => {
    const report = digests[carried[at] ?? at]?.article.id ?? id;
    return {
      id,
      title,
      date,
      source,
      language,
      url,
      ...(report === id ? {} : { report }),
      paragraphs: paragraphs.length,
    };
  });
}

function recordOf({ digest, mentions, quotes, roles, places }: Reading, evidence: readonly Evidence[]): ArticleRecord {
  return {
    id: digest.article.id,
    text: digest.article.text,
    aside: digest.article.aside,
    sentences: digest.sentences,
    mentions,
    quotes,
    roles: roles.map((role: RoleReading): PersonRole => role),
    ...(places.length > 0 ? { places } : {}),
    evidence,
  };
}
