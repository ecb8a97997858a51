// Places where an article speaks of happenings → happenings: one told again is one.
import type { EventKind, EventPlace, Span } from "../../model/index.ts";
import { type Evidence, weightOf } from "./evidence.ts";

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
  readonly place: EventPlace | undefined;
  /** What tells that it is one happening; of a name, nothing is asked. */
  readonly signs: ReadonlySet<Evidence>;
  /** Known to the reader: "the", "tersebut". */
  readonly definite: boolean;
  /** Somebody's: "his", "-nya". */
  readonly owned: boolean;
  readonly indefinite: boolean;
  readonly named: boolean;
}

export interface Happening {
  readonly occurrences: readonly Occurrence[];
  /** Log-odds that it is one. */
  readonly weight: number;
}

/** A name is sure by itself. */
const SURE = 10;

/** @param occurrences in text order */
export function happenings(occurrences: readonly Occurrence[]): Happening[] {
  const found: Occurrence[][] = [];
  for (const occurrence of occurrences) {
    const same = found.findLast((happening) => isSame(happening, occurrence));
    if (same) same.push(occurrence);
    else found.push([occurrence]);
  }
  return found.map((tellings) => ({
    occurrences: tellings,
    weight: tellings.some(({ named }) => named) ? SURE : weightOf(tellings.map(({ signs }) => signs)),
  }));
}

function isSame(occurrences: readonly Occurrence[], next: Occurrence): boolean {
  const first = occurrences[0];
  if (!first || first.kind !== next.kind) return false;
  const who = new Set(occurrences.flatMap(({ participants }) => participants));
  if (first.named || next.named) return first.named && (next.named ? first.noun === next.noun : isRest(first, next));
  if (!occurrences.every(({ date }) => agree(date, next.date))) return false;
  const shared = next.participants.filter((id) => who.has(id)).length;
  if (first.noun === next.noun) return shared > 0 || next.participants.length === 0 || who.size === 0;
  if (shared > 0) return shared === next.participants.length && (shared === who.size || SYNONYMOUS.has(next.kind));
  const silent = next.participants.length === 0 && next.date === "";
  return silent && SYNONYMOUS.has(next.kind) && !next.indefinite && (next.definite || !next.owned);
}

/** "the summit" after "the G7 summit", "KTT itu" after "KTT ASEAN". */
const isRest = (name: Occurrence, { noun, definite, owned }: Occurrence): boolean =>
  (definite || owned) && name.noun.split(" ").includes(noun);

/** Kinds whose nouns are other words for one thing (talks, meeting; vote, election), where a trial is no arrest and a flood no quake. */
const SYNONYMOUS: ReadonlySet<EventKind> = new Set<EventKind>([
  "meeting",
  "visit",
  "summit",
  "conflict",
  "attack",
  "election",
  "protest",
  "agreement",
  "sanction",
  "death",
  "sport",
]);

/** One is the other, says it less exactly, or says nothing. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
