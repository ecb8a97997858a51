// The model file ↔ what the tagger looks up: weights of feature buckets, transitions, word clusters, gazetteers.
import { Reader, Writer } from "./bytes.ts";
import type { Knowledge } from "./features.ts";
import { TAG_COUNT } from "./tags.ts";

/** Words and phrases are known by this many bits of their hash. */
const KNOWLEDGE_BITS = 24;

export interface Model {
  readonly bucketMask: number;
  /** Row of a bucket, 0 for the buckets without weights. */
  readonly rows: Int32Array;
  /** TAG_COUNT weights a row. */
  readonly weights: Float32Array;
  /** from × to, the last row for the start. */
  readonly transition: Float32Array;
  readonly knowledge: Knowledge;
}

/** What training hands over; buckets, words and phrases ascend. */
export interface Trained {
  readonly bucketBits: number;
  readonly buckets: readonly number[];
  readonly weights: readonly Float32Array[];
  readonly transition: Float32Array;
  readonly clusters: ReadonlyMap<number, number>;
  readonly gazetteers: ReadonlyMap<number, number>;
}

const STEPS = 16;
/** Scale of a row of 4-bit weights: sixteen steps of √2 down from the greatest. */
const scaleOf = (greatest: number, step: number): number => (greatest / 7) * 2 ** (-step / 2);
const keyOf = (hash: number): number => hash >>> (32 - KNOWLEDGE_BITS);

export function encode(trained: Trained): Uint8Array {
  const out = new Writer();
  const greatest = Math.max(...trained.weights.map((row) => row.reduce((top, w) => Math.max(top, Math.abs(w)), 0)));
  out.byte(trained.bucketBits);
  out.float(greatest);
  out.ascending(trained.buckets);
  for (const row of trained.weights) {
    const top = row.reduce((max, w) => Math.max(max, Math.abs(w)), 0);
    let step = STEPS - 1;
    while (step > 0 && scaleOf(greatest, step) * 7 < top) step--;
    const nibbles = [step, ...Array.from(row, (w) => Math.max(-8, Math.min(7, Math.round(w / scaleOf(greatest, step)))) & 15)];
    for (let i = 0; i < nibbles.length; i += 2) out.byte((nibbles[i] as number) | ((nibbles[i + 1] ?? 0) << 4));
  }
  for (const weight of trained.transition) out.float(weight);
  for (const table of [trained.clusters, trained.gazetteers]) {
    const byKey = new Map([...table].map(([hash, value]) => [keyOf(hash), value]));
    const keys = [...byKey.keys()].sort((a, b) => a - b);
    out.ascending(keys);
    for (const key of keys) out.varint(byKey.get(key) as number);
  }
  return out.done();
}

export function decode(bytes: Uint8Array): Model {
  const input = new Reader(bytes);
  const bucketBits = input.byte();
  const greatest = input.float();
  const buckets = input.ascending();
  const rows = new Int32Array(2 ** bucketBits);
  const weights = new Float32Array((buckets.length + 1) * TAG_COUNT);
  buckets.forEach((bucket, i) => {
    rows[bucket] = i + 1;
    const nibbles: number[] = [];
    for (let k = 0; k < (TAG_COUNT + 2) >> 1; k++) {
      const byte = input.byte();
      nibbles.push(byte & 15, byte >> 4);
    }
    const scale = scaleOf(greatest, nibbles[0] as number);
    for (let t = 0; t < TAG_COUNT; t++) {
      const nibble = nibbles[t + 1] as number;
      weights[(i + 1) * TAG_COUNT + t] = (nibble > 7 ? nibble - 16 : nibble) * scale;
    }
  });
  const transition = Float32Array.from({ length: (TAG_COUNT + 1) * TAG_COUNT }, () => input.float());
  const [cluster, gazetteers] = [table(input), table(input)];
  return { bucketMask: 2 ** bucketBits - 1, rows, weights, transition, knowledge: { cluster, gazetteers } };
}

function table(input: Reader): (hash: number) => number {
  const keys = input.ascending();
  const values = new Map<number, number>();
  for (const key of keys) values.set(key, input.varint());
  return (hash) => values.get(keyOf(hash)) ?? 0;
}
