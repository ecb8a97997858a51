// The graph in scope and its quotes → the rows of the tables.
import { coverageOf, type GraphIndex, neighbours } from "../../../graph/query.ts";
import type { ArticleInfo, ArticleRecord, GraphEntity, GraphLink, Quote } from "../../../model/index.ts";
import type { Language } from "../../context.ts";
import { placeName } from "../events.ts";
import type { Row } from "./columns.ts";

type Names = Pick<Language, "words" | "name">;

const end = ({ id, type }: GraphEntity): Row["entities"][number] => ({ id, type });

export const entityRows = (index: GraphIndex, { words, name }: Names): Row[] =>
  index.overview.entities.map((entity) => ({
    key: entity.id,
    cells: [
      name(entity),
      words.type[entity.type],
      entity.mentions,
      entity.articles.length,
      neighbours(index, entity.id).size,
      entity.quotesBy,
      entity.quotesAbout,
      entity.date ?? "",
      entity.place ? placeName(entity.place, index, name) : "",
    ],
    entities: [end(entity)],
    opens: { selection: { kind: "entity", id: entity.id } },
  }));

export function linkRows(index: GraphIndex, { words, name }: Names): Row[] {
  const { overview, entities } = index;
  return overview.links.flatMap((link): Row[] => {
    const [source, target] = [entities.get(link.source), entities.get(link.target)];
    if (!source || !target) return [];
    const { articles, reports, outlets } = coverageOf(overview, link.articles);
    const { first, last } = datesOf(link, overview.articles);
    const { sentences, weight, npmi, kind } = link;
    return [
      {
        key: link.id,
        cells: [
          name(source),
          words.panels.linkKinds[kind],
          name(target),
          sentences,
          articles,
          reports,
          outlets,
          weight,
          kind === "comention" ? npmi : "",
          first,
          last,
        ],
        entities: [end(source), end(target)],
        opens: { selection: { kind: "pair", source: link.source, target: link.target } },
      },
    ];
  });
}

function datesOf(link: GraphLink, articles: readonly ArticleInfo[]): { first: string; last: string } {
  let [first, last] = ["", ""];
  for (const article of link.articles) {
    const date = articles[article]?.date ?? "";
    if (date === "") continue;
    if (first === "" || date < first) first = date;
    if (date > last) last = date;
  }
  return { first, last };
}

export interface FoundQuote {
  /** Index into `Overview.articles`. */
  readonly article: number;
  readonly quote: Quote;
  readonly text: string;
}

/** The quotes of an article that are in scope: those of a speaker who is, and those nobody is named for, about somebody who is. */
export function quotesIn(index: GraphIndex, article: number, { text, quotes }: ArticleRecord): FoundQuote[] {
  const isIn = (id: string): boolean => index.entities.has(id);
  return quotes
    .filter(({ speaker, about }) => (speaker === null ? about.some(isIn) : isIn(speaker)))
    .map((quote) => ({ article, quote, text: text.slice(quote.start, quote.end).replace(/\s+/g, " ") }));
}

export function quoteRows(
  index: GraphIndex,
  found: readonly FoundQuote[],
  { words, name, formats }: Names & { readonly formats: Pick<Language["formats"], "list"> },
): Row[] {
  const { overview, entities } = index;
  return found.flatMap(({ article, quote, text }): Row[] => {
    const info = overview.articles[article];
    if (!info) return [];
    const speaker = quote.speaker === null ? undefined : entities.get(quote.speaker);
    const about = quote.about.flatMap((id) => entities.get(id) ?? []);
    return [
      {
        key: `${article}:${quote.start}`,
        cells: [
          speaker ? name(speaker) : "",
          words.panels.cues[quote.cueClass],
          text,
          formats.list(about.map(name)),
          info.source,
          info.date,
        ],
        entities: [...(speaker ? [speaker] : []), ...about].map(end),
        language: info.language,
        opens: {
          reading: { article: info.id, start: quote.start, end: quote.end },
          selection: speaker ? { kind: "entity", id: speaker.id } : null,
        },
      },
    ];
  });
}

/** Those that the chosen entities have a part in; all of them for one, so that a pair's rows are those of both. */
export const withAll = (rows: readonly Row[], ids: readonly string[]): readonly Row[] =>
  ids.length === 0 ? rows : rows.filter(({ entities }) => ids.every((id) => entities.some((end) => end.id === id)));
