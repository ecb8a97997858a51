// Article → Doc: the steps in their order. Each adds a layer of spans; none changes the text.
import type { Article, Doc, Extraction } from "../model/index.ts";
import { coreference } from "./coreference/index.ts";
import { events } from "./events.ts";
import { names } from "./names.ts";
import { pronouns } from "./pronouns.ts";
import { quotes } from "./quotes.ts";
import { roles } from "./roles.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";

/** A pure step: returns the Doc with its layer filled, leaves the others as they are. */
export type Step = (doc: Doc) => Doc;

const STEPS: readonly Step[] = [
  tokens, // paragraphs and tokens
  sentences,
  names, // candidates of every entity type, from the lexicons and rules of `entities/`
  coreference, // candidates → entities and their mentions by name
  roles, // offices beside names, and persons mentioned by office alone
  quotes, // who says what, directly and indirectly, and whom it is about
  pronouns, // "ia", "she" where only one person can be meant
  events, // what happened, to whom, when
];

/** Annotates one article. Pure: the same article gives the same Doc. */
export function annotate(article: Article): Doc {
  const empty: Doc = {
    article, paragraphs: [], sentences: [], tokens: [], candidates: [], entities: [], mentions: [], quotes: [], notices: [],
  };
  return STEPS.reduce((doc, step) => step(doc), empty);
}

/** The public form of a Doc. */
export function extractionOf(doc: Doc): Extraction {
  const { id, title, date, source, language, url, text } = doc.article;
  return {
    article: { id, title, date, source, language, url },
    text,
    entities: doc.entities,
    mentions: doc.mentions,
    quotes: doc.quotes,
    notices: doc.notices,
  };
}
