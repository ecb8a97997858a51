// Entities and mentions → who says what, directly and indirectly, and whom the words are about.
import type { Doc, Mention } from "../model/index.ts";
import { findCues } from "./quotes/cues.ts";
import { directQuotes } from "./quotes/direct.ts";
import { indirectQuotes } from "./quotes/indirect.ts";
import { readingOf } from "./quotes/reading.ts";
import { resolveSpeakers } from "./quotes/resolve.ts";

/** Adds `quotes`, and to `mentions` the pronouns beside cues that stand for a speaker. */
export function quotes(doc: Doc): Doc {
  const reading = readingOf(doc);
  const cues = findCues(reading);
  const direct = directQuotes(reading, cues);
  const acts = [...direct, ...indirectQuotes(reading, cues, direct)].sort((a, b) => a.anchor - b.anchor || a.start - b.start);
  const resolved = resolveSpeakers(reading, acts);
  return { ...doc, quotes: resolved.quotes, mentions: withPronouns(doc.mentions, resolved.pronouns) };
}

function withPronouns(mentions: readonly Mention[], pronouns: readonly Mention[]): readonly Mention[] {
  const taken = new Set(mentions.map((mention) => mention.start));
  const fresh = pronouns.filter((pronoun) => {
    const isNew = !taken.has(pronoun.start);
    taken.add(pronoun.start);
    return isNew;
  });
  return [...mentions, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end);
}
