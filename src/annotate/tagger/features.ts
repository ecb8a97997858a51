// A row of words → for each word the hashed features the tagger weighs: word, shape, affixes, cluster, gazetteers, window ±2.
import { hashOf, mix } from "./hash.ts";

/** What is known of words beyond their letters; made in training, shipped with the model. */
export interface Knowledge {
  /** Distributional cluster of a lower-cased word by its hash, 0 for none. */
  readonly cluster: (hash: number) => number;
  /** Bit set of gazetteers that hold the lower-cased phrase with that hash. */
  readonly gazetteers: (hash: number) => number;
}

/** Features of a row; word `i` has those at `offsets[i]` … `offsets[i + 1]`. */
export interface FeatureRow {
  readonly features: Uint32Array;
  readonly offsets: Uint32Array;
}

const LONGEST_PHRASE = 4;
const EDGE = 0x5bd1e995;

/** Capital, lower, digit and mark runs, two of a kind at most: "Il-sung" → "Xx-x", "8.000" → "0.0". */
export function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (const letter of word.slice(0, 20)) {
    const kind = /\p{Lu}/u.test(letter) ? "X" : /\p{L}/u.test(letter) ? "x" : /\p{N}/u.test(letter) ? "0" : letter;
    run = kind === last ? run + 1 : 1;
    if (run <= 2) shape += kind;
    last = kind;
  }
  return shape;
}

interface WordFacts {
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  readonly cluster: number;
}

/** Facts that depend on the word alone, kept for words seen again. */
export class WordFactsCache {
  readonly #facts = new Map<string, WordFacts>();
  readonly #knowledge: Knowledge;
  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }
  of(word: string): WordFacts {
    const known = this.#facts.get(word);
    if (known) return known;
    const lowerCased = word.toLowerCase();
    const lower = hashOf(lowerCased);
    const affixes: number[] = [];
    for (let n = 1; n <= 4 && n < lowerCased.length; n++) {
      if (n > 1) affixes.push(hashOf(lowerCased.slice(0, n), 20 + n));
      affixes.push(hashOf(lowerCased.slice(-n), 30 + n));
    }
    const facts = {
      word: hashOf(word, 1),
      lower,
      shape: hashOf(shapeOf(word), 2),
      affixes,
      cluster: this.#knowledge.cluster(lower),
    };
    if (this.#facts.size > 50_000) this.#facts.clear();
    this.#facts.set(word, facts);
    return facts;
  }
  /** Bits of the gazetteers that hold a phrase over each word: two bits a list, first word and later words. */
  gazetteers(words: readonly string[], facts: readonly WordFacts[]): Uint32Array {
    const bits = new Uint32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      let hash = 0;
      for (let n = 0; n < LONGEST_PHRASE && i + n < words.length; n++) {
        hash = mix(hash, (facts[i + n] as WordFacts).lower);
        if (!/^\p{Lu}/u.test(words[i + n] as string) && n === 0) break;
        const lists = this.#knowledge.gazetteers(hash);
        for (let list = 0; lists >> list; list++) {
          if (!((lists >> list) & 1)) continue;
          for (let k = 0; k <= n; k++) bits[i + k] = (bits[i + k] as number) | (1 << (2 * list + (k > 0 ? 1 : 0)));
        }
      }
    }
    return bits;
  }
}

const SENTENCE_STOPS = new Set([".", "!", "?", "…", ":"]);
const QUOTES = new Set(['"', "“", "”", "‘", "’", "'", "«", "»"]);

/** Most features a word can have: the templates below, and its affixes. */
const MOST_FEATURES = 48;
/** Words looked at to each side. */
const WINDOW = 2;
/** Number of the last template that affixes may have. */
const AFTER_AFFIXES = 60;

/**
 * @param words one paragraph or sentence, in order
 * @param language hashed into a few features, so that one model serves all languages
 * @param wanted words to make features for; all when absent
 */
export function featuresOf(
  words: readonly string[],
  language: string,
  cache: WordFactsCache,
  wanted?: (index: number) => boolean,
): FeatureRow {
  const facts = words.map((word) => cache.of(word));
  const bits = cache.gazetteers(words, facts);
  // What the window looks at, with an edge on both sides so that it never runs out.
  const size = words.length + 2 * WINDOW;
  const lower = new Uint32Array(size).fill(EDGE);
  const shape = new Uint32Array(size).fill(EDGE);
  const cluster = new Uint32Array(size);
  const gazetteer = new Uint32Array(size);
  const lastAffix = new Uint32Array(size);
  for (const [i, fact] of facts.entries()) {
    const at = i + WINDOW;
    lower[at] = fact.lower;
    shape[at] = fact.shape;
    cluster[at] = fact.cluster;
    gazetteer[at] = bits[i] as number;
    lastAffix[at] = fact.affixes.at(-1) ?? 0;
  }
  const lang = hashOf(language, 3);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const longer = words.filter((word) => /^\p{L}{3}/u.test(word)).length;
  const titleCase = longer > 3 && capitals > 0.6 * longer ? 1 : 0;
  const out = new Uint32Array(words.length * MOST_FEATURES);
  const offsets = new Uint32Array(words.length + 1);
  let length = 0;
  for (let i = 0; i < words.length; i++) {
    offsets[i] = length;
    if (wanted && !wanted(i)) continue;
    const here = facts[i] as WordFacts;
    const at = i + WINDOW;
    const w0 = here.lower;
    const w1 = lower[at + 1] as number;
    const w2 = lower[at + 2] as number;
    const b1 = lower[at - 1] as number;
    const b2 = lower[at - 2] as number;
    const s0 = here.shape;
    const s1 = shape[at + 1] as number;
    const t1 = shape[at - 1] as number;
    const t2 = shape[at - 2] as number;
    const c0 = here.cluster;
    const c1 = cluster[at + 1] as number;
    const d1 = cluster[at - 1] as number;
    const g0 = gazetteer[at] as number;
    let back = i - 1;
    while (back >= 0 && QUOTES.has(words[back] as string)) back--;
    const opens = back < 0 || SENTENCE_STOPS.has(words[back] as string) ? 1 : 0;
    // Numbered by their place: a template is never moved without training anew.
    const values = [
      lang,
      here.word,
      w0,
      mix(w0, opens),
      b1,
      w1,
      b2,
      w2,
      mix(b1, w0),
      mix(w0, w1),
      mix(b2, b1),
      mix(w1, w2),
      mix(s0, lang),
      mix(s0, 2 * opens + titleCase),
      mix(t1, s0),
      mix(s0, s1),
      mix(mix(t1, s0), s1),
      mix(mix(t2, t1), s0),
      mix(b1, s0),
      mix(s0, w1),
      c0,
      d1,
      c1,
      cluster[at - 2] as number,
      cluster[at + 2] as number,
      mix(d1, c0),
      mix(c0, c1),
      mix(mix(d1, s0), c1),
      mix(c0, s0),
      mix(g0, s0),
      gazetteer[at - 1] as number,
      gazetteer[at + 1] as number,
      mix(g0, c0),
      mix(g0, b1),
    ];
    let template = 0;
    for (const value of values) out[length++] = mix(value, ++template);
    for (const affix of here.affixes) out[length++] = mix(affix, ++template);
    template = AFTER_AFFIXES;
    out[length++] = mix(mix(lastAffix[at] as number, s0), ++template);
    out[length++] = mix(mix(lastAffix[at - 1] as number, s0), ++template);
    out[length++] = mix(mix(lastAffix[at + 1] as number, s0), ++template);
  }
  offsets[words.length] = length;
  return { features: out.subarray(0, length), offsets };
}
