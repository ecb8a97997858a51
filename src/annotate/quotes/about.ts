// Words said → the entities named in them.
import type { Act } from "./direct.ts";
import { mentionAtToken, type Reading } from "./reading.ts";

export function aboutOf(reading: Reading, act: Act, speaker: string | null): string[] {
  const about = new Set<string>();
  const { tokens } = reading.doc;
  for (let i = firstTokenFrom(reading, act.start); i < tokens.length && (tokens[i]?.start ?? 0) < act.end; i++) {
    const mention = mentionAtToken(reading, i);
    if (mention && mention.start >= act.start && mention.end <= act.end && mention.entity !== speaker)
      about.add(mention.entity);
  }
  return [...about].sort();
}

function firstTokenFrom(reading: Reading, offset: number): number {
  const { tokens } = reading.doc;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
