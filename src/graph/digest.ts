// Doc → digest: what the graph needs of an annotated article, so that tokens and candidates can be forgotten at once.
import type { Article, Doc, DocEntity, Mention, Notice, Quote, Span } from "../model/index.ts";

export interface DigestSentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

export interface Digest {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly DigestSentence[];
  readonly entities: readonly DocEntity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly notices: readonly Notice[];
}

export function digestOf(doc: Doc): Digest {
  const { article, paragraphs, entities, mentions, quotes, notices } = doc;
  const sentences = doc.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph }));
  return { article, paragraphs, sentences, entities, mentions, quotes, notices };
}
