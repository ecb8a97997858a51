// Mentions of an article → where each stands, and which of several shows an entity best.
import type { Mention, MentionForm, Span } from "../../model/index.ts";
import type { Reading } from "./reading.ts";

/** Where each mention stands; mentions outside all sentences (lines set aside) are nowhere and link nothing. */
export interface Place {
  readonly mention: Mention;
  readonly sentence: number;
  readonly paragraph: number;
}

export function placesOf({ digest, mentions }: Reading): Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < digest.sentences.length && (digest.sentences[at] as Span).end <= mention.start) at++;
    const sentence = digest.sentences[at];
    if (sentence && sentence.start <= mention.start)
      places.push({ mention, sentence: at, paragraph: digest.paragraphOf[at] ?? 0 });
  }
  return places;
}

/** Names show better who is meant than roles, and roles than pronouns. */
export const FORMS: Readonly<Record<MentionForm, number>> = { name: 0, role: 1, pronoun: 2 };
export const apart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A sentence as far as its marks: a name may run over a boundary that was seen where there is none ("St. Petersburg"). */
export const holding = ({ start, end }: Span, { source, target }: { source: Span; target: Span }): Span => ({
  start,
  end: Math.max(end, source.end, target.end),
});

/** The mention nearest to a span, or undefined when there is none. */
export function nearest(places: readonly Place[], to: Span): Mention | undefined {
  let best: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { mention } of places) {
    const gap = Math.max(0, Math.max(mention.start, to.start) - Math.min(mention.end, to.end));
    if (gap < least) [best, least] = [mention, gap];
  }
  return best;
}
