// An article under annotation → the layers every step reads and adds to.
import type { Article, ArticleInfo } from "./article.ts";
import type { DocEntity, EntityType, Mention, Quote } from "./entity.ts";
import type { Notice } from "./notice.ts";
import type { Span } from "./span.ts";

export interface Token extends Span {
  readonly text: string;
}

/** A sentence; `paragraph` counts lines of the text that hold words, from 0 (the title is one). */
export interface Sentence extends Span {
  readonly paragraph: number;
  /** Tokens of this sentence: indices into `Doc.tokens`, `lastToken` exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A stretch of text that a recogniser takes for a name of a type, before names are joined into entities. */
export interface Candidate extends Span {
  /** A place is no entity, but no person or organisation stands where one does, and events happen there. */
  readonly type: EntityType | "place";
  /** Entity id where the lexicon knows it (`country:RU`), else undefined. */
  readonly known?: string;
  /** 0–1: how sure the recogniser is. */
  readonly score: number;
}

/** Stand-off layers over one immutable text. A step returns a new Doc with its layer filled; none changes the text. */
export interface Doc {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
  readonly entities: readonly DocEntity[];
  /** Sorted by start, then end; every `entity` is one of `entities`. */
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly notices: readonly Notice[];
}

/** What `simpul extract` prints, one per article. */
export interface Extraction {
  readonly article: ArticleInfo;
  readonly text: string;
  readonly entities: readonly DocEntity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly notices: readonly Notice[];
}
