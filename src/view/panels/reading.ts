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

export interface Named {
  /** Entity id. */
  readonly entity: string;
  readonly first: Mention;
  readonly mentions: number;
}

/** Whom an article names, those it names most often first, then in the order of the text. */
export function namedIn({ mentions }: Pick<ArticleRecord, "mentions">): Named[] {
  const found = new Map<string, { first: Mention; mentions: number }>();
  for (const mention of mentions) {
    const known = found.get(mention.entity);
    if (known) known.mentions++;
    else found.set(mention.entity, { first: mention, mentions: 1 });
  }
  return [...found]
    .map(([entity, named]) => ({ entity, ...named }))
    .sort((a, b) => b.mentions - a.mentions || a.first.start - b.first.start);
}

/** The events of an article, ids by the offset at which they are first mentioned from `from` on. */
export function firstEvents(
  { mentions }: Pick<ArticleRecord, "mentions">,
  from: number,
): ReadonlyMap<number, readonly string[]> {
  const seen = new Set<string>();
  const firsts = new Map<number, string[]>();
  for (const { entity, start } of mentions) {
    if (start < from || !entity.startsWith("event:") || seen.has(entity)) continue;
    seen.add(entity);
    firsts.set(start, [...(firsts.get(start) ?? []), entity]);
  }
  return firsts;
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
