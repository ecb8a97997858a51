// Labelled rows → weights of a linear-chain CRF [Lafferty, McCallum, Pereira 2001], by AdaGrad on the (partial) log-likelihood.
import type { FeatureRow } from "../../src/annotate/tagger/features.ts";
import { mayFollow, TAG_COUNT } from "../../src/annotate/tagger/tags.ts";
import { randomFrom, shuffle } from "./random.ts";

export const BUCKET_BITS = 21;
const OPTIONS = { epochs: 14, rate: 0.12, l2: 2e-6, seed: 11, minCount: 2 };

export interface Example {
  readonly row: FeatureRow;
  readonly allowed: Uint32Array;
  readonly weight: number;
}
export interface Weights {
  /** TAG_COUNT floats a bucket. */
  readonly emission: Float32Array;
  /** from × to; the last row is the start. */
  readonly transition: Float32Array;
}

const T = TAG_COUNT;
const MASK = (1 << BUCKET_BITS) - 1;
const LOW = -1e4;

/** Gold tags may be open (several bits): then the likelihood is that of all readings they allow. */
export function train(examples: readonly Example[], log: (line: string) => void): Weights {
  const emission = new Float32Array(T << BUCKET_BITS);
  const seen = new Float32Array(T << BUCKET_BITS).fill(1e-6);
  const transition = new Float32Array((T + 1) * T);
  const seenTransition = new Float32Array((T + 1) * T).fill(1e-6);
  for (let a = 0; a <= T; a++) for (let b = 0; b < T; b++) if (!mayFollow(a === T ? 0 : a, b)) transition[a * T + b] = LOW;
  const counts = new Uint8Array(1 << BUCKET_BITS);
  for (const { row } of examples) for (const f of row.features) if ((counts[f & MASK] as number) < 255) counts[f & MASK] = (counts[f & MASK] as number) + 1;

  const order = examples.map((_, i) => i);
  const random = randomFrom(OPTIONS.seed);
  for (let epoch = 0; epoch < OPTIONS.epochs; epoch++) {
    shuffle(order, random);
    const rate = OPTIONS.rate * (1 - (0.9 * epoch) / OPTIONS.epochs);
    let loss = 0;
    for (const i of order) loss += step(examples[i] as Example, rate);
    log(`epoch ${epoch + 1}/${OPTIONS.epochs}: loss ${(loss / examples.length).toFixed(3)}`);
  }
  return { emission, transition };

  function step({ row, allowed, weight }: Example, rate: number): number {
    const n = allowed.length;
    const scores = new Float64Array(n * T);
    for (let i = 0; i < n; i++) {
      const end = row.offsets[i + 1] as number;
      for (let k = row.offsets[i] as number; k < end; k++) {
        const bucket = (row.features[k] as number) & MASK;
        if ((counts[bucket] as number) < OPTIONS.minCount) continue;
        const base = bucket * T;
        for (let t = 0; t < T; t++) scores[i * T + t] = (scores[i * T + t] as number) + (emission[base + t] as number);
      }
    }
    const free = marginals(scores, n, transition, undefined);
    const gold = marginals(scores, n, transition, allowed);
    const delta = new Float64Array(T);
    for (let i = 0; i < n; i++) {
      let any = 0;
      for (let t = 0; t < T; t++) {
        delta[t] = weight * ((gold.unary[i * T + t] as number) - (free.unary[i * T + t] as number));
        any += Math.abs(delta[t] as number);
      }
      if (any < 1e-4) continue;
      const end = row.offsets[i + 1] as number;
      for (let k = row.offsets[i] as number; k < end; k++) {
        const bucket = (row.features[k] as number) & MASK;
        if ((counts[bucket] as number) < OPTIONS.minCount) continue;
        const base = bucket * T;
        for (let t = 0; t < T; t++) {
          const w = emission[base + t] as number;
          const g = (delta[t] as number) - OPTIONS.l2 * w;
          const s = (seen[base + t] as number) + g * g;
          seen[base + t] = s;
          emission[base + t] = w + (rate * g) / Math.sqrt(s);
        }
      }
    }
    for (let p = 0; p < (T + 1) * T; p++) {
      if ((transition[p] as number) <= LOW) continue;
      const g = weight * ((gold.pair[p] as number) - (free.pair[p] as number)) - OPTIONS.l2 * (transition[p] as number);
      const s = (seenTransition[p] as number) + g * g;
      seenTransition[p] = s;
      transition[p] = (transition[p] as number) + (rate * g) / Math.sqrt(s);
    }
    return free.logZ - gold.logZ;
  }
}

interface Marginals {
  readonly logZ: number;
  readonly unary: Float64Array;
  readonly pair: Float64Array;
}

/** Forward–backward in scaled probability space; `allowed` restricts the readings. */
function marginals(scores: Float64Array, n: number, transition: Float32Array, allowed: Uint32Array | undefined): Marginals {
  const local = new Float64Array(n * T);
  const move = Float64Array.from(transition, (w) => Math.exp(w));
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
