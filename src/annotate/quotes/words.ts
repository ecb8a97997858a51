// A language's quote words → sets and maps, compiled once.
import { words as split } from "../../entities/index.ts";
import type { CueWords, Language, QuoteWords } from "../../languages/index.ts";
import type { CueClass } from "../../model/index.ts";

/** Where a cue's speaker stands and what the cue governs. */
export type CueKind = "clause" | "loose" | "quote" | "inverted" | "headline" | "accordingTo" | "opinion";

export interface CueEntry {
  /** Lower-case words after the first one. */
  readonly rest: readonly string[];
  readonly kind: CueKind;
  readonly cueClass: CueClass;
  /** The cue ends in the pronoun that stands for the speaker. */
  readonly suffixed: boolean;
}

type SetKey = {
  [K in keyof QuoteWords]: QuoteWords[K] extends readonly string[] ? K : never;
}[keyof QuoteWords];

export interface Words {
  /** First word of a cue → the cues it opens, longest first. */
  readonly cues: ReadonlyMap<string, readonly CueEntry[]>;
  readonly pronouns: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly is: (kind: Exclude<SetKey, "accordingTo">, word: string | undefined) => boolean;
  /** Does the language tell a clause from an object by its finite verb? */
  readonly tellsClauses: boolean;
  /** Does this cue, its pronoun aside, tell that the speaker goes on? */
  readonly continues: (cue: string) => boolean;
  /** Is it a verb form that says what is done to the subject? */
  readonly isPassive: (word: string | undefined) => boolean;
  /** Do its pronouns have a gender? */
  readonly tellsGender: boolean;
  /** The pronoun on a cue. */
  readonly suffix: string;
  /** Do "itu" and "ini" end their phrase? */
  readonly definiteLast: boolean;
  readonly participleEnding: string;
  readonly adverbEnding: string;
}

const compiled = new Map<string, Words>();

/** The language's words, compiled at first use. */
export function wordsOf(language: Language): Words {
  const known = compiled.get(language.id);
  if (known) return known;
  const fresh = compile(language);
  compiled.set(language.id, fresh);
  return fresh;
}

function compile({ quotes, names, weekdays }: Language): Words {
  const cues = new Map<string, CueEntry[]>();
  const suffix = quotes.cuePronounSuffix;
  const add = (phrase: string, kind: CueKind, cueClass: CueClass, suffixed = false) => {
    const [first = "", ...rest] = split(phrase).map((word) => word.text);
    cues.set(first, [...(cues.get(first) ?? []), { rest, kind, cueClass, suffixed }]);
  };
  const addAll = (words: CueWords, kind: CueKind) => {
    for (const [cueClass, phrases] of Object.entries(words) as [CueClass, readonly string[]][]) {
      for (const phrase of phrases) {
        add(phrase, kind, cueClass);
        if (suffix && kind === "inverted") add(phrase + suffix, kind, cueClass, true);
      }
    }
  };
  addAll(quotes.cues, "clause");
  addAll(quotes.looseCues, "loose");
  addAll(quotes.quoteOnlyCues, "quote");
  addAll(quotes.invertedCues, "inverted");
  addAll(quotes.headlineCues, "headline");
  for (const phrase of quotes.accordingTo) {
    add(phrase, "accordingTo", "said");
    if (suffix) add(phrase + suffix, "accordingTo", "said", true);
  }
  for (const phrase of quotes.opinions) add(phrase + suffix, "opinion", "said", true);
  for (const entries of cues.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

  const sets = new Map<string, ReadonlySet<string>>();
  for (const [key, value] of Object.entries(quotes)) if (Array.isArray(value)) sets.set(key, new Set<string>(value));
  return {
    cues,
    pronouns: new Set(names.pronouns),
    offices: new Set(names.offices),
    titles: new Set(names.titles),
    weekdays: new Set(Object.keys(weekdays)),
    is: (kind, word) => word !== undefined && (sets.get(kind)?.has(word) ?? false),
    tellsClauses: quotes.finite.length > 0,
    tellsGender: quotes.feminine.length > 0,
    continues: (cue) => {
      const word = cue.toLowerCase();
      return (
        sets.get("continuing")?.has(suffix && word.endsWith(suffix) ? word.slice(0, -suffix.length) : word) ?? false
      );
    },
    isPassive: (word) =>
      word !== undefined && quotes.passivePrefix !== "" && word.startsWith(quotes.passivePrefix) && word.length > 6,
    suffix,
    definiteLast: quotes.definiteLast,
    participleEnding: quotes.participleEnding,
    adverbEnding: quotes.adverbEnding,
  };
}
