// An article's quotes → traces from who speaks to whom or what it is about.
import type { Mention, Quote, Span } from "../../model/index.ts";
import type { Digest } from "../digest.ts";
import { apart, FORMS, type Place, spanOf } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { Trace } from "./trace.ts";

/** The speaker to each entity the words are about; the evidence is the quote. */
export function quotes(reading: Reading, places: readonly Place[]): Trace[] {
  return reading.quotes.flatMap((quote, index) => {
    const { speaker, start, end } = quote;
    if (speaker === null) return [];
    const paragraph = paragraphAt(reading.digest, start);
    const source = speakerSpan(reading, places, quote, speaker);
    return quote.about.map((to): Trace => {
      const target = bestMention(
        places.filter((p) => p.mention.entity === to && p.mention.start >= start && p.mention.end <= end),
      );
      return {
        kind: "quote",
        from: speaker,
        to,
        scope: "quote",
        start,
        end,
        source,
        paragraph,
        quote: index,
        target: target ? spanOf(target) : { start: end, end },
      };
    });
  });
}

/** The first mention of the best form. */
function bestMention(places: readonly Place[]): Mention | undefined {
  return places.map((place) => place.mention).toSorted((a, b) => FORMS[a.as] - FORMS[b.as])[0];
}

/** The speaker's mention nearest to the quote, outside it, in its paragraph or the ones beside it; else an empty span before the quote. */
function speakerSpan(reading: Reading, places: readonly Place[], quote: Quote, speaker: string): Span {
  const paragraph = paragraphAt(reading.digest, quote.start);
  let best: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const { mention } = place;
    if (mention.entity !== speaker || Math.abs(place.paragraph - paragraph) > 1 || !apart(mention, quote)) continue;
    const gap = Math.max(mention.start - quote.end, quote.start - mention.end);
    if (gap < least) [best, least] = [mention, gap];
  }
  return best ? spanOf(best) : { start: quote.start, end: quote.start };
}

function paragraphAt(digest: Digest, offset: number): number {
  const index = digest.paragraphs.findIndex((paragraph) => offset < paragraph.end);
  return index < 0 ? Math.max(0, digest.paragraphs.length - 1) : index;
}
