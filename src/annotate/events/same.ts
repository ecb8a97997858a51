// Places where an article speaks of happenings → happenings: one told again is one.
import type { EventKind, Span } from "../../model/index.ts";

export interface Occurrence extends Span {
  readonly kind: EventKind;
  /** The noun as the language lists it; for a named event its name. */
  readonly noun: string;
  /** The phrase that tells it, as a label. */
  readonly label: Span;
  /** Entity ids named in the phrase, and those of whoever does it. */
  readonly participants: readonly string[];
  /** ISO, or "". */
  readonly date: string;
  readonly weight: number;
  /** Is anybody, a place or a time named in the sentence? */
  readonly anchored: boolean;
  /** Known to the reader: "the", "tersebut". */
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly headline: boolean;
  readonly named: boolean;
}

export interface Happening {
  readonly occurrences: Occurrence[];
}

/** @param occurrences in text order */
export function happenings(occurrences: readonly Occurrence[]): Happening[] {
  const found: Happening[] = [];
  for (const occurrence of occurrences) {
    const same = found.findLast((happening) => isSame(happening, occurrence));
    if (same) same.occurrences.push(occurrence);
    else found.push({ occurrences: [occurrence] });
  }
  return found;
}

function isSame({ occurrences }: Happening, next: Occurrence): boolean {
  const first = occurrences[0];
  if (!first) return false;
  const sayNothing = next.participants.length === 0 && next.date === "";
  if (next.definite && sayNothing && first.kind === next.kind) return true;
  if (first.noun !== next.noun || first.named !== next.named) return false;
  if (next.named) return true;
  const who = new Set(occurrences.flatMap(({ participants }) => participants));
  const shared = next.participants.some((id) => who.has(id));
  const dates = occurrences.map(({ date }) => date).filter((date) => date !== "");
  const agree = next.date === "" || dates.every((date) => date.startsWith(next.date) || next.date.startsWith(date));
  if (!agree) return false;
  if (next.indefinite && !shared && !occurrences.every(({ headline }) => headline)) return false;
  return shared || next.participants.length === 0 || who.size === 0;
}
