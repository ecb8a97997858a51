// The first words of a sentence → a dateline, or a lead that only connects, and no part of what is said.
import type { Token } from "../../model/index.ts";
import { type Reading, startsWord } from "./reading.ts";

/** Words before a parenthetical cue ("Karena itu, kata X, …") that are no part of what is said. */
export const SHORT_LEAD = 5;

/** Words before a parenthetical cue that only connect: "Karena itu," "Di sana," "In the U.S.,". */
export function isLead(reading: Reading, from: number, to: number): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (startsWord(reading.doc.tokens, i)) count++;
  return count <= 2 || (count <= SHORT_LEAD && reading.words.is("prepositions", reading.lower[from]));
}

/** "MOSCOW (AP) — ": token after it. */
export function afterDateline(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to && i < from + 9; i++) {
    const dash =
      reading.lower[i] === "—" ||
      reading.lower[i] === "–" ||
      (reading.lower[i] === "-" && isSpaced(reading.doc.tokens, i));
    if (dash) return i + 1;
  }
  return from;
}

const isSpaced = (tokens: readonly Token[], i: number): boolean => (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0);
