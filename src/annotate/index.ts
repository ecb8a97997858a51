// Article → Doc: the steps in their order. Each adds a layer of spans; none changes the text.
import type { TaggedSpan } from "../entities/index.ts";
import type { Article, Doc, Extraction } from "../model/index.ts";
import { certainty } from "./certainty/index.ts";
import { coreference } from "./coreference/index.ts";
import { doubts } from "./doubts.ts";
import { events } from "./events.ts";
import { names } from "./names.ts";
import { pronouns } from "./pronouns.ts";
import { quotes } from "./quotes.ts";
import { roles } from "./roles.ts";
import { sentences } from "./sentences.ts";
import { tag } from "./tagger/index.ts";
import type { Tagger } from "./tagger/tagger.ts";
import { tokens } from "./tokens.ts";
import { toldNames } from "./told-names.ts";

export type { Tagger } from "./tagger/tagger.ts";

/** A pure step: returns the Doc with its layer filled, leaves the others as they are. */
export type Step = (doc: Doc, tagged: readonly TaggedSpan[]) => Doc;

/** Before the tagger: paragraphs and tokens, then sentences. */
const read = (article: Article): Doc =>
  sentences(
    tokens({
      article,
      paragraphs: [],
      sentences: [],
      tokens: [],
      candidates: [],
      entities: [],
      mentions: [],
      quotes: [],
      notices: [],
    }),
  );

/** After it. */
const STEPS: readonly Step[] = [
  names, // candidates of every entity type, from the lexicons and rules of `entities/`
  coreference, // candidates → entities and their mentions by name
  roles, // offices beside names, and persons mentioned by office alone
  quotes, // who says what, directly and indirectly, and whom it is about
  pronouns, // "ia", "she" where only one person can be meant
  events, // what happened, to whom, when and where
  certainty, // how sure each entity is, and why
];

function understand(doc: Doc, tagged: readonly TaggedSpan[]): Doc {
  const spans = toldNames(doc, tagged);
  return STEPS.reduce((done, step) => step(done, spans), doc);
}

/** One article with all that was thought of, the doubtful included: for measuring. */
export function annotateAll(article: Article): Doc {
  const doc = read(article);
  return understand(doc, tag(doc));
}

/** Annotates one article. Pure: the same article gives the same Doc. */
export const annotate = (article: Article): Doc => doubts(annotateAll(article));

/** The same with names found by another tagger. Rejects with the tagger's error. */
export async function annotateWith(article: Article, tagger: Tagger): Promise<Doc> {
  const doc = read(article);
  return doubts(understand(doc, await tagger.tag(doc)));
}

/** The public form of a Doc, or of what a digest keeps of one. */
export function extractionOf(doc: Pick<Doc, "article" | "entities" | "mentions" | "quotes" | "notices">): Extraction {
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
