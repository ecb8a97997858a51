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
    const facts = { word: hashOf(word, 1), lower, shape: hashOf(shapeOf(word), 2), affixes, cluster: this.#knowledge.cluster(lower) };
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

/**
 * @param words one paragraph or sentence, in order
 * @param language hashed into a few features, so that one model serves all languages
 * @param wanted words to make features for; all when absent
 */
export function featuresOf(words: readonly string[], language: string, cache: WordFactsCache, wanted?: (index: number) => boolean): FeatureRow {
  const facts = words.map((word) => cache.of(word));
  const gazetteers = cache.gazetteers(words, facts);
  const lang = hashOf(language, 3);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const longer = words.filter((word) => /^\p{L}{3}/u.test(word)).length;
  const titleCase = longer > 3 && capitals > 0.6 * longer ? 1 : 0;
  const out: number[] = [];
  const offsets = new Uint32Array(words.length + 1);
  for (let i = 0; i < words.length; i++) {
    offsets[i] = out.length;
    if (wanted && !wanted(i)) continue;
    const here = facts[i] as WordFacts;
    const lower = (k: number) => facts[i + k]?.lower ?? EDGE;
    const shape = (k: number) => facts[i + k]?.shape ?? EDGE;
    const cluster = (k: number) => facts[i + k]?.cluster ?? 0;
    const gazetteer = (k: number) => gazetteers[i + k] ?? 0;
    let back = i - 1;
    while (back >= 0 && QUOTES.has(words[back] as string)) back--;
    const opens = back < 0 || SENTENCE_STOPS.has(words[back] as string) ? 1 : 0;
    let template = 0;
    const add = (value: number) => out.push(mix(value, ++template));
    add(lang);
    add(here.word);
    add(here.lower);
    add(mix(here.lower, opens));
    add(lower(-1));
    add(lower(1));
    add(lower(-2));
    add(lower(2));
    add(mix(lower(-1), here.lower));
    add(mix(here.lower, lower(1)));
    add(mix(lower(-2), lower(-1)));
    add(mix(lower(1), lower(2)));
    add(mix(here.shape, lang));
    add(mix(here.shape, 2 * opens + titleCase));
    add(mix(shape(-1), here.shape));
    add(mix(here.shape, shape(1)));
    add(mix(mix(shape(-1), here.shape), shape(1)));
    add(mix(mix(shape(-2), shape(-1)), here.shape));
    add(mix(lower(-1), here.shape));
    add(mix(here.shape, lower(1)));
    add(cluster(0));
    add(cluster(-1));
    add(cluster(1));
    add(cluster(-2));
    add(cluster(2));
    add(mix(cluster(-1), cluster(0)));
    add(mix(cluster(0), cluster(1)));
    add(mix(mix(cluster(-1), here.shape), cluster(1)));
    add(mix(cluster(0), here.shape));
    add(mix(gazetteer(0), here.shape));
    add(gazetteer(-1));
    add(gazetteer(1));
    add(mix(gazetteer(0), cluster(0)));
    add(mix(gazetteer(0), lower(-1)));
    for (const affix of here.affixes) add(affix);
    template = 60;
    add(mix(here.affixes.at(-1) ?? 0, here.shape));
    add(mix(facts[i - 1]?.affixes.at(-1) ?? 0, here.shape));
    add(mix(facts[i + 1]?.affixes.at(-1) ?? 0, here.shape));
  }
  offsets[words.length] = out.length;
  return { features: Uint32Array.from(out), offsets };
}
