// A selection and the records it rests on → its sentences with their sources, as a numbered list in Markdown.
import type { Path } from "../../graph/paths.ts";
import { type GraphIndex, linksBetween } from "../../graph/query.ts";
import type { ArticleInfo, ArticleRecord, Span } from "../../model/index.ts";
import { plain as markdownText } from "../../write/markdown.ts";
import { httpUrl } from "../panels/citation.ts";
import { excerpt } from "../panels/evidence.ts";
import { sentenceAt } from "../panels/facts.ts";
import { articleFor, sentenceFor } from "../paths.ts";
import { type Selection, selectedIds } from "../state.ts";
import type { Formats } from "../words/formats.ts";

/** A stretch of an article to cite. */
export interface Cited {
  /** Index into `Overview.articles`. */
  readonly article: number;
  readonly record: ArticleRecord;
  readonly span: Span;
}

const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]));

const linkedArticles = (index: GraphIndex, ids: readonly string[]): number[] =>
  pairsOf(ids).flatMap(([a, b]) => linksBetween(index, a, b).flatMap(({ articles }) => articles));

/** Indices of the articles whose records are needed, ascending. `way`: the one that is drawn, for a path. */
export function articlesToCite(index: GraphIndex, selection: Selection, way: Path | null): number[] {
  const ids = selectedIds(selection);
  const articles =
    selection.kind === "path"
      ? (way?.hops ?? []).flatMap((hop) => articleFor(hop) ?? [])
      : selection.kind === "entity"
        ? (index.entities.get(selection.id)?.articles ?? [])
        : linkedArticles(index, ids);
  return [...new Set(articles)].sort((a, b) => a - b);
}

/**
 * An entity: the first sentence of each article that names it. A pair, a group: every sentence that shows a link among them.
 * A path: one sentence a step, in its order.
 */
export function citedBy(
  index: GraphIndex,
  selection: Selection,
  way: Path | null,
  records: ReadonlyMap<number, ArticleRecord>,
): Cited[] {
  if (selection.kind === "path") {
    return (way?.hops ?? []).flatMap((hop): Cited[] => {
      const article = articleFor(hop);
      const record = article === undefined ? undefined : records.get(article);
      const found = record && sentenceFor(index.numbers, hop, record);
      return article !== undefined && record && found
        ? [{ article, record, span: excerpt({ article, record, evidence: found.evidence }) }]
        : [];
    });
  }
  const sorted = [...records].sort(([a], [b]) => a - b);
  if (selection.kind === "entity") {
    return sorted.flatMap(([article, record]): Cited[] => {
      const mention = record.mentions.find(({ entity }) => entity === selection.id);
      return mention ? [{ article, record, span: sentenceAt(record, mention) }] : [];
    });
  }
  const wanted = new Set(
    pairsOf(selectedIds(selection)).flatMap(([a, b]) =>
      linksBetween(index, a, b).map(({ id }) => index.numbers.get(id)),
    ),
  );
  return sorted.flatMap(([article, record]) => {
    const spans = record.evidence
      .filter(({ link }) => wanted.has(link))
      .map((evidence) => excerpt({ article, record, evidence }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const unlike = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
    return [...unlike.values()].map((span): Cited => ({ article, record, span }));
  });
}

/** "1. “Sentence.” — Outlet, 5 March 1949, “Title”, <https://…>"; whatever an article holds stays text. */
export function citationList(
  title: string,
  cited: readonly Cited[],
  infos: readonly ArticleInfo[],
  { date }: Pick<Formats, "date">,
): string {
  const lines = cited.flatMap(({ article, record, span }) => {
    const info = infos[article];
    if (!info) return [];
    const url = httpUrl(info.url);
    const from = [
      info.source && markdownText(info.source),
      info.date && date(info.date),
      info.title && `“${markdownText(info.title)}”`,
      url && `<${url}>`,
    ].filter((part) => part);
    return [`“${markdownText(record.text.slice(span.start, span.end))}” — ${from.join(", ") || markdownText(info.id)}`];
  });
  return [`# ${markdownText(title)}`, "", ...lines.map((line, at) => `${at + 1}. ${line}`), ""].join("\n");
}
