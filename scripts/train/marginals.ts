// Scores of a row → expected tags and transitions over all readings, or over those the labels allow.
import { TAG_COUNT as T } from "../../src/annotate/tagger/tags.ts";

export interface Marginals {
  readonly logZ: number;
  /** T probabilities a word. */
  readonly unary: Float64Array;
  /** Expected count of each transition. */
  readonly pair: Float64Array;
}

/** Forward–backward in scaled probability space; `move` holds the exponentials of the transitions, `allowed` restricts the readings. */
export function marginals(
  scores: Float32Array,
  n: number,
  move: Float64Array,
  allowed: Uint32Array | undefined,
): Marginals {
  const local = new Float64Array(n * T);
  let logZ = 0;
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let t = 0; t < T; t++) top = Math.max(top, scores[i * T + t] as number);
    logZ += top;
    for (let t = 0; t < T; t++) {
      const open = !allowed || ((allowed[i] as number) >> t) & 1;
      local[i * T + t] = open ? Math.exp((scores[i * T + t] as number) - top) : 0;
    }
  }
  const alpha = new Float64Array(n * T);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let t = 0; t < T; t++) {
      let a = 0;
      if (i === 0) a = move[T * T + t] as number;
      else for (let s = 0; s < T; s++) a += (alpha[(i - 1) * T + s] as number) * (move[s * T + t] as number);
      a *= local[i * T + t] as number;
      alpha[i * T + t] = a;
      sum += a;
    }
    scale[i] = sum || 1e-300;
    logZ += Math.log(scale[i] as number);
    for (let t = 0; t < T; t++) alpha[i * T + t] = (alpha[i * T + t] as number) / (scale[i] as number);
  }
  const unary = new Float64Array(n * T);
  const pair = new Float64Array((T + 1) * T);
  let beta = new Float64Array(T).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    for (let t = 0; t < T; t++) unary[i * T + t] = (alpha[i * T + t] as number) * (beta[t] as number);
    const ahead = new Float64Array(T);
    for (let t = 0; t < T; t++) ahead[t] = ((local[i * T + t] as number) * (beta[t] as number)) / (scale[i] as number);
    const next = new Float64Array(T);
    if (i === 0) for (let t = 0; t < T; t++) pair[T * T + t] = unary[t] as number;
    else
      for (let s = 0; s < T; s++) {
        let b = 0;
        for (let t = 0; t < T; t++) {
          const m = (move[s * T + t] as number) * (ahead[t] as number);
          b += m;
          pair[s * T + t] = (pair[s * T + t] as number) + (alpha[(i - 1) * T + s] as number) * m;
        }
        next[s] = b;
      }
    beta = next;
  }
  return { logZ, unary, pair };
}
