// Scores of a row → how probable each tag of each word is, all readings considered (forward–backward, scaled).
import { TAG_COUNT as T } from "./tags.ts";
import { isCertainlyOutside } from "./viterbi.ts";

const moves = new WeakMap<Float32Array, Float64Array>();

/** Factors of a model's transitions, made once. */
function movesOf(transition: Float32Array): Float64Array {
  const known = moves.get(transition);
  if (known) return known;
  const made = Float64Array.from(transition, (weight) => Math.exp(weight));
  moves.set(transition, made);
  return made;
}

/** T probabilities a word, summing to 1. */
export function marginals(scores: Float32Array, transition: Float32Array): Float32Array {
  const n = scores.length / T;
  const move = movesOf(transition);
  const local = new Float64Array(n * T);
  const alpha = new Float64Array(n * T);
  // Words that are certainly O have one tag to come from and to go to; all others have probability 0 there.
  const tagsOf = (word: number): number => (isCertainlyOutside(scores, word) ? 1 : T);
  let before = T;
  for (let i = 0; i < n; i++) {
    const here = tagsOf(i);
    let top = Number.NEGATIVE_INFINITY;
    for (let t = 0; t < here; t++) top = Math.max(top, scores[i * T + t] as number);
    let sum = 0;
    for (let t = 0; t < here; t++) {
      local[i * T + t] = Math.exp((scores[i * T + t] as number) - top);
      let reach = i === 0 ? (move[T * T + t] as number) : 0;
      if (i > 0)
        for (let s = 0; s < before; s++) reach += (alpha[(i - 1) * T + s] as number) * (move[s * T + t] as number);
      alpha[i * T + t] = reach * (local[i * T + t] as number);
      sum += alpha[i * T + t] as number;
    }
    for (let t = 0; t < here; t++) alpha[i * T + t] = (alpha[i * T + t] as number) / (sum || 1);
    before = here;
  }
  const out = new Float32Array(n * T);
  let beta = new Float64Array(T).fill(1);
  let next = new Float64Array(T);
  for (let i = n - 1; i >= 0; i--) {
    const here = tagsOf(i);
    let sum = 0;
    for (let t = 0; t < here; t++) sum += (alpha[i * T + t] as number) * (beta[t] as number);
    for (let t = 0; t < here; t++) out[i * T + t] = ((alpha[i * T + t] as number) * (beta[t] as number)) / (sum || 1);
    let greatest = 0;
    for (let s = 0; s < T; s++) {
      let onward = 0;
      for (let t = 0; t < here; t++)
        onward += (move[s * T + t] as number) * (local[i * T + t] as number) * (beta[t] as number);
      next[s] = onward;
      greatest = Math.max(greatest, onward);
    }
    for (let s = 0; s < T; s++) next[s] = (next[s] as number) / (greatest || 1);
    [beta, next] = [next, beta];
  }
  return out;
}
