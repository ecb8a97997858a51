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
  /** A bit for each bucket that has weights: small enough to stay at hand, which `rows` is not. */
  readonly known: Uint32Array;
  /** Row of a bucket, 0 for the buckets without weights. */
  readonly rows: Int32Array;
  /** TAG_COUNT weights a row. */
  readonly weights: Float32Array;
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
  const rows = new Int32Array(2 ** bucketBits);
  const known = new Uint32Array(2 ** bucketBits / 32);
  const weights = new Float32Array((buckets.length + 1) * TAG_COUNT);
  buckets.forEach((bucket, i) => {
    rows[bucket] = i + 1;
    known[bucket >>> 5] = (known[bucket >>> 5] as number) | (1 << (bucket & 31));
  });
  for (let t = 0; t < TAG_COUNT; t++) {
    input.nibbles(buckets.length).forEach((nibble, i) => {
      weights[(i + 1) * TAG_COUNT + t] = (nibble > 7 ? nibble - 16 : nibble) * scaleOf(greatest, steps[i] as number);
    });
  }
  const transition = Float32Array.from({ length: (TAG_COUNT + 1) * TAG_COUNT }, () => input.float());
  const [cluster, profile, gazetteers] = [table(input), table(input), table(input)];
  return {
    bucketMask: 2 ** bucketBits - 1,
    known,
    rows,
    weights,
    transition,
    knowledge: { cluster, profile, gazetteers },
  };
}

function table(input: Reader): (hash: number) => number {
  const keys = input.ascending();
  const values = new Map<number, number>();
  for (const key of keys) values.set(key, input.varint());
  return (hash) => values.get(keyOf(hash)) ?? 0;
}
