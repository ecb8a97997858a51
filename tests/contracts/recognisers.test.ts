// Every registered recogniser → candidates of its type, inside the text, in order, the same each time.
import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { tag } from "../../src/annotate/tagger/index.ts";
import { RECOGNISERS } from "../../src/entities/index.ts";
import { ENTITY_TYPES } from "../../src/model/index.ts";
import { isNotice, readFile } from "../../src/read/index.ts";
import { all } from "../fixtures/all.ts";
import { SAMPLES } from "../fixtures/samples.ts";

const docs = (await Promise.all(SAMPLES.map(({ file }) => all(readFile(file)))))
  .flat()
  .flatMap((item) => (isNotice(item) ? [] : [annotate(item)]));

it("there is one recogniser for every entity type, and none twice", () => {
  const types = RECOGNISERS.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining([...ENTITY_TYPES]));
  expect(new Set(types).size).toBe(types.length);
});

describe.each(RECOGNISERS.map((recogniser) => [recogniser.type, recogniser] as const))("%s", (type, { find }) => {
  it("gives candidates of its own type inside the text, in text order, the same each time", () => {
    for (const doc of docs) {
      const candidates = find(doc, tag(doc));
      let last = 0;
      for (const candidate of candidates) {
        expect(candidate.type).toBe(type);
        expect(candidate.start).toBeGreaterThanOrEqual(last);
        expect(candidate.end).toBeGreaterThan(candidate.start);
        expect(candidate.end).toBeLessThanOrEqual(doc.article.text.length);
        expect(candidate.score).toBeGreaterThanOrEqual(0);
        expect(candidate.score).toBeLessThanOrEqual(1);
        if (candidate.known !== undefined) expect(candidate.known.startsWith(`${type}:`)).toBe(true);
        last = candidate.start;
      }
      expect(find(doc, tag(doc))).toEqual(candidates);
    }
  });
});
