// A word → what the tagger knows of it alone: hashes, shape, affixes, cluster, how the corpora use it as a name.
import { hashOf } from "./hash.ts";

/** What is known of words beyond their letters; made in training, shipped with the model. */
export interface Knowledge {
  /** Distributional cluster of a lower-cased word by its hash, 0 for none. */
  readonly cluster: (hash: number) => number;
  /** Class of a lower-cased word by its hash: which part of which kind of name it mostly is; 0 for unknown. */
  readonly profile: (hash: number) => number;
  /** Bit set of gazetteers that hold the lower-cased phrase with that hash. */
  readonly gazetteers: (hash: number) => number;
}

export interface WordFacts {
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  readonly longestSuffix: number;
  readonly cluster: number;
  readonly profile: number;
  /** Opens with a capital. */
  readonly capital: boolean;
  /** Two capitals or more and nothing else. */
  readonly acronym: boolean;
  /** Three letters or more. */
  readonly long: boolean;
  readonly mark: "stop" | "quote" | "none";
  /** Lower-cased letters, for acronyms. */
  readonly letters: string;
}

const STOPS = new Set([".", "!", "?", "…", ":"]);
const QUOTES = new Set(['"', "“", "”", "‘", "’", "'", "«", "»"]);
const MOST_KEPT = 50_000;

/** Capital, lower, digit and mark runs, two of a kind at most: "Ma'ruf" → "Xx'xx", "8.000" → "0.00". */
export function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (const letter of word.slice(0, 20)) {
    const kind = kindOf(letter);
    run = kind === last ? run + 1 : 1;
    if (run <= 2) shape += kind;
    last = kind;
  }
  return shape;
}

/** ASCII without regular expressions. */
function kindOf(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 97 && code <= 122) return "x";
  if (code >= 65 && code <= 90) return "X";
  if (code >= 48 && code <= 57) return "0";
  if (code < 128) return letter;
  return /\p{Lu}/u.test(letter) ? "X" : /\p{L}/u.test(letter) ? "x" : /\p{N}/u.test(letter) ? "0" : letter;
}

/** Facts kept for words seen again. */
export class WordFactsCache {
  readonly knowledge: Knowledge;
  readonly #facts = new Map<string, WordFacts>();
  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }
  of(word: string): WordFacts {
    const known = this.#facts.get(word);
    if (known) return known;
    const facts = factsOf(word, this.knowledge);
    if (this.#facts.size > MOST_KEPT) this.#facts.clear();
    this.#facts.set(word, facts);
    return facts;
  }
}

function factsOf(word: string, knowledge: Knowledge): WordFacts {
  const letters = word.toLowerCase();
  const lower = hashOf(letters);
  const affixes: number[] = [];
  for (let n = 1; n <= 4 && n < letters.length; n++) {
    if (n > 1) affixes.push(hashOf(letters.slice(0, n), 20 + n));
    affixes.push(hashOf(letters.slice(-n), 30 + n));
  }
  return {
    word: hashOf(word, 1),
    lower,
    shape: hashOf(shapeOf(word), 2),
    affixes,
    longestSuffix: affixes.at(-1) ?? 0,
    cluster: knowledge.cluster(lower),
    profile: knowledge.profile(lower),
    capital: /^\p{Lu}/u.test(word),
    acronym: /^\p{Lu}{2,}$/u.test(word),
    long: /^\p{L}{3}/u.test(word),
    mark: STOPS.has(word) ? "stop" : QUOTES.has(word) ? "quote" : "none",
    letters,
  };
}
