// An article's record → its lines with the layers to draw over them, and the mentions to step through.
import type { ArticleInfo, ArticleRecord, Mention, Quote, Span } from "../../model/index.ts";
import { nest, type Piece, paragraphs, segments } from "./segments.ts";

/** What is drawn over the text: the place asked for, a quote, a mention. The former enclose the latter. */
export type Layer =
  | ({ readonly layer: "place" } & Span)
  | ({ readonly layer: "quote"; readonly quote: Quote } & Span)
  | ({ readonly layer: "mention"; readonly mention: Mention } & Span);

export interface Line extends Span {
  readonly role: "title" | "body" | "aside";
  readonly pieces: readonly Piece<Layer>[];
}

const LAYERS: readonly Layer["layer"][] = ["place", "quote", "mention"];
const OPENING = new Set("\"'“‘„«‹");
const CLOSING = new Set("\"'”’“»›");

/** A direct quote with the quotation marks that stand around it. */
export function withMarks(text: string, quote: Quote): Span {
  if (quote.kind !== "direct") return quote;
  return {
    start: OPENING.has(text.charAt(quote.start - 1)) ? quote.start - 1 : quote.start,
    end: CLOSING.has(text.charAt(quote.end)) ? quote.end + 1 : quote.end,
  };
}

/** The lines of an article, each cut into nested pieces. The first line is the title where the article has one. */
export function lines(record: ArticleRecord, { title }: Pick<ArticleInfo, "title">, place: Span): Line[] {
  const { text, aside, mentions, quotes } = record;
  const layers: Layer[] = [
    { layer: "place", start: place.start, end: place.end },
    ...quotes.map((quote): Layer => ({ layer: "quote", quote, ...withMarks(text, quote) })),
    ...mentions.map((mention): Layer => ({ layer: "mention", mention, start: mention.start, end: mention.end })),
  ];
  return paragraphs(text).map(({ start, end }, i) => {
    const flat = segments(text, layers, { from: start, to: end, layer: (span) => LAYERS.indexOf(span.layer) });
    const set = aside.some((span) => span.start <= start && end <= span.end);
    return {
      start,
      end,
      role: i === 0 && title !== "" && text.startsWith(title) ? "title" : set ? "aside" : "body",
      pieces: nest(flat, (span) => span.layer !== "mention"),
    };
  });
}

/** The mentions of the chosen entities, in the order of the text. */
export const mentionsOf = (record: ArticleRecord, chosen: ReadonlySet<string>): Mention[] =>
  record.mentions.filter((mention) => chosen.has(mention.entity));

/** Number of the next mention from an offset on, going round at the ends; -1 when there is none. */
export function step(mentions: readonly Mention[], offset: number, forward: boolean): number {
  if (mentions.length === 0) return -1;
  if (forward)
    return Math.max(
      0,
      mentions.findIndex((mention) => mention.start > offset),
    );
  const before = mentions.findLastIndex((mention) => mention.start < offset);
  return before === -1 ? mentions.length - 1 : before;
}
