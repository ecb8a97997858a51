// Labelled rows → weights of a linear-chain CRF [Lafferty, McCallum, Pereira 2001], by AdaGrad on the (partial) log-likelihood.
// Each set but the news has a second weight for every feature [Daumé III 2007], so that its conventions stay out of what is shipped.
import type { FeatureRow } from "../../src/annotate/tagger/features.ts";
import { mix } from "../../src/annotate/tagger/hash.ts";
import { mayFollow, TAG_COUNT } from "../../src/annotate/tagger/tags.ts";
import { type Marginals, marginals } from "./marginals.ts";
import { randomFrom, shuffle } from "./random.ts";

export const BUCKET_BITS = 21;
/** `l2` is divided by how often a feature occurs, so that it counts once an epoch; `dropout` is the share of features left out. */
const OPTIONS = { rate: 0.12, l2: 1, dropout: 0.5, seed: 11, minCount: 2, tuneEpochs: 2, tuneRate: 0.036 };

export interface Example {
  readonly row: FeatureRow;
  readonly allowed: Uint32Array;
  readonly weight: number;
  /** 0 for the conventions that are shipped, else the number of the set. */
  readonly domain: number;
}

const T = TAG_COUNT;
/** A feature's weights, then the sums of their squared gradients, side by side: the one is never moved without the other. */
const STRIDE = 2 * T;
const SHARED = 1 << BUCKET_BITS;
const BUCKETS = 2 * SHARED;
const IMPOSSIBLE = -1e4;
const SMALLEST_ERROR = 1e-4;
const NONE = -1;

/** Bucket of a feature that all sets share. */
const sharedBucket = (feature: number): number => feature & (SHARED - 1);
/** Bucket of the same feature in one set alone. */
const ownBucket = (bucket: number, domain: number): number => (mix(bucket, domain) & (SHARED - 1)) | SHARED;

/** An example by the numbers of its features, NONE for those that are not kept; `own` is empty for the shipped conventions. */
interface Numbered {
  readonly offsets: Uint32Array;
  readonly shared: Int32Array;
  readonly own: Int32Array;
  readonly allowed: Uint32Array;
  readonly weight: number;
}

export class Crf {
  /** from × to; the last row is the start. */
  readonly transition = new Float32Array((T + 1) * T);
  /** Bucket → number of its feature, the frequent ones first so that they stay in the processor's cache. */
  readonly #numbers = new Int32Array(BUCKETS).fill(NONE);
  readonly #buckets: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #weights: Float32Array;
  readonly #seenTransition = new Float32Array((T + 1) * T).fill(1e-6);
  readonly #kept: Uint8Array;
  readonly #examples: readonly Numbered[];
  readonly #random = randomFrom(OPTIONS.seed);
  readonly #log: (line: string) => void;

  constructor(examples: readonly Example[], log: (line: string) => void) {
    this.#log = log;
    for (let a = 0; a <= T; a++) {
      for (let b = 0; b < T; b++) if (!mayFollow(a === T ? 0 : a, b)) this.transition[a * T + b] = IMPOSSIBLE;
    }
    const counts = countsOf(examples);
    this.#buckets = Uint32Array.from(counts.keys())
      .filter((bucket) => (counts[bucket] as number) >= OPTIONS.minCount)
      .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
    this.#counts = this.#buckets.map((bucket) => counts[bucket] as number);
    this.#buckets.forEach((bucket, number) => {
      this.#numbers[bucket] = number;
    });
    this.#kept = new Uint8Array(this.#buckets.length).fill(1);
    this.#weights = new Float32Array(STRIDE * this.#buckets.length);
    for (let at = 0; at < this.#weights.length; at += STRIDE) this.#weights.fill(1e-6, at + T, at + STRIDE);
    this.#examples = examples.map((example) => this.#numbered(example));
  }

  #numbered({ row, allowed, weight, domain }: Example): Numbered {
    const numberOf = (bucket: number) => this.#numbers[bucket] as number;
    return {
      offsets: row.offsets,
      shared: Int32Array.from(row.features, (feature) => numberOf(sharedBucket(feature))),
      own: Int32Array.from(domain === 0 ? [] : row.features, (feature) =>
        numberOf(ownBucket(sharedBucket(feature), domain)),
      ),
      allowed,
      weight,
    };
  }

  train(epochs: number): void {
    for (let epoch = 0; epoch < epochs; epoch++) this.#epoch("epoch", epoch, OPTIONS.rate * (1 - epoch / epochs));
  }

  /** Keeps the `most` shared buckets that matter most (norm × √count), then lets their weights settle. Returns them in ascending order. */
  prune(most: number): number[] {
    const ranked: { number: number; bucket: number; worth: number }[] = [];
    this.#buckets.forEach((bucket, number) => {
      if (bucket >= SHARED) return;
      const norm = this.weightsOf(bucket).reduce((sum, weight) => sum + weight ** 2, 0);
      ranked.push({ number, bucket, worth: norm * Math.sqrt(this.#counts[number] as number) });
    });
    ranked.sort((a, b) => b.worth - a.worth || a.bucket - b.bucket);
    this.#log(`${Math.min(most, ranked.length)} of ${ranked.length} buckets kept`);
    for (const { number } of ranked.slice(most)) this.#kept[number] = 0;
    for (let epoch = 0; epoch < OPTIONS.tuneEpochs; epoch++) {
      this.#epoch("settling", epoch, OPTIONS.tuneRate * (1 - (0.9 * epoch) / OPTIONS.tuneEpochs));
    }
    return ranked
      .slice(0, most)
      .map(({ bucket }) => bucket)
      .sort((a, b) => a - b);
  }

  /** T weights of a bucket. */
  weightsOf(bucket: number): Float32Array {
    const at = (this.#numbers[bucket] as number) * STRIDE;
    return at < 0 ? new Float32Array(T) : this.#weights.slice(at, at + T);
  }

  #epoch(name: string, number: number, rate: number): void {
    const order = this.#examples.map((_, i) => i);
    shuffle(order, this.#random);
    let loss = 0;
    for (const i of order) loss += this.#step(this.#examples[i] as Numbered, rate);
    this.#log(`${name} ${number + 1}: loss ${(loss / order.length).toFixed(3)}`);
  }

  /** Emission scores, T a word. */
  scores({ row, domain }: Pick<Example, "row" | "domain">): Float32Array {
    return this.#scores(this.#numbered({ row, domain, allowed: new Uint32Array(0), weight: 1 }));
  }

  #scores({ offsets, shared, own }: Numbered, dropped?: Uint8Array): Float32Array {
    const n = offsets.length - 1;
    const scores = new Float32Array(n * T);
    const weights = this.#weights;
    for (let i = 0; i < n; i++) {
      const at = i * T;
      const end = offsets[i + 1] as number;
      if (end === offsets[i]) {
        scores.fill(IMPOSSIBLE, at + 1, at + T);
        continue;
      }
      for (let k = offsets[i] as number; k < end; k++) {
        const mask = dropped ? (dropped[k] as number) : 0;
        const number = shared[k] as number;
        if (!(mask & 1) && number >= 0 && this.#kept[number]) {
          const base = number * STRIDE;
          for (let t = 0; t < T; t++) scores[at + t] = (scores[at + t] as number) + (weights[base + t] as number);
        }
        const mine = own[k] ?? NONE;
        if (mine < 0 || mask & 2) continue;
        const base = mine * STRIDE;
        for (let t = 0; t < T; t++) scores[at + t] = (scores[at + t] as number) + (weights[base + t] as number);
      }
    }
    return scores;
  }

  /** Gold tags may be open (several bits): then the likelihood is that of all readings they allow. */
  #step(example: Numbered, rate: number): number {
    const { offsets, shared, own, allowed, weight } = example;
    const n = allowed.length;
    const dropped = new Uint8Array(shared.length);
    for (let k = 0; k < dropped.length; k++) {
      dropped[k] =
        (this.#random() < OPTIONS.dropout ? 1 : 0) | (own.length > 0 && this.#random() < OPTIONS.dropout ? 2 : 0);
    }
    const scores = this.#scores(example, dropped);
    for (let p = 0; p < scores.length; p++) scores[p] = (scores[p] as number) / (1 - OPTIONS.dropout);
    const move = Float64Array.from(this.transition, (w) => Math.exp(w));
    const free = marginals(scores, n, move, undefined);
    const gold = marginals(scores, n, move, allowed);
    const error = new Float64Array(T);
    for (let i = 0; i < n; i++) {
      let any = 0;
      for (let t = 0; t < T; t++) {
        error[t] = weight * ((gold.unary[i * T + t] as number) - (free.unary[i * T + t] as number));
        any += Math.abs(error[t] as number);
      }
      if (any < SMALLEST_ERROR) continue;
      const end = offsets[i + 1] as number;
      for (let k = offsets[i] as number; k < end; k++) {
        const mask = dropped[k] as number;
        const number = shared[k] as number;
        if (!(mask & 1) && number >= 0 && this.#kept[number]) this.#move(number, error, rate);
        const mine = own[k] ?? NONE;
        if (mine >= 0 && !(mask & 2)) this.#move(mine, error, rate);
      }
    }
    this.#moveTransition(gold, free, weight, rate);
    return free.logZ - gold.logZ;
  }

  #move(number: number, error: Float64Array, rate: number): void {
    const weights = this.#weights;
    const l2 = OPTIONS.l2 / (this.#counts[number] as number);
    const base = number * STRIDE;
    for (let t = 0; t < T; t++) {
      const w = weights[base + t] as number;
      const g = (error[t] as number) - l2 * w;
      const s = (weights[base + T + t] as number) + g * g;
      weights[base + T + t] = s;
      weights[base + t] = w + (rate * g) / Math.sqrt(s);
    }
  }

  #moveTransition(gold: Marginals, free: Marginals, weight: number, rate: number): void {
    for (let p = 0; p < (T + 1) * T; p++) {
      if ((this.transition[p] as number) <= IMPOSSIBLE) continue;
      const g = weight * ((gold.pair[p] as number) - (free.pair[p] as number));
      const s = (this.#seenTransition[p] as number) + g * g;
      this.#seenTransition[p] = s;
      this.transition[p] = (this.transition[p] as number) + (rate * g) / Math.sqrt(s);
    }
  }
}

/** How often each bucket occurs. */
function countsOf(examples: readonly Example[]): Uint32Array {
  const counts = new Uint32Array(BUCKETS);
  for (const { row, domain } of examples) {
    for (const feature of row.features) {
      const bucket = sharedBucket(feature);
      counts[bucket] = (counts[bucket] as number) + 1;
      if (domain === 0) continue;
      const own = ownBucket(bucket, domain);
      counts[own] = (counts[own] as number) + 1;
    }
  }
  return counts;
}
