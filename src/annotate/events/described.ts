// Event nouns → occurrences: the noun, the phrase that tells the event, who, when, and how much speaks for it.
import type { Token } from "../../model/index.ts";
import { dateOf, hostOf, participantsIn } from "./circumstances.ts";
import { contests } from "./contests.ts";
import { evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import type { Occurrence } from "./same.ts";
import { triggers } from "./triggers.ts";
import { placeOf } from "./where.ts";

export function described(reading: Reading): Occurrence[] {
  const { doc, lexicon, lower } = reading;
  const found = [...triggers(reading), ...contests(reading)].sort((a, b) => a.first - b.first);
  const counts = new Map<string, number>();
  for (const { noun } of found) counts.set(noun.head, (counts.get(noun.head) ?? 0) + 1);
  return found.map((trigger, index): Occurrence => {
    const { noun, sentence, first, last, from, before, to } = trigger;
    const signs = evidence(reading, trigger, counts.get(noun.head) ?? 1);
    const next = found[index + 1]?.from ?? doc.tokens.length;
    const host = hostOf(reading, trigger);
    const determiner = before < 0 ? undefined : lower[before];
    return {
      noun: noun.head,
      kind: noun.kind,
      start: (doc.tokens[first] as Token).start,
      end: (doc.tokens[last - 1] as Token).end,
      label: { start: (doc.tokens[from] as Token).start, end: (doc.tokens[to - 1] as Token).end },
      participants: [...new Set([...participantsIn(reading, from, to), ...(host ? [host] : [])])].sort(),
      date: dateOf(reading, sentence, from, to, next),
      place: placeOf(reading, { kind: noun.kind, sentence, from, first, last, to, next }),
      signs,
      definite: lexicon.headLast ? lexicon.is("definite", determiner) : lexicon.is("definite", lower[last]),
      owned: noun.suffixed || lexicon.is("possessives", determiner),
      indefinite: lexicon.is("indefinite", determiner),
      named: false,
    };
  });
}
