// A language's event words → sets and a trie, compiled once.
import { type EventNouns, type EventWords, LANGUAGES, type Language } from "../languages/index.ts";
import type { EventKind } from "../model/index.ts";
import { Phrases } from "./phrases.ts";

/** What an event noun tells by itself. */
export interface EventNoun {
  /** The noun as listed: singular, without suffix. */
  readonly noun: string;
  readonly kind: EventKind;
  /** Its head: "talks" of "peace talks", "kunjungan" of "kunjungan kerja". */
  readonly head: string;
  /** It as often names a plan, a state or a habit. */
  readonly weak: boolean;
  readonly plural: boolean;
  /** It carries the language's suffix for what is known: "kunjungannya". */
  readonly suffixed: boolean;
}

type SetKey = { [K in keyof EventWords]: EventWords[K] extends readonly string[] ? K : never }[keyof EventWords];

export interface EventLexicon {
  /** `null` for what only looks like one. */
  readonly nouns: Phrases<EventNoun | null>;
  /** Verbs that are nouns only after a preposition: "dengan disepakatinya". */
  readonly verbalNouns: ReadonlyMap<string, EventKind>;
  readonly heads: ReadonlyMap<string, EventKind>;
  readonly tails: ReadonlyMap<string, EventKind>;
  readonly is: (set: SetKey, word: string | undefined) => boolean;
  /** Verbs of speech: none of them stands in a noun phrase. */
  readonly speechVerbs: ReadonlySet<string>;
  readonly headLast: boolean;
  readonly functionWords: ReadonlySet<string>;
}

const LEXICONS = new Map(LANGUAGES.map((language) => [language.id, compile(language)]));

export const eventLexicon = (language: string): EventLexicon =>
  LEXICONS.get(language) ?? (LEXICONS.values().next().value as EventLexicon);

function compile({ events, functionWords, quotes }: Language): EventLexicon {
  const nouns = new Phrases<EventNoun | null>((word) => word.toLowerCase());
  const { headLast, nounSuffix } = events;
  for (const phrase of events.noEvents) nouns.add(phrase, null);
  for (const [weak, list] of [
    [false, events.nouns],
    [true, events.weakNouns],
  ] as const) {
    for (const [kind, phrases] of entriesOf(list)) {
      for (const noun of phrases) {
        const entry = {
          noun,
          kind,
          head: headOf(noun, headLast),
          weak,
          plural: headLast && noun.endsWith("s") && !noun.endsWith("ss"),
          suffixed: false,
        };
        nouns.add(noun, entry);
        if (headLast && !entry.plural) nouns.add(plural(noun), { ...entry, plural: true });
        if (nounSuffix) nouns.add(noun + nounSuffix, { ...entry, suffixed: true });
      }
    }
  }
  const sets = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(events)) if (Array.isArray(value)) sets.set(key, new Set<string>(value));
  return {
    nouns,
    verbalNouns: new Map(
      entriesOf(events.nounStems).flatMap(([kind, stems]) => stems.map((stem) => [stem + nounSuffix, kind] as const)),
    ),
    heads: new Map(Object.entries(events.namedHeads)),
    tails: new Map(Object.entries(events.namedTails)),
    is: (set, word) => word !== undefined && (sets.get(set)?.has(word) ?? false),
    speechVerbs: new Set(
      [quotes.cues, quotes.looseCues, quotes.quoteOnlyCues].flatMap((cues) => Object.values(cues).flat()),
    ),
    headLast,
    functionWords: new Set(functionWords),
  };
}

function entriesOf(nouns: EventNouns): [EventKind, readonly string[]][] {
  return Object.entries(nouns) as [EventKind, readonly string[]][];
}

function singular(noun: string): string {
  return noun.replace(/(?<=[^s])s$/, "");
}
function headOf(noun: string, headLast: boolean): string {
  return headLast ? singular(noun.slice(noun.lastIndexOf(" ") + 1)) : (noun.split(" ")[0] ?? noun);
}

function plural(noun: string): string {
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
