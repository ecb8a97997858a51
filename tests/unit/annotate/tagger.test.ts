// Viterbi and forward–backward against every reading of a short row, one by one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marginals } from "../../../src/annotate/tagger/marginals.ts";
import { TAG_COUNT as T } from "../../../src/annotate/tagger/tags.ts";
import { bestTags } from "../../../src/annotate/tagger/viterbi.ts";

const weight = fc.integer({ min: -40, max: 40 }).map((n) => n / 8);
/** A word that was scored, or one that can be nothing but O. */
const word = fc.oneof(
  fc.array(weight, { minLength: T, maxLength: T }),
  fc.constant([0, ...new Array<number>(T - 1).fill(-1e4)]),
);
const row = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => Float32Array.from(words.flat()));
const transitions = fc
  .array(weight, { minLength: (T + 1) * T, maxLength: (T + 1) * T })
  .map((weights) => Float32Array.from(weights));

/** Every sequence of tags for n words. */
const sequences = (n: number): number[][] =>
  n === 0 ? [[]] : sequences(n - 1).flatMap((tags) => Array.from({ length: T }, (_, tag) => [...tags, tag]));

const scoreOf = (tags: readonly number[], scores: Float32Array, transition: Float32Array): number =>
  tags.reduce(
    (sum, tag, i) =>
      sum + (transition[(tags[i - 1] ?? T) * T + tag] ?? Number.NaN) + (scores[i * T + tag] ?? Number.NaN),
    0,
  );

describe("tagger", () => {
  it("finds a sequence that no other beats", () => {
    fc.assert(
      fc.property(row, transitions, (scores, transition) => {
        const best = Math.max(...sequences(scores.length / T).map((tags) => scoreOf(tags, scores, transition)));
        expect(scoreOf([...bestTags(scores, transition)], scores, transition)).toBeCloseTo(best, 3);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("gives each tag the share of all sequences that have it", () => {
    fc.assert(
      fc.property(row, transitions, (scores, transition) => {
        const n = scores.length / T;
        const shares = new Float64Array(n * T);
        let total = 0;
        for (const tags of sequences(n)) {
          const share = Math.exp(scoreOf(tags, scores, transition));
          total += share;
          for (const [i, tag] of tags.entries()) shares[i * T + tag] = (shares[i * T + tag] ?? 0) + share;
        }
        const found = marginals(scores, transition);
        for (const [at, share] of shares.entries()) expect(found[at]).toBeCloseTo(share / total, 4);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
