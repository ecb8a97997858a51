// KnowledgeGraph → statements that Neo4j runs: `cypher-shell -f graph.cypher`. Running them twice changes nothing.
import {
  ENTITY_TYPES,
  type EntityType,
  type GraphLink,
  type KnowledgeGraph,
  LINK_KINDS,
  type LinkKind,
} from "../model/index.ts";
import { labelOf, period } from "./network.ts";
import type { WriteOptions, Writer } from "./writer.ts";

/** Rows in one statement: enough to be quick, few enough for any server's memory. */
const BATCH = 500;

const NODE_LABELS: Readonly<Record<EntityType, string>> = {
  person: "Person",
  country: "Country",
  organisation: "Organisation",
  event: "Event",
};

/** Directed as the links are; a co-mention's direction means nothing. */
const RELATIONSHIPS: Readonly<Record<LinkKind, string>> = {
  comention: "MENTIONED_WITH",
  quote: "SPOKE_ABOUT",
  participant: "HAD_PARTICIPANT",
  role: "HELD_ROLE",
};

export const cypher: Writer = {
  id: "cypher",
  name: "Cypher (Neo4j)",
  extension: "cypher",
  mime: "application/x-cypher-query",
  scope: "graph",
  write: (graph, options) => `${[...statements(graph, options)].map((statement) => `${statement};\n`).join("")}`,
};

function* statements(graph: KnowledgeGraph, options: WriteOptions): Generator<string> {
  for (const label of ["Entity", "Article", "Quote"]) {
    yield `CREATE CONSTRAINT simpul_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
  }
  for (const type of ENTITY_TYPES) {
    const rows = graph.entities
      .filter((entity) => entity.type === type)
      .map((entity) => entityRow(entity, graph, options));
    yield* batches(rows, `MERGE (n:Entity {id: row.id}) SET n:${NODE_LABELS[type]}, n += row.properties`);
  }
  yield* batches(
    graph.articles.map(({ id, paragraphs: _, ...properties }) => ({ id, properties })),
    "MERGE (n:Article {id: row.id}) SET n += row.properties",
  );
  for (const kind of LINK_KINDS) {
    const rows = graph.links.filter((link) => link.kind === kind).map((link) => linkRow(link, graph));
    yield* batches(
      rows,
      `MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) MERGE (a)-[r:${RELATIONSHIPS[kind]} {id: row.id}]->(b) SET r += row.properties`,
    );
  }
  yield* batches(
    mentionRows(graph),
    "MATCH (a:Entity {id: row.entity}) MATCH (b:Article {id: row.article}) MERGE (a)-[r:NAMED_IN]->(b) SET r.mentions = row.mentions",
  );
  const { quotes, said, about } = quoteRows(graph);
  yield* batches(
    quotes,
    "MATCH (a:Article {id: row.article}) MERGE (q:Quote {id: row.id}) SET q += row.properties MERGE (q)-[:QUOTED_IN]->(a)",
  );
  yield* batches(said, "MATCH (e:Entity {id: row.entity}) MATCH (q:Quote {id: row.quote}) MERGE (e)-[:SAID]->(q)");
  yield* batches(about, "MATCH (e:Entity {id: row.entity}) MATCH (q:Quote {id: row.quote}) MERGE (q)-[:ABOUT]->(e)");
}

function* batches(rows: readonly Properties[], rest: string): Generator<string> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const list = rows.slice(from, from + BATCH).map((row) => `  ${literal(row)}`);
    yield `UNWIND [\n${list.join(",\n")}\n] AS row\n${rest}`;
  }
}

type Value = string | number | readonly string[] | Properties;
interface Properties {
  readonly [name: string]: Value;
}

const entityRow = (
  entity: KnowledgeGraph["entities"][number],
  graph: KnowledgeGraph,
  options: WriteOptions,
): Properties => ({
  id: entity.id,
  properties: {
    label: labelOf(entity, options),
    aliases: entity.aliases,
    ...(entity.kind === undefined ? {} : { kind: entity.kind }),
    ...(entity.date ? { date: entity.date } : {}),
    ...(entity.place ? { place: entity.place.label } : {}),
    mentions: entity.mentions,
    articles: entity.articles.length,
    quotesBy: entity.quotesBy,
    quotesAbout: entity.quotesAbout,
    importance: entity.importance,
    community: entity.community,
    ...period(entity.articles, graph.articles),
  },
});

const linkRow = (link: GraphLink, graph: KnowledgeGraph): Properties => ({
  id: link.id,
  source: link.source,
  target: link.target,
  properties: {
    weight: link.weight,
    sentences: link.sentences,
    paragraphs: link.paragraphs,
    articles: link.articles.length,
    ...(link.kind === "comention" ? { npmi: link.npmi } : {}),
    ...(link.labels ? { labels: link.labels } : {}),
    ...period(link.articles, graph.articles),
  },
});

/** How often each article names each entity. */
const mentionRows = ({ records }: KnowledgeGraph): Properties[] =>
  records.flatMap(({ id, mentions }) => {
    const counts = new Map<string, number>();
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return [...counts].map(([entity, count]) => ({ entity, article: id, mentions: count }));
  });

function quoteRows({ records }: KnowledgeGraph): Record<"quotes" | "said" | "about", Properties[]> {
  const rows = { quotes: [] as Properties[], said: [] as Properties[], about: [] as Properties[] };
  for (const { id: article, text, quotes } of records) {
    for (const [index, { kind, start, end, speaker, cue, cueClass, about }] of quotes.entries()) {
      const id = `${article}#${index}`;
      rows.quotes.push({ id, article, properties: { text: text.slice(start, end), kind, cue, cueClass, start, end } });
      if (speaker !== null) rows.said.push({ quote: id, entity: speaker });
      for (const entity of about) rows.about.push({ quote: id, entity });
    }
  }
  return rows;
}

/** Names of properties are this file's own; every value is a literal that can't end early. */
function literal(value: Value): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return string(value);
  if (isList(value)) return `[${value.map(string).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(", ")}}`;
}

const isList = (value: readonly string[] | Properties): value is readonly string[] => Array.isArray(value);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const SPECIAL = /['"\\\u0000-\u001f\u007f\u2028\u2029]/g;
const NAMED = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\b", "\\b"],
  ["\f", "\\f"],
]);

/**
 * A string in single quotes. Neo4j turns `\uXXXX` into its character wherever it stands, even before it looks for the end of
 * the string: a backslash of the text is doubled, which it passes over, and a quote is never written as a code.
 */
const string = (text: string): string => `'${text.replace(SPECIAL, escaped)}'`;

const escaped = (character: string): string =>
  NAMED.get(character) ??
  (/['"\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
