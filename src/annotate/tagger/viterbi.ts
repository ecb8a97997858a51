// Features of a row and a model → the best tags, and how sure each span of them is.
import type { FeatureRow } from "./features.ts";
import type { Model } from "./model.ts";
import { OUTSIDE, TAG_COUNT as T } from "./tags.ts";

/** Emission scores, T a word; a word without features scores 0 for O and cannot be anything else. */
export function emissions({ features, offsets }: FeatureRow, model: Model): Float32Array {
  const { bucketMask, rows, weights } = model;
  const n = offsets.length - 1;
  const scores = new Float32Array(n * T);
  for (let i = 0; i < n; i++) {
    const base = i * T;
    const end = offsets[i + 1] as number;
    if (end === offsets[i]) {
      scores.fill(-1e4, base, base + T);
      scores[base + OUTSIDE] = 0;
      continue;
    }
    for (let k = offsets[i] as number; k < end; k++) {
      const row = (rows[(features[k] as number) & bucketMask] as number) * T;
      if (row === 0) continue;
      for (let t = 0; t < T; t++) scores[base + t] = (scores[base + t] as number) + (weights[row + t] as number);
    }
  }
  return scores;
}

/** Best tag of each word [Viterbi 1967]. */
export function bestTags(scores: Float32Array, transition: Float32Array): Uint8Array {
  const n = scores.length / T;
  const from = new Uint8Array(n * T);
  let best = new Float64Array(T);
  for (let t = 0; t < T; t++) best[t] = (transition[T * T + t] as number) + (scores[t] as number);
  for (let i = 1; i < n; i++) {
    const next = new Float64Array(T);
    for (let t = 0; t < T; t++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let s = 0; s < T; s++) {
        const score = (best[s] as number) + (transition[s * T + t] as number);
        if (score > top) {
          top = score;
          from[i * T + t] = s;
        }
      }
      next[t] = top + (scores[i * T + t] as number);
    }
    best = next;
  }
  const tags = new Uint8Array(n);
  let tag = 0;
  for (let t = 1; t < T; t++) if ((best[t] as number) > (best[tag] as number)) tag = t;
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * T + tag] as number;
  }
  return tags;
}
