// Features of a row and a model → the best tags, and how sure each span of them is.
import type { FeatureRow } from "./features.ts";
import { type Model, rowOf } from "./model.ts";
import { OUTSIDE, TAG_COUNT as T } from "./tags.ts";

/** Score of a tag that a word cannot have. */
const IMPOSSIBLE = -1e4;

/** Whether a word was not scored, and so can be nothing but O. */
export const isCertainlyOutside = (scores: Float32Array, word: number): boolean =>
  (scores[word * T + 1] as number) <= IMPOSSIBLE;

/** Emission scores, T a word; a word without features scores 0 for O and cannot be anything else. */
export function emissions({ features, offsets }: FeatureRow, model: Model): Float32Array {
  const { bucketMask, scales, weights } = model;
  const n = offsets.length - 1;
  const scores = new Float32Array(n * T);
  const sum = new Float64Array(T);
  for (let i = 0; i < n; i++) {
    const base = i * T;
    const end = offsets[i + 1] as number;
    if (end === offsets[i]) {
      scores.fill(IMPOSSIBLE, base, base + T);
      scores[base + OUTSIDE] = 0;
      continue;
    }
    sum.fill(0);
    for (let k = offsets[i] as number; k < end; k++) {
      const row = rowOf(model, (features[k] as number) & bucketMask);
      if (row < 0) continue;
      const scale = scales[row] as number;
      const first = row * T;
      for (let t = 0; t < T; t++) sum[t] = (sum[t] as number) + (weights[first + t] as number) * scale;
    }
    scores.set(sum, base);
  }
  return scores;
}

/** Best tag of each word [Viterbi 1967]. */
export function bestTags(scores: Float32Array, transition: Float32Array): Uint8Array {
  const n = scores.length / T;
  const from = new Uint8Array(n * T);
  let best = new Float64Array(T);
  let next = new Float64Array(T);
  for (let t = 0; t < T; t++) best[t] = (transition[T * T + t] as number) + (scores[t] as number);
  // Most words are certainly O: no other tag needs a way to them or from them.
  let reached = T;
  for (let i = 1; i < n; i++) {
    const reachable = isCertainlyOutside(scores, i) ? 1 : T;
    for (let t = 0; t < reachable; t++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let s = 0; s < reached; s++) {
        const score = (best[s] as number) + (transition[s * T + t] as number);
        if (score > top) {
          top = score;
          from[i * T + t] = s;
        }
      }
      next[t] = top + (scores[i * T + t] as number);
    }
    [best, next] = [next, best];
    reached = reachable;
  }
  const tags = new Uint8Array(n);
  let tag = 0;
  for (let t = 1; t < reached; t++) if ((best[t] as number) > (best[tag] as number)) tag = t;
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * T + tag] as number;
  }
  return tags;
}
