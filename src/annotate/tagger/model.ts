// The model file ↔ what the tagger looks up: weights of feature buckets, transitions, what is known of words and phrases.
import { unzlibSync, zlibSync } from "fflate";
import { Reader, Writer } from "./bytes.ts";
import type { Knowledge } from "./facts.ts";
import { TAG_COUNT } from "./tags.ts";

/** Words and phrases are known by this many bits of their hash. */
const KNOWLEDGE_BITS = 24;
const STEPS = 16;

export interface Model {
  readonly bucketMask: number;
  /** A bit for each bucket that has weights; with `ranks` a map from buckets to rows that is small enough to stay in a cache. */
  readonly known: Uint32Array;
  /** For each word of `known`: how many buckets before it have weights. */
  readonly ranks: Uint32Array;
  /** TAG_COUNT weights a row, in steps of the row's scale. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  /** from × to, the last row for the start. */
  readonly transition: Float32Array;
  readonly knowledge: Knowledge;
}

/** What training hands over; buckets ascend; words and phrases go by their hash. */
export interface Trained {
  readonly bucketBits: number;
  readonly buckets: readonly number[];
  readonly weights: readonly Float32Array[];
  readonly transition: Float32Array;
  readonly clusters: ReadonlyMap<number, number>;
  readonly profiles: ReadonlyMap<number, number>;
  readonly gazetteers: ReadonlyMap<number, number>;
}

/** Scale of a row of 4-bit weights: sixteen steps of √2 down from the greatest. */
const scaleOf = (greatest: number, step: number): number => (greatest / 7) * 2 ** (-step / 2);
const keyOf = (hash: number): number => hash >>> (32 - KNOWLEDGE_BITS);
const topOf = (row: Float32Array): number => row.reduce((top, w) => Math.max(top, Math.abs(w)), 0);

/** Weights are stored tag by tag, not row by row: the columns of rare tags are nearly all zero and deflate well. */
export function encode(trained: Trained): Uint8Array {
  const out = new Writer();
  const greatest = trained.weights.reduce((top, row) => Math.max(top, topOf(row)), 0);
  const steps = trained.weights.map((row) => {
    let step = STEPS - 1;
    while (step > 0 && scaleOf(greatest, step) * 7 < topOf(row)) step--;
    return step;
  });
  out.byte(trained.bucketBits);
  out.float(greatest);
  out.ascending(trained.buckets);
  out.nibbles(steps);
  for (let t = 0; t < TAG_COUNT; t++) {
    out.nibbles(
      trained.weights.map((row, i) => {
        const level = Math.round((row[t] as number) / (scaleOf(greatest, steps[i] as number) || 1));
        return Math.max(-8, Math.min(7, level)) & 15;
      }),
    );
  }
  for (const weight of trained.transition) out.float(weight);
  for (const table of [trained.clusters, trained.profiles, trained.gazetteers]) {
    const byKey = new Map([...table].map(([hash, value]) => [keyOf(hash), value]));
    const keys = [...byKey.keys()].sort((a, b) => a - b);
    out.ascending(keys);
    for (const key of keys) out.varint(byKey.get(key) as number);
  }
  return zlibSync(out.done(), { level: 9 });
}

export function decode(bytes: Uint8Array): Model {
  const input = new Reader(unzlibSync(bytes));
  const bucketBits = input.byte();
  const greatest = input.float();
  const buckets = input.ascending();
  const steps = input.nibbles(buckets.length);
  const known = new Uint32Array(2 ** bucketBits / 32);
  for (const bucket of buckets) known[bucket >>> 5] = (known[bucket >>> 5] as number) | (1 << (bucket & 31));
  const ranks = new Uint32Array(known.length);
  for (let i = 1; i < known.length; i++) ranks[i] = (ranks[i - 1] as number) + ones(known[i - 1] as number);
  const weights = new Int8Array(buckets.length * TAG_COUNT);
  for (let t = 0; t < TAG_COUNT; t++) {
    input.nibbles(buckets.length).forEach((nibble, i) => {
      weights[i * TAG_COUNT + t] = nibble > 7 ? nibble - 16 : nibble;
    });
  }
  const transition = Float32Array.from({ length: (TAG_COUNT + 1) * TAG_COUNT }, () => input.float());
  const [cluster, profile, gazetteers] = [table(input), table(input), table(input)];
  return {
    bucketMask: 2 ** bucketBits - 1,
    known,
    ranks,
    weights,
    scales: Float32Array.from(steps, (step) => scaleOf(greatest, step)),
    transition,
    knowledge: { cluster, profile, gazetteers },
  };
}

/** Row of a bucket; -1 for a bucket without weights. */
export function rowOf({ known, ranks }: Model, bucket: number): number {
  const bits = known[bucket >>> 5] as number;
  const bit = 1 << (bucket & 31);
  return (bits & bit) === 0 ? -1 : (ranks[bucket >>> 5] as number) + ones(bits & (bit - 1));
}

/** How many bits of a 32-bit word are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function table(input: Reader): (hash: number) => number {
  const keys = input.ascending();
  const values = new Map<number, number>();
  for (const key of keys) values.set(key, input.varint());
  return (hash) => values.get(keyOf(hash)) ?? 0;
}
