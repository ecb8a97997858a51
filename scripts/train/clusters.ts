// Unlabelled articles → clusters of words that stand in the same places: PPMI of neighbours, projected, then spherical k-means.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { words } from "../../src/entities/index.ts";
import { randomFrom } from "./random.ts";

const OPTIONS = { vocabulary: 42_000, contexts: 3000, dimensions: 72, clusters: 480, rounds: 14, seed: 7 };

export interface Corpus {
  /** Lower-cased words of each paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
  /** How often a word stands with a capital that no sentence start explains. */
  readonly capitalised: ReadonlyMap<string, number>;
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
/** Whether a word after this mark has its capital from the start of a sentence. */
export const opensAfter = (mark: string): boolean => /^[.!?…"“:]$/.test(mark);

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export function* articlesOf(path: string): Generator<Article> {
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line) yield JSON.parse(line) as Article;
  }
}

export function readCorpus(files: readonly string[]): Corpus {
  const capitalised = new Map<string, number>();
  const paragraphs: string[][] = [];
  for (const file of files) {
    for (const { text } of articlesOf(file)) {
      for (const paragraph of text.split("\n")) {
        const row = words(paragraph).map((w) => w.text);
        row.forEach((word, i) => {
          if (i === 0 || !isCapitalised(word) || opensAfter(row[i - 1] as string)) return;
          const key = word.toLowerCase();
          capitalised.set(key, (capitalised.get(key) ?? 0) + 1);
        });
        paragraphs.push(row.map((w) => (/^\p{N}/u.test(w) ? "0" : w.toLowerCase())));
      }
    }
  }
  return { paragraphs, capitalised };
}

/** Word → cluster, 1 … OPTIONS.clusters, for the most frequent words. */
export function clustersOf({ paragraphs }: Corpus): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of paragraphs) for (const word of row) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const vocabulary = ranked.slice(0, OPTIONS.vocabulary);
  const index = new Map(vocabulary.map((word, i) => [word, i]));
  const matrix = ppmi(paragraphs, index);
  const vectors = project(matrix, vocabulary.length);
  const labels = kMeans(vectors, vocabulary.length);
  return new Map(vocabulary.map((word, i) => [word, (labels[i] as number) + 1]));
}

interface Sparse {
  readonly columns: Int32Array[];
  readonly values: Float32Array[];
}

/** Positive PMI of a word with its left and its right neighbour (two columns a context word), context distribution smoothed by 0.75. */
function ppmi(paragraphs: readonly (readonly string[])[], index: ReadonlyMap<string, number>): Sparse {
  const C = OPTIONS.contexts;
  const rows: Map<number, number>[] = Array.from(index, () => new Map());
  const edge = C - 1;
  for (const row of paragraphs) {
    const ids = row.map((word) => index.get(word) ?? -1);
    ids.forEach((id, i) => {
      if (id < 0) return;
      for (const side of [-1, 1]) {
        const other = i + side < 0 || i + side >= ids.length ? edge : (ids[i + side] as number);
        if (other < 0 || other >= C) continue;
        const column = other * 2 + (side > 0 ? 1 : 0);
        const counts = rows[id] as Map<number, number>;
        counts.set(column, (counts.get(column) ?? 0) + 1);
      }
    });
  }
  const byColumn = new Float64Array(2 * C);
  const byRow = rows.map((counts) => {
    let sum = 0;
    for (const [column, n] of counts) {
      byColumn[column] = (byColumn[column] as number) + n;
      sum += n;
    }
    return sum;
  });
  const smooth = byColumn.map((n) => n ** 0.75);
  const total = smooth.reduce((a, b) => a + b, 0);
  const columns: Int32Array[] = [];
  const values: Float32Array[] = [];
  rows.forEach((counts, r) => {
    const kept = [...counts]
      .sort((a, b) => a[0] - b[0])
      .flatMap(([column, n]) => {
        const value = Math.log(n / (byRow[r] as number) / ((smooth[column] as number) / total));
        return value > 0 ? [[column, value * Math.min(1, Math.sqrt(n / 4))] as const] : [];
      });
    columns.push(Int32Array.from(kept, ([column]) => column));
    values.push(Float32Array.from(kept, ([, value]) => value));
  });
  return { columns, values };
}

/** Rows on the dominant right subspace, by randomised subspace iteration [Halko, Martinsson, Tropp 2011]; length 1 each. */
function project(matrix: Sparse, rows: number): Float32Array {
  const D = OPTIONS.dimensions;
  const columns = 2 * OPTIONS.contexts;
  const random = randomFrom(OPTIONS.seed);
  let basis: Float32Array = Float32Array.from({ length: columns * D }, () => random() + random() + random() - 1.5);
  const times = (right: Float32Array): Float32Array => {
    const out = new Float32Array(rows * D);
    for (let r = 0; r < rows; r++) {
      const cs = matrix.columns[r] as Int32Array;
      const vs = matrix.values[r] as Float32Array;
      for (let k = 0; k < cs.length; k++) {
        const c = (cs[k] as number) * D;
        const v = vs[k] as number;
        for (let d = 0; d < D; d++) out[r * D + d] = (out[r * D + d] as number) + v * (right[c + d] as number);
      }
    }
    return out;
  };
  for (let round = 0; round < 4; round++) {
    const left = times(basis);
    const next = new Float32Array(columns * D);
    for (let r = 0; r < rows; r++) {
      const cs = matrix.columns[r] as Int32Array;
      const vs = matrix.values[r] as Float32Array;
      for (let k = 0; k < cs.length; k++) {
        const c = (cs[k] as number) * D;
        const v = vs[k] as number;
        for (let d = 0; d < D; d++) next[c + d] = (next[c + d] as number) + v * (left[r * D + d] as number);
      }
    }
    basis = orthonormal(next, columns, D);
  }
  const out = times(basis);
  for (let r = 0; r < rows; r++) normalise(out, r * D, D);
  return out;
}

/** Gram–Schmidt on the columns of a (rows × D) matrix. */
function orthonormal(matrix: Float32Array, rows: number, D: number): Float32Array {
  for (let a = 0; a < D; a++) {
    for (let b = 0; b < a; b++) {
      let dot = 0;
      for (let r = 0; r < rows; r++) dot += (matrix[r * D + a] as number) * (matrix[r * D + b] as number);
      for (let r = 0; r < rows; r++)
        matrix[r * D + a] = (matrix[r * D + a] as number) - dot * (matrix[r * D + b] as number);
    }
    let norm = 0;
    for (let r = 0; r < rows; r++) norm += (matrix[r * D + a] as number) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let r = 0; r < rows; r++) matrix[r * D + a] = (matrix[r * D + a] as number) / norm;
  }
  return matrix;
}

function normalise(values: Float32Array, at: number, D: number): void {
  let norm = 0;
  for (let d = 0; d < D; d++) norm += (values[at + d] as number) ** 2;
  norm = Math.sqrt(norm) || 1;
  for (let d = 0; d < D; d++) values[at + d] = (values[at + d] as number) / norm;
}

function kMeans(vectors: Float32Array, rows: number): Int32Array {
  const { dimensions: D, clusters: K, rounds, seed } = OPTIONS;
  const random = randomFrom(seed + 1);
  const labels = new Int32Array(rows);
  let centres: Float32Array = new Float32Array(K * D);
  for (let k = 0; k < K; k++) {
    // The frequent half seeds the centres: rare words have noisy vectors.
    const r = Math.floor(random() * (rows / 2));
    centres.set(vectors.subarray(r * D, r * D + D), k * D);
  }
  for (let round = 0; round < rounds; round++) {
    for (let r = 0; r < rows; r++) {
      let best = -2;
      for (let k = 0; k < K; k++) {
        let dot = 0;
        for (let d = 0; d < D; d++) dot += (vectors[r * D + d] as number) * (centres[k * D + d] as number);
        if (dot > best) {
          best = dot;
          labels[r] = k;
        }
      }
    }
    centres = new Float32Array(K * D);
    for (let r = 0; r < rows; r++) {
      const k = (labels[r] as number) * D;
      for (let d = 0; d < D; d++) centres[k + d] = (centres[k + d] as number) + (vectors[r * D + d] as number);
    }
    for (let k = 0; k < K; k++) normalise(centres, k * D, D);
  }
  return labels;
}
