// What a language is: the words the steps look for, as data. A language is one file like `id.ts` and one line in `index.ts`.
import type { CueClass, EventKind } from "../model/index.ts";

/** All words lower case unless said otherwise; matching is case-insensitive unless said otherwise. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** Its own name. */
  readonly name: string;
  /** Frequent function words: they tell the language, and a capital on one is no name. */
  readonly functionWords: readonly string[];

  /** Month and weekday names and abbreviations → 1–12 and 1 (Monday)–7. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Whether 4/11/2024 is the fourth of November. */
  readonly dayFirst: boolean;

  /** Words with a full stop that ends no sentence ("dr.", "gen."), without the stop. */
  readonly abbreviations: readonly string[];

  /**
   * A line that opens with one of these is set aside (related headlines, share and subscription lines, credits). One word alone
   * counts only where no word follows it on the line ("Advertisement"; "Watch: …"); one that ends in a colon wants the colon.
   */
  readonly asideOpeners: readonly string[];
  /** Words that open a line that names who wrote, edited or filmed: "by", "oleh", "reporter". */
  readonly bylines: readonly string[];

  readonly names: NameWords;
  readonly organisations: OrganisationWords;
  readonly quotes: QuoteWords;
  readonly events: EventWords;
}

export interface NameWords {
  /** Before a person's name and not part of it: "presiden", "pak", "mr", "gen". */
  readonly titles: readonly string[];
  /** Lower-case words inside a name: "bin", "van", "de". */
  readonly particles: readonly string[];
  /** Degrees and honours after a name: "s.h.", "jr." is kept. */
  readonly suffixes: readonly string[];
  /** Nouns for offices, the heads of roles: "menteri", "menlu", "minister", "spokesman". */
  readonly offices: readonly string[];
  /** Third-person singular pronouns that stand for a person: "ia", "dia", "he", "she". */
  readonly pronouns: readonly string[];
  /** Words with a capital that are no name (days, months, "Selain", "However" …) beyond the function words. */
  readonly notNames: readonly string[];
}

export interface OrganisationWords {
  /** First words of organisation names: "kementerian", "partai", "bank", "universitas", "university". */
  readonly heads: readonly string[];
  /** Last words of organisation names: "party", "ministry", "inc", "tbk". */
  readonly tails: readonly string[];
  /** Lower-case words allowed inside an organisation's name: "dan", "of", "for". */
  readonly joiners: readonly string[];
}

export interface QuoteWords {
  /** Speech verbs (all forms that occur: "mengatakan", "kata", "ujar", "said", "says") by class. */
  readonly cues: Readonly<Partial<Record<CueClass, readonly string[]>>>;
  /** "menurut", "according to". */
  readonly accordingTo: readonly string[];
  /** Words that open the reported clause and are no part of it: "bahwa", "that". */
  readonly complementisers: readonly string[];
  /** A suffix on the cue that stands for the speaker: "nya" (katanya). "" where the language has none. */
  readonly cuePronounSuffix: string;
  /** First-person and group words for the speaker's own side inside reported speech: "pihaknya". */
  readonly ownSide: readonly string[];
}

export interface EventWords {
  /** Nouns that tell of a happening, by kind. */
  readonly nouns: Readonly<Partial<Record<EventKind, readonly string[]>>>;
  /** First words of named events: "ktt", "perang", "pemilu"; "summit", "war" where they come last. */
  readonly namedHeads: Readonly<Record<string, EventKind>>;
  readonly namedTails: Readonly<Record<string, EventKind>>;
}
