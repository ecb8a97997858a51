// Hashes, tags, bytes and the model file: what is written is read back; tags obey BIO2.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64, Reader, toBase64, Writer } from "../../../src/annotate/tagger/bytes.ts";
import { hashOf, mix } from "../../../src/annotate/tagger/hash.ts";
import { marginals } from "../../../src/annotate/tagger/marginals.ts";
import { decode, encode, rowOf } from "../../../src/annotate/tagger/model.ts";
import { isInside, mayFollow, TAG_COUNT as T, TAGS, typeOfTag } from "../../../src/annotate/tagger/tags.ts";
import { bestTags, emissions } from "../../../src/annotate/tagger/viterbi.ts";

const START = T;
const weight = fc.float({ min: -4, max: 4, noNaN: true });
const scoresOf = (n: number) =>
  fc.array(weight, { minLength: n * T, maxLength: n * T }).map((values) => Float32Array.from(values));
/** Random transitions with BIO2's impossible ones, as training makes them. */
const transitions = fc
  .array(weight, { minLength: (T + 1) * T, maxLength: (T + 1) * T })
  .map((values) =>
    Float32Array.from(values, (value, p) =>
      mayFollow(Math.floor(p / T) === START ? 0 : Math.floor(p / T), p % T) ? value : -1e4,
    ),
  );

describe("hash", () => {
  it("gives the numbers the shipped model was trained with", () => {
    expect([hashOf(""), hashOf("jakarta"), hashOf("Jakarta", 1), mix(1, 2)]).toMatchInlineSnapshot(`
      [
        4117902722,
        1922168083,
        3455683942,
        3275958243,
      ]
    `);
  });
  it("tells order and seed", () => {
    expect(mix(1, 2)).not.toBe(mix(2, 1));
    expect(hashOf("a", 1)).not.toBe(hashOf("a", 2));
  });
});

describe("tags", () => {
  it("lets an I follow the B and the I of its type only", () => {
    for (let tag = 0; tag < T; tag++) {
      const allowed = TAGS.filter((_, before) => mayFollow(before, tag));
      expect(allowed).toEqual(isInside(tag) ? [`B-${typeOfTag(tag)}`, `I-${typeOfTag(tag)}`] : TAGS);
    }
  });
});

describe("bytes", () => {
  it("carries any bytes through base64, as everybody else writes it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
      }),
    );
  });
  it("reads what was written, in order", () => {
    const nibble = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(
        fc.nat(0xffffffff),
        weight,
        fc.array(fc.nat(1e9)),
        fc.array(nibble),
        (number, float, list, nibbles) => {
          const ascending = list.sort((a, b) => a - b);
          const out = new Writer();
          out.varint(number);
          out.float(float);
          out.ascending(ascending);
          out.nibbles(nibbles);
          out.byte(7);
          const input = new Reader(out.done());
          expect(input.varint()).toBe(number);
          expect(input.float()).toBe(Math.fround(float));
          expect([...input.ascending()]).toEqual(ascending);
          expect([...input.nibbles(nibbles.length)]).toEqual(nibbles);
          expect(input.byte()).toBe(7);
        },
      ),
    );
  });
});

describe("model", () => {
  const row = fc.array(weight, { minLength: T, maxLength: T }).map((values) => Float32Array.from(values));
  it("keeps each weight within one step of its row, and what is known of words and phrases", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(1023), { maxLength: 9 }),
        fc.array(row, { minLength: 9, maxLength: 9 }),
        (some, rows) => {
          const buckets = some.sort((a, b) => a - b);
          const weights = rows.slice(0, buckets.length);
          const transition = Float32Array.from({ length: (T + 1) * T }, (_, i) => i / 8);
          const [jakarta, kpk] = [hashOf("jakarta"), hashOf("kpk")];
          const model = decode(
            encode({
              bucketBits: 10,
              buckets,
              weights,
              transition,
              clusters: new Map([[jakarta, 300]]),
              profiles: new Map([[kpk, 5]]),
              gazetteers: new Map([
                [jakarta, 1],
                [kpk, 6],
              ]),
            }),
          );
          expect(model.bucketMask).toBe(1023);
          expect([...model.transition]).toEqual([...transition]);
          buckets.forEach((bucket, i) => {
            const before = weights[i] as Float32Array;
            const found = rowOf(model, bucket);
            expect(found).toBe(i);
            const step = before.reduce((top, w) => Math.max(top, Math.abs(w)), 4 / 2 ** 7) / 7;
            before.forEach((w, t) => {
              const kept = (model.weights[found * T + t] as number) * (model.scales[found] as number);
              expect(Math.abs(kept - w)).toBeLessThanOrEqual(step * Math.SQRT2);
            });
          });
          const unknown = Array.from({ length: 1024 }, (_, bucket) => bucket).filter(
            (bucket) => rowOf(model, bucket) < 0,
          );
          expect(unknown).toHaveLength(1024 - buckets.length);
          const { cluster, profile, gazetteers } = model.knowledge;
          expect([
            cluster(jakarta),
            cluster(kpk),
            profile(kpk),
            profile(jakarta),
            gazetteers(jakarta),
            gazetteers(kpk),
          ]).toEqual([300, 0, 5, 0, 1, 6]);
        },
      ),
      { numRuns: 40 },
    );
  });
  it("scores a word by the sum of its buckets' rows, and O alone where a word has no features", () => {
    const one = Float32Array.from({ length: T }, (_, t) => (t === 1 ? 7 : 0));
    const two = Float32Array.from({ length: T }, (_, t) => (t === 1 ? 7 : t === 3 ? -7 : 0));
    const model = decode(
      encode({
        bucketBits: 10,
        buckets: [3, 9],
        weights: [one, two],
        transition: new Float32Array((T + 1) * T),
        clusters: new Map(),
        profiles: new Map(),
        gazetteers: new Map(),
      }),
    );
    const scores = emissions({ features: Uint32Array.of(3, 1024 + 9, 5), offsets: Uint32Array.of(0, 3, 3) }, model);
    expect(scores[1]).toBeCloseTo(14);
    expect(scores[3]).toBeCloseTo(-7);
    expect([...bestTags(scores, model.transition)]).toEqual([1, 0]);
  });
});

describe("best tags", () => {
  it("never hold an I that nothing of its type comes before", () => {
    fc.assert(
      fc.property(scoresOf(6), transitions, (scores, transition) => {
        const tags = [0, ...bestTags(scores, transition)];
        for (let i = 1; i < tags.length; i++) expect(mayFollow(tags[i - 1] as number, tags[i] as number)).toBe(true);
      }),
    );
  });
  it("of no words are none", () => {
    expect([...bestTags(new Float32Array(0), new Float32Array((T + 1) * T))]).toEqual([]);
  });
});

describe("marginals", () => {
  it("sum to one for each word of a long row", () => {
    fc.assert(
      fc.property(scoresOf(40), transitions, (scores, transition) => {
        const found = marginals(scores, transition);
        for (let i = 0; i < 40; i++) {
          expect(found.subarray(i * T, (i + 1) * T).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 4);
        }
      }),
      { numRuns: 20 },
    );
  });
});
