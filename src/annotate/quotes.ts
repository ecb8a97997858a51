// Entities and mentions → who says what, directly and indirectly, and whom the words are about.
import type { Doc, Mention } from "../model/index.ts";
import { findCues } from "./quotes/cues.ts";
import { directQuotes } from "./quotes/direct.ts";
import { indirectQuotes } from "./quotes/indirect.ts";
import { insideClauses } from "./quotes/inside.ts";
import { readingOf } from "./quotes/reading.ts";
import { resolveSpeakers } from "./quotes/resolve.ts";

/** Adds `quotes`, and to `mentions` the pronouns and capitals beside cues that stand for a speaker. */
export function quotes(doc: Doc): Doc {
  const reading = readingOf(doc);
  const cues = findCues(reading);
  const direct = directQuotes(reading, cues);
  const indirect = indirectQuotes(reading, cues, direct);
  const acts = [...direct, ...indirect, ...insideClauses(reading, direct, indirect)].sort(
    (a, b) => a.anchor - b.anchor || a.start - b.start,
  );
  const resolved = resolveSpeakers(reading, acts);
  return { ...doc, quotes: resolved.quotes, mentions: withStandIns(doc.mentions, resolved.standIns) };
}

/** What is known here about who speaks outweighs an earlier guess at the same pronoun. */
function withStandIns(mentions: readonly Mention[], standIns: readonly Mention[]): readonly Mention[] {
  const fresh = new Map(standIns.map((mention) => [mention.start, mention]));
  const kept = mentions.filter((mention) => mention.as !== "pronoun" || !fresh.has(mention.start));
  const taken = new Set(kept.map((mention) => mention.start));
  const added = [...fresh.values()].filter((mention) => !taken.has(mention.start));
  return [...kept, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}
