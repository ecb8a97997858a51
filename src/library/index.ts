// What `import … from "simpul"` gives: articles in, extractions and graphs out, in Node and in a browser alike.
import { annotate, extractionOf } from "../annotate/index.ts";
import type { Article, Extraction, KnowledgeGraph, Notice } from "../model/index.ts";
import { buildGraph as buildFromArticles, type BuildOptions as PipelineOptions } from "../pipeline.ts";
import { articleOf, fieldsOf, isNotice } from "../read/index.ts";

export { diff, type GraphDiff } from "../graph/diff.ts";
export { readCorrections } from "../graph/index.ts";
export { subgraph } from "../graph/subgraph.ts";
export { VerifyError } from "../graph/verify.ts";
export type * from "../model/index.ts";
export type { DigestCache } from "../pipeline.ts";
export { type InputFile, isNotice, isReadable, readFile } from "../read/index.ts";
export { WRITERS, type WriteOptions, type Writer } from "../write/index.ts";

/** An article as you have it. Other names of the fields are understood as in files; see docs/formats.md. */
export interface ArticleFields {
  readonly text: string;
  readonly title?: string;
  /** As people and machines write it: "2024-11-04", "Senin (4/11/2024)". */
  readonly date?: string;
  /** The outlet. Default: from the dateline of the text. */
  readonly source?: string;
  /** `id` or `en`. Default: from the words of the text. */
  readonly language?: string;
  readonly url?: string;
  /** Default: from outlet and text. */
  readonly id?: string;
}

/** Fields, the text alone, or an article that `readFile` gave. */
export type ArticleInput = string | ArticleFields | Article;

/** As `PipelineOptions`, see there. */
export interface BuildOptions extends PipelineOptions {}

/**
 * What an article names and quotes. Offsets are UTF-16 code units into `extraction.text`, which is the title, a blank line and the body; ends are exclusive.
 * Never throws for what an article says: one that can't be read has no entities, and a notice that tells why.
 */
export function extract(input: ArticleInput): Extraction {
  const { article, notices } = articleFrom(input, "article");
  if (!article) {
    const {
      id = "",
      title = "",
      date = "",
      source = "",
      language = "",
      url = "",
    } = typeof input === "string" ? {} : input;
    return {
      article: { id, title, date, source, language, url },
      text: "",
      entities: [],
      mentions: [],
      quotes: [],
      notices,
    };
  }
  const extraction = extractionOf(annotate(article));
  return { ...extraction, notices: [...notices, ...extraction.notices] };
}

/**
 * The knowledge graph of the articles. The same articles, in whatever order, give the same graph.
 * @param inputs articles, and what `readFile` gives: its notices go into the graph's own
 * @throws {VerifyError} when an offset does not reproduce its text, which is a fault of the program
 * @throws {Error} named "AbortError" when the signal is off
 */
export function buildGraph(
  inputs: Iterable<ArticleInput | Notice> | AsyncIterable<ArticleInput | Notice>,
  options: BuildOptions = {},
): Promise<KnowledgeGraph> {
  return buildFromArticles(articlesFrom(inputs), options);
}

async function* articlesFrom(
  inputs: Iterable<ArticleInput | Notice> | AsyncIterable<ArticleInput | Notice>,
): AsyncIterable<Article | Notice> {
  let number = 0;
  for await (const input of inputs) {
    number++;
    if (typeof input === "object" && isNotice(input)) yield input;
    else {
      const { article, notices } = articleFrom(input, `article ${number}`);
      yield* notices;
      if (article) yield article;
    }
  }
}

function articleFrom(input: ArticleInput, place: string): { article: Article | undefined; notices: readonly Notice[] } {
  if (typeof input === "object" && "aside" in input) return { article: input, notices: [] };
  const raw = fieldsOf(typeof input === "string" ? { text: input } : input, place);
  if (!raw) throw new TypeError("An article is a text, or an object that has one.");
  const items = [...articleOf(raw)];
  return { article: items.find((item) => !isNotice(item)) as Article | undefined, notices: items.filter(isNotice) };
}
