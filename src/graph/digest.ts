// Doc → digest: what the graph needs of an annotated article, so that tokens and candidates can be forgotten at once.
import type { Article, Doc, DocEntity, Mention, Notice, Quote, Span } from "../model/index.ts";

export interface Digest {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** `paragraphOf[i]`: index into `paragraphs` of the one that holds `sentences[i]`. */
  readonly paragraphOf: readonly number[];
  readonly entities: readonly DocEntity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly notices: readonly Notice[];
}

export function digestOf(doc: Doc): Digest {
  const { article, paragraphs, entities, mentions, quotes, notices } = doc;
  const sentences = doc.sentences.map(({ start, end }) => ({ start, end }));
  const paragraphOf = doc.sentences.map(({ paragraph }) => paragraph);
  return { article, paragraphs, sentences, paragraphOf, entities, mentions, quotes, notices };
}
