// A Doc → what the events step asks of it: words, whose mention a token is in, dates, quotes.
import { type EventLexicon, eventLexicon } from "../../entities/index.ts";
import type { Candidate, Doc, Mention, Span } from "../../model/index.ts";
import { type DateMention, dates } from "../dates.ts";
import { firstAfter } from "../doc.ts";

export interface Reading {
  readonly doc: Doc;
  readonly lexicon: EventLexicon;
  /** Lower-case token texts. */
  readonly lower: readonly string[];
  /** Token → the mention by name it belongs to. */
  readonly mentionAt: readonly (Mention | undefined)[];
  /** Token → does it stand in a named event's candidate? */
  readonly named: readonly boolean[];
  /** Token → the place it belongs to; countries are none. */
  readonly placed: readonly (Candidate | undefined)[];
  /** Token → the date it belongs to. */
  readonly dateAt: readonly (DateMention | undefined)[];
  readonly dates: readonly DateMention[];
  /** Token → does it stand in a direct quote? */
  readonly quoted: readonly boolean[];
}

export function readingOf(doc: Doc): Reading {
  const { tokens } = doc;
  const found = dates(doc);
  const spread = <T>(items: readonly (T & Span)[]): (T | undefined)[] => {
    const at: (T | undefined)[] = new Array(tokens.length).fill(undefined);
    for (const item of items) {
      for (let i = firstAfter(tokens, item.start); i < tokens.length && (tokens[i]?.start ?? item.end) < item.end; i++)
        at[i] = item;
    }
    return at;
  };
  const marks = (items: readonly Span[]): boolean[] => spread(items).map((item) => item !== undefined);
  return {
    doc,
    lexicon: eventLexicon(doc.article.language),
    lower: tokens.map((token) => token.text.toLowerCase()),
    mentionAt: spread(doc.mentions.filter((mention) => mention.as === "name")),
    named: marks(doc.candidates.filter(({ type }) => type === "event")),
    placed: spread(doc.candidates.filter(({ type }) => type === "place")),
    dateAt: spread(found),
    dates: found,
    quoted: marks(doc.quotes.filter(({ kind }) => kind === "direct")),
  };
}
