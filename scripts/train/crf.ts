// Labelled rows → weights of a linear-chain CRF [Lafferty, McCallum, Pereira 2001], by AdaGrad on the (partial) log-likelihood.
// Each set but the news has a second weight for every feature [Daumé III 2007], so that its conventions stay out of what is shipped.
import type { FeatureRow } from "../../src/annotate/tagger/features.ts";
import { mix } from "../../src/annotate/tagger/hash.ts";
import { mayFollow, TAG_COUNT } from "../../src/annotate/tagger/tags.ts";
import { type Marginals, marginals } from "./marginals.ts";
import { randomFrom, shuffle } from "./random.ts";

export const BUCKET_BITS = 21;
/** `l2` is divided by how often a feature occurs, so that it counts once an epoch; `dropout` is the share of features left out. */
const OPTIONS = { epochs: 4, rate: 0.12, l2: 1, dropout: 0.5, seed: 11, minCount: 2, tuneEpochs: 2, tuneRate: 0.036 };

export interface Example {
  readonly row: FeatureRow;
  readonly allowed: Uint32Array;
  readonly weight: number;
  /** 0 for the conventions that are shipped, else the number of the set. */
  readonly domain: number;
}

const T = TAG_COUNT;
const SHARED = 1 << BUCKET_BITS;
const BUCKETS = 2 * SHARED;
const IMPOSSIBLE = -1e4;
const SMALLEST_ERROR = 1e-4;

/** Bucket of a feature that all sets share. */
const sharedBucket = (feature: number): number => feature & (SHARED - 1);
/** Bucket of the same feature in one set alone. */
const ownBucket = (bucket: number, domain: number): number => (mix(bucket, domain) & (SHARED - 1)) | SHARED;

export class Crf {
  /** T weights a bucket. */
  readonly emission = new Float32Array(T * BUCKETS);
  /** from × to; the last row is the start. */
  readonly transition = new Float32Array((T + 1) * T);
  readonly #seen = new Float32Array(T * BUCKETS).fill(1e-6);
  readonly #seenTransition = new Float32Array((T + 1) * T).fill(1e-6);
  readonly #counts = new Uint32Array(BUCKETS);
  readonly #kept = new Uint8Array(BUCKETS);
  readonly #examples: readonly Example[];
  readonly #random = randomFrom(OPTIONS.seed);
  readonly #log: (line: string) => void;

  constructor(examples: readonly Example[], log: (line: string) => void) {
    this.#examples = examples;
    this.#log = log;
    for (let a = 0; a <= T; a++) {
      for (let b = 0; b < T; b++) if (!mayFollow(a === T ? 0 : a, b)) this.transition[a * T + b] = IMPOSSIBLE;
    }
    for (const { row, domain } of examples) {
      for (const feature of row.features) {
        const bucket = sharedBucket(feature);
        this.#counts[bucket] = (this.#counts[bucket] as number) + 1;
        if (domain === 0) continue;
        const own = ownBucket(bucket, domain);
        this.#counts[own] = (this.#counts[own] as number) + 1;
      }
    }
    this.#counts.forEach((count, bucket) => {
      this.#kept[bucket] = count >= OPTIONS.minCount ? 1 : 0;
    });
  }

  train(): void {
    for (let epoch = 0; epoch < OPTIONS.epochs; epoch++)
      this.#epoch("epoch", epoch, OPTIONS.rate * (1 - epoch / OPTIONS.epochs));
  }

  /** Keeps the `most` shared buckets that matter most (norm × √count), then lets their weights settle. Returns them in ascending order. */
  prune(most: number): number[] {
    const ranked: { bucket: number; worth: number }[] = [];
    for (let bucket = 0; bucket < SHARED; bucket++) {
      if (!this.#kept[bucket]) continue;
      let norm = 0;
      for (let t = 0; t < T; t++) norm += (this.emission[bucket * T + t] as number) ** 2;
      ranked.push({ bucket, worth: norm * Math.sqrt(this.#counts[bucket] as number) });
    }
    ranked.sort((a, b) => b.worth - a.worth || a.bucket - b.bucket);
    this.#log(`${Math.min(most, ranked.length)} of ${ranked.length} buckets kept`);
    const kept = ranked
      .slice(0, most)
      .map(({ bucket }) => bucket)
      .sort((a, b) => a - b);
    this.#kept.fill(0, 0, SHARED);
    for (const bucket of kept) this.#kept[bucket] = 1;
    for (let epoch = 0; epoch < OPTIONS.tuneEpochs; epoch++) {
      this.#epoch("settling", epoch, OPTIONS.tuneRate * (1 - (0.9 * epoch) / OPTIONS.tuneEpochs));
    }
    return kept;
  }

  #epoch(name: string, number: number, rate: number): void {
    const order = this.#examples.map((_, i) => i);
    shuffle(order, this.#random);
    let loss = 0;
    for (const i of order) loss += this.#step(this.#examples[i] as Example, rate);
    this.#log(`${name} ${number + 1}: loss ${(loss / order.length).toFixed(3)}`);
  }

  /** Emission scores, T a word; with a dropout mask in training, without in use. */
  scores({ row, domain }: Pick<Example, "row" | "domain">, dropped?: Uint8Array): Float32Array {
    const n = row.offsets.length - 1;
    const scores = new Float32Array(n * T);
    const { emission } = this;
    for (let i = 0; i < n; i++) {
      const at = i * T;
      const end = row.offsets[i + 1] as number;
      for (let k = row.offsets[i] as number; k < end; k++) {
        const mask = dropped ? (dropped[k] as number) : 0;
        const bucket = sharedBucket(row.features[k] as number);
        if (!(mask & 1) && this.#kept[bucket]) {
          const base = bucket * T;
          for (let t = 0; t < T; t++) scores[at + t] = (scores[at + t] as number) + (emission[base + t] as number);
        }
        if (domain === 0 || mask & 2) continue;
        const base = ownBucket(bucket, domain) * T;
        for (let t = 0; t < T; t++) scores[at + t] = (scores[at + t] as number) + (emission[base + t] as number);
      }
    }
    return scores;
  }

  /** Gold tags may be open (several bits): then the likelihood is that of all readings they allow. */
  #step({ row, allowed, weight, domain }: Example, rate: number): number {
    const n = allowed.length;
    const dropped = new Uint8Array(row.features.length);
    for (let k = 0; k < dropped.length; k++) {
      dropped[k] =
        (this.#random() < OPTIONS.dropout ? 1 : 0) | (domain > 0 && this.#random() < OPTIONS.dropout ? 2 : 0);
    }
    const scores = this.scores({ row, domain }, dropped);
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
      const end = row.offsets[i + 1] as number;
      for (let k = row.offsets[i] as number; k < end; k++) {
        const bucket = sharedBucket(row.features[k] as number);
        const mask = dropped[k] as number;
        if (!(mask & 1)) this.#move(bucket, error, rate);
        if (domain > 0 && !(mask & 2)) this.#move(ownBucket(bucket, domain), error, rate);
      }
    }
    this.#moveTransition(gold, free, weight, rate);
    return free.logZ - gold.logZ;
  }

  #move(bucket: number, error: Float64Array, rate: number): void {
    if (!this.#kept[bucket]) return;
    const emission = this.emission;
    const seen = this.#seen;
    const l2 = OPTIONS.l2 / (this.#counts[bucket] as number);
    const base = bucket * T;
    for (let t = 0; t < T; t++) {
      const w = emission[base + t] as number;
      const g = (error[t] as number) - l2 * w;
      const s = (seen[base + t] as number) + g * g;
      seen[base + t] = s;
      emission[base + t] = w + (rate * g) / Math.sqrt(s);
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
