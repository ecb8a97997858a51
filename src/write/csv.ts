// KnowledgeGraph → four tables in a zip: nodes, links, quotes, and the evidence with its sentences.
import { strToU8, zipSync } from "fflate";
import type { ArticleRecord, GraphArticle, KnowledgeGraph } from "../model/index.ts";
import { labelOf, period } from "./network.ts";
import { csvTable, type Row } from "./table.ts";
import type { TextFile, WriteOptions, Writer } from "./writer.ts";

export const csv: Writer = {
  id: "csv",
  name: "CSV",
  extension: "zip",
  mime: "application/zip",
  scope: "graph",
  write(graph, options) {
    const tables = csvTables(graph, options).map(({ path, text }) => [path, strToU8(text)] as const);
    // The fields of a local date are what a zip holds: the same bytes in every time zone.
    return zipSync(Object.fromEntries(tables), { mtime: new Date(1980, 0, 1), level: 6 });
  },
};

/** The four tables one by one: nodes.csv, links.csv, quotes.csv, evidence.csv. */
export function csvTables(graph: KnowledgeGraph, options: WriteOptions): TextFile[] {
  const labels = new Map(graph.entities.map((entity) => [entity.id, labelOf(entity, options)]));
  const label = (id: string): string => labels.get(id) ?? id;
  return [
    { path: "nodes.csv", text: csvTable(NODE_FIELDS, nodes(graph, options)) },
    { path: "links.csv", text: csvTable(LINK_FIELDS, links(graph, label)) },
    { path: "quotes.csv", text: csvTable(QUOTE_FIELDS, [...quotes(graph, label)]) },
    { path: "evidence.csv", text: csvTable(EVIDENCE_FIELDS, [...evidence(graph, label)]) },
  ];
}

const ARTICLE_FIELDS = ["article", "report", "date", "source", "language", "title", "url"];
const articleCells = ({ id, report = "", date, source, language, title, url }: GraphArticle): Row => [
  id,
  report,
  date,
  source,
  language,
  title,
  url,
];

const NODE_FIELDS = [
  "id",
  "type",
  "label",
  "aliases",
  "kind",
  "date",
  "place",
  "mentions",
  "articles",
  "first",
  "last",
  "quotes_by",
  "quotes_about",
  "importance",
  "community",
  "x",
  "y",
];

const nodes = (graph: KnowledgeGraph, options: WriteOptions): Row[] =>
  graph.entities.map((entity) => {
    const { first, last } = period(entity.articles, graph.articles);
    return [
      entity.id,
      entity.type,
      labelOf(entity, options),
      entity.aliases.join(" | "),
      entity.kind ?? "",
      entity.date ?? "",
      entity.place?.label ?? "",
      entity.mentions,
      entity.articles.length,
      first,
      last,
      entity.quotesBy,
      entity.quotesAbout,
      entity.importance,
      entity.community,
      entity.x,
      entity.y,
    ];
  });

const LINK_FIELDS = [
  "id",
  "kind",
  "source_id",
  "source_label",
  "target_id",
  "target_label",
  "labels",
  "weight",
  "sentences",
  "paragraphs",
  "articles",
  "first",
  "last",
  "npmi",
];

const links = (graph: KnowledgeGraph, label: (id: string) => string): Row[] =>
  graph.links.map((link) => {
    const { first, last } = period(link.articles, graph.articles);
    return [
      link.id,
      link.kind,
      link.source,
      label(link.source),
      link.target,
      label(link.target),
      (link.labels ?? []).join(" | "),
      link.weight,
      link.sentences,
      link.paragraphs,
      link.articles.length,
      first,
      last,
      link.npmi,
    ];
  });

const QUOTE_FIELDS = [
  ...ARTICLE_FIELDS,
  "kind",
  "speaker_id",
  "speaker_label",
  "cue",
  "cue_class",
  "about_ids",
  "about_labels",
  "text",
  "start",
  "end",
];

function* quotes(graph: KnowledgeGraph, label: (id: string) => string): Generator<Row> {
  for (const [article, record] of recordsOf(graph)) {
    for (const { kind, speaker, cue, cueClass, about, start, end } of record.quotes) {
      yield [
        ...articleCells(article),
        kind,
        speaker ?? "",
        speaker === null ? "" : label(speaker),
        cue,
        cueClass,
        about.join(" | "),
        about.map(label).join(" | "),
        record.text.slice(start, end),
        start,
        end,
      ];
    }
  }
}

const EVIDENCE_FIELDS = [
  "link",
  "kind",
  "source_id",
  "source_label",
  "target_id",
  "target_label",
  "scope",
  ...ARTICLE_FIELDS,
  "text",
  "start",
  "end",
  "source_start",
  "source_end",
  "target_start",
  "target_end",
];

function* evidence(graph: KnowledgeGraph, label: (id: string) => string): Generator<Row> {
  for (const [article, record] of recordsOf(graph)) {
    for (const { link: index, scope, start, end, source, target } of record.evidence) {
      const link = graph.links[index];
      if (!link) continue;
      yield [
        link.id,
        link.kind,
        link.source,
        label(link.source),
        link.target,
        label(link.target),
        scope,
        ...articleCells(article),
        record.text.slice(start, end),
        start,
        end,
        source.start,
        source.end,
        target.start,
        target.end,
      ];
    }
  }
}

function* recordsOf({ articles, records }: KnowledgeGraph): Generator<readonly [GraphArticle, ArticleRecord]> {
  for (const [index, record] of records.entries()) {
    const article = articles[index];
    if (article) yield [article, record];
  }
}
