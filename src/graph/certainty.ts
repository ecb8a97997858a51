// An entity's certainty in each article → one for the graph: the surest article counts in full, every further report half.
import { type Certainty, REASONS } from "../model/index.ts";

/** Articles err alike: a word taken for a name once is taken so again. Further ones count for this much of independent voices. */
const ECHO = 0.5;

/**
 * Doubts multiplied: 1 − (1 − best) · ∏ (1 − other)^½. Copies of one report are one voice, that of the surest copy.
 * @param voices what each article says, and which report it carries
 */
export function together(voices: readonly { readonly certainty: Certainty; readonly report: number }[]): Certainty {
  const best = new Map<number, number>();
  for (const { certainty, report } of voices) best.set(report, Math.max(best.get(report) ?? 0, certainty.confidence));
  const sorted = [...best.values()].sort((a, b) => b - a);
  const doubt = sorted.reduce((product, confidence, nth) => product * (1 - confidence) ** (nth === 0 ? 1 : ECHO), 1);
  const found = new Set(voices.flatMap(({ certainty }) => certainty.reasons));
  if (best.size > 1) found.add("repeated");
  const tagged = Math.max(0, ...voices.map(({ certainty }) => certainty.tagged ?? 0));
  return {
    confidence: Math.round((1 - doubt) * 100) / 100,
    reasons: REASONS.filter((reason) => found.has(reason)),
    ...(tagged > 0 ? { tagged } : {}),
  };
}
