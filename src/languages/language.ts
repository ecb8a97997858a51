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
  readonly dates: DateWords;

  /** Words with a full stop that ends no sentence ("dr.", "gen."), without the stop. */
  readonly abbreviations: readonly string[];

  /**
   * A line that opens with one of these is set aside (related headlines, share and subscription lines, credits). One word alone
   * counts only where no word follows it on the line ("Advertisement"; "Watch: …"); one that ends in a colon wants the colon.
   */
  readonly asideOpeners: readonly string[];
  /** A line that holds one of these anywhere is set aside ("contributed to this report"). */
  readonly asidePhrases: readonly string[];
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
  /** Titles that are first names as well: where one is thought part of a name it stays. */
  readonly titlesOrNames: readonly string[];
  /** Lower-case words inside a name: "bin", "van", "de". */
  readonly particles: readonly string[];
  /** Degrees and honours after a name: "s.h.", "jr." is kept. */
  readonly suffixes: readonly string[];
  /** Nouns for offices, the heads of roles: "menteri", "menlu", "minister", "spokesman". */
  readonly offices: readonly string[];
  /** Third-person singular pronouns that stand for a person: "ia", "dia", "he", "she". */
  readonly pronouns: readonly string[];
  /** Nouns right before a name that make it a thing's or a place's: "jalan", "kapal", "hurricane". */
  readonly bearers: readonly string[];
  /** Words with a capital that are no name (days, months, "Selain", "However" …) beyond the function words. */
  readonly notNames: readonly string[];
  /** Right before a person's name where somebody is told of by a noun: "bernama". */
  readonly naming: readonly string[];
  /** Those nouns, beside offices: "perempuan", "bocah". */
  readonly someone: readonly string[];
}

export interface OrganisationWords {
  /** First words of organisation names: "kementerian", "partai", "bank", "universitas", "university". */
  readonly heads: readonly string[];
  /** Last words of organisation names: "party", "ministry", "inc", "tbk". */
  readonly tails: readonly string[];
  /** Heads that name no organisation alone, and with a capital do not either: "kementerian", "satgas". */
  readonly generic: readonly string[];
  /** Lower-case words allowed inside an organisation's name: "dan", "of", "for". */
  readonly joiners: readonly string[];
}

/** Words by the class of speech act they report. */
export type CueWords = Readonly<Partial<Record<CueClass, readonly string[]>>>;

/** Every form that occurs is listed: "said", "says", "saying". A phrase counts as one cue ("called for"). */
export interface QuoteWords {
  /** Verbs that take a reported clause; the speaker is their subject: "mengatakan", "said". */
  readonly cues: CueWords;
  /** Verbs that as often take a plain object: a clause only after a complementiser or with a finite verb: "announced". */
  readonly looseCues: CueWords;
  /** Verbs that govern words in quotation marks but no clause: "called", "described". */
  readonly quoteOnlyCues: CueWords;
  /** Cues that the speaker follows, beside a quotation or between commas: "kata Lavrov", "ujarnya". */
  readonly invertedCues: CueWords;
  /** Forms that are cues in a headline alone: "sebut", "nilai". */
  readonly headlineCues: CueWords;
  /** "menurut", "according to". */
  readonly accordingTo: readonly string[];
  /** Words that with the speaker's pronoun open somebody's opinion: "bagi" (Baginya, …). */
  readonly opinions: readonly string[];
  /** They make an object a clause: "menggambarkan hal itu sebagai kemajuan". */
  readonly equating: readonly string[];
  /** Words that open the reported clause and are no part of it: "bahwa", "that". */
  readonly complementisers: readonly string[];
  /** A suffix on the cue that stands for the speaker: "nya" (katanya). "" where the language has none. */
  readonly cuePronounSuffix: string;
  /** What passive verb forms begin with: "di" (dinilai). "" where the language has none. */
  readonly passivePrefix: string;
  /** First-person and group words for the speaker's own side inside reported speech: "pihaknya". */
  readonly ownSide: readonly string[];
  /** Words that may stand between subject and cue: "juga", "telah", "has", "later". */
  readonly fillers: readonly string[];
  /** A noun phrase after one of these is no subject: "dari", "kepada", "of", "to". */
  readonly prepositions: readonly string[];
  /** Words that end the phrase naming the speaker after an inverted cue: "saat", "usai", "when". */
  readonly circumstances: readonly string[];
  /** "kepada", "to": the one spoken to stands between cue and clause. */
  readonly addressees: readonly string[];
  /** Words that join a second clause of the same speaker: "dan", "but". */
  readonly coordinators: readonly string[];
  /** Words that join two who speak together: "dan", "and". */
  readonly listing: readonly string[];
  /** Words before several names: "both", "like". */
  readonly enumerating: readonly string[];
  /** They make a report a mere supposition: "jika", "if". */
  readonly supposing: readonly string[];
  /** What follows has a gap where the reported clause had its subject: "what he said was …". */
  readonly gapping: readonly string[];
  /** Words that open a clause which is not the reported one: "after", "before". */
  readonly subordinators: readonly string[];
  /** Verbs and auxiliaries by which words after a loose cue are told to be a clause, where no finite forms tell: "akan", "terlibat". */
  readonly clauseVerbs: readonly string[];
  /** They mark a phrase as known to the reader: "itu", "tersebut", "the". */
  readonly definite: readonly string[];
  /** Whether they end the phrase ("menteri itu") or begin it ("the minister"). */
  readonly definiteLast: boolean;
  /** They mark a person as not named: "seorang", "a", "one". */
  readonly indefinite: readonly string[];
  /** Those of them that mean one person: "seorang", "a". */
  readonly single: readonly string[];
  /** Words between subject and cue that make it no report: "tidak", "ingin", "menolak", "to", "declined". */
  readonly hindering: readonly string[];
  /** Cues that tell that the speaker goes on: "tambah", "lanjut", "added". */
  readonly continuing: readonly string[];
  /** Nouns for people without an office: "pria", "politikus", "woman". */
  readonly people: readonly string[];
  /** Nouns for those who speak for the one named with them, unless their own name follows at once: "juru", "spokesman". */
  readonly spokesmen: readonly string[];
  /** Nouns for somebody else than the one whose name follows at once: "istri", "pengacara". */
  readonly relational: readonly string[];
  /** Prepositions inside the name of an office: "Ketua Fraksi PPP di DPR". */
  readonly officePrepositions: readonly string[];
  /** Nouns whose country or organisation speaks through them: "pemerintah", "government", "statement". */
  readonly bodies: readonly string[];
  /** Those of them that a country has: "pemerintah", "army". */
  readonly states: readonly string[];
  /** Those of them that are written: "a White House statement" is the White House's. */
  readonly documents: readonly string[];
  /** Auxiliaries that make a verb passive, and its subject no speaker: "was told". */
  readonly passives: readonly string[];
  /** Plural or neuter pronouns that may stand for a country or an organisation: "mereka", "it", "they". */
  readonly groupPronouns: readonly string[];
  /** First names, titles and pronouns by gender; empty where pronouns have none. */
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  /** Words before quotation marks that make them hold a title or a name: "berjudul", "titled". */
  readonly titling: readonly string[];
  /** Words that name the outlet a quote was taken from; the reported clause ends before them: "dikutip", "dilansir". */
  readonly sourcing: readonly string[];
  /** Cues with the one spoken to as their object: "told". */
  readonly tellCues: readonly string[];
  /** Nouns that make what follows a cue an object and no clause: "dukungan", "komitmen". */
  readonly objects: readonly string[];
  /** "yang", "which", "who". */
  readonly relatives: readonly string[];
  /** Nouns for when and where it was said: "statement", "interview", "week". */
  readonly occasions: readonly string[];
  /** Ending of verb forms whose subject is the main clause's ("saying") and of adverbs ("repeatedly"); "" for none. */
  readonly participleEnding: string;
  readonly adverbEnding: string;
  /** Finite auxiliaries, by which a clause is told from an object; empty where the language has none. */
  readonly finite: readonly string[];
}

/** Nouns by the kind of happening they tell of. A phrase wins over the nouns in it: "pertemuan puncak" over "pertemuan". */
export type EventNouns = Readonly<Partial<Record<EventKind, readonly string[]>>>;

export interface EventWords {
  /** Nouns that tell of one happening more often than not: "kunjungan", "gempa", "airstrike". Plurals in -s are understood. */
  readonly nouns: EventNouns;
  /** Nouns that as often name a plan, a state or a habit; they want more around them: "kebijakan", "decision". */
  readonly weakNouns: EventNouns;
  /** Phrases with an event noun in them that are none: "heart attack", "surat keputusan". */
  readonly noEvents: readonly string[];
  /** Verbs that became nouns with the suffix of `nounSuffix`, by kind: "tewas" (tewasnya). */
  readonly nounStems: EventNouns;
  /** "nya" where the language makes nouns of verbs by a suffix, and marks nouns as known by it; else "". */
  readonly nounSuffix: string;
  /** Whether nouns have a plural in -s and stand last in a compound ("attack helicopters" is no attack). */
  readonly headLast: boolean;
  /** First words of named events: "ktt", "perang", "pemilu"; "summit", "war" where they come last. */
  readonly namedHeads: Readonly<Record<string, EventKind>>;
  readonly namedTails: Readonly<Record<string, EventKind>>;
  /** Nouns and verbs that the name of an occasion follows: "acara", "bertajuk"; empty where none is told so. */
  readonly titled: readonly string[];
  /** Lower-case words inside the name of an event: "dan", "of". */
  readonly joiners: readonly string[];
  /** Verbs whose object takes place: "menggelar", "menghadiri", "held", "attended". */
  readonly staging: readonly string[];
  /** Words before the time or the cause of something else: "usai", "menyusul", "during", "following". */
  readonly occasions: readonly string[];
  /** Prepositions by which a noun takes a complement: "ke", "terhadap", "against". */
  readonly attaching: readonly string[];
  /** Known to the reader: "tersebut", "itu", "the", "his"; new to the reader: "sebuah", "a". */
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  /** Determiners that stand for an owner: "his"; empty where a suffix does. */
  readonly possessives: readonly string[];
  /** They make the noun tell of no single happening: "setiap", "sejumlah", "any", "possible". */
  readonly generic: readonly string[];
  /** In the clause before the noun they leave open whether it happens: "mencegah", "jika", "would", "risk". */
  readonly hypothetical: readonly string[];
  /** After one of these the form is a verb: "to visit", "will attack". */
  readonly verbal: readonly string[];
  /** Words that may follow a noun that heads its phrase, beside function words: "began", "killed". */
  readonly following: readonly string[];
  /** Before the place where it happens: "di", "in". */
  readonly locating: readonly string[];
  /** Before the place where a visit goes or a blow falls: "ke", "to". */
  readonly destining: readonly string[];
  /** Between one of these and the name of the place: "kota", "the", "northern", "city", "of". */
  readonly areas: readonly string[];
  /** A complement ends before one of these: "yang", "sehingga", "which", "was". */
  readonly clauseOpeners: readonly string[];
  /** Nouns that another event noun tells more of: "acara pelantikan", "kasus pembunuhan"; one happening. */
  readonly light: readonly string[];
  /** Between them: "kasus dugaan penipuan". */
  readonly alleged: readonly string[];
  /** Between two sides: "Persib vs Persija". */
  readonly versus: readonly string[];
  /** Left hanging at the end of a phrase, of which the rest was cut: "hari" of "hari itu". */
  readonly loose: readonly string[];
  /** Particles of a verb: what stands before is none of the nouns it looks like ("talks up"). */
  readonly particles: readonly string[];
}

export type DateUnit = "day" | "week" | "month" | "year";

export interface DateWords {
  /** Days by name → days from the article's date: "kemarin" −1, "tomorrow" 1. */
  readonly days: Readonly<Record<string, number>>;
  /** Units of time → "week", "month", "year": "pekan", "bulan". */
  readonly units: Readonly<Record<string, DateUnit>>;
  /** Beside a unit, weekday or month: "lalu", "last"; "ini", "this"; "depan", "next". */
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly future: readonly string[];
  /** Before a month or a year that stands alone: "pada", "tahun", "in", "since". */
  readonly prepositions: readonly string[];
}
