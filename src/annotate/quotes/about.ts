// Words said → the entities named in them.
import { firstAfter } from "../doc.ts";
import type { Act } from "./direct.ts";
import { mentionAtToken, type Reading } from "./reading.ts";

export function aboutOf(reading: Reading, act: Act, speaker: string | null): string[] {
  const about = new Set<string>();
  const { tokens } = reading.doc;
  for (let i = firstAfter(tokens, act.start); i < tokens.length && (tokens[i]?.start ?? 0) < act.end; i++) {
    const mention = mentionAtToken(reading, i);
    if (mention && mention.start >= act.start && mention.end <= act.end && mention.entity !== speaker)
      about.add(mention.entity);
  }
  return [...about].sort();
}
