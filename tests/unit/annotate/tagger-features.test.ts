// A row of words → runs, phrases, acronyms and hashed features.
import { describe, expect, it } from "vitest";
import { articleUse } from "../../../src/annotate/tagger/article.ts";
import { acronymsIn, gazetteersIn, runsOf } from "../../../src/annotate/tagger/context.ts";
import { type Knowledge, shapeOf, WordFactsCache } from "../../../src/annotate/tagger/facts.ts";
import { featuresOf } from "../../../src/annotate/tagger/features.ts";
import { hashOf, mix } from "../../../src/annotate/tagger/hash.ts";

const phrase = (text: string) => text.split(" ").reduce((hash, word) => mix(hash, hashOf(word)), 0);
const LISTS = new Map([
  [phrase("jawa"), 1],
  [phrase("jawa barat"), 2],
]);
const knowledge: Knowledge = { cluster: () => 0, profile: () => 0, gazetteers: (hash) => LISTS.get(hash) ?? 0 };
const cache = new WordFactsCache(knowledge);
const factsOf = (text: string) => text.split(" ").map((word) => cache.of(word));
const acronyms = (text: string) => [...acronymsIn(factsOf(text), runsOf(factsOf(text)))];

describe("shape", () => {
  it("keeps two of a run of capitals, letters, digits and marks", () => {
    expect(["Jakarta", "KPK", "Ma'ruf", "8.000", "AT&T"].map(shapeOf)).toEqual(["Xxx", "XX", "Xx'xx", "0.00", "XX&X"]);
  });
});

describe("runs of capitals", () => {
  it("join over a hyphen and an initial's full stop, not over the end of a sentence", () => {
    const { start, end } = runsOf(factsOf("kata Kim Jong - Un . George W . Bush"));
    expect([...start]).toEqual([0, 1, 1, 1, 1, 5, 6, 6, 6, 6]);
    expect([...end]).toEqual([0, 5, 5, 5, 5, 5, 10, 10, 10, 10]);
  });
});

describe("gazetteers", () => {
  it("mark the first and the later words of a phrase, two bits a list", () => {
    expect([...gazetteersIn(factsOf("di Jawa Barat"), knowledge)]).toEqual([0, 0b0101, 0b1000]);
  });
  it("need a capital on the first word", () => {
    expect([...gazetteersIn(factsOf("orang jawa"), knowledge)]).toEqual([0, 0]);
  });
});

describe("acronyms in brackets", () => {
  it("mark the words they are spelt from", () => {
    expect(acronyms("oleh Komisi Pemilihan Umum ( KPU ) kemarin")).toEqual([0, 3, 4, 4, 0, 2, 0, 0]);
  });
  it("pass over small joining words", () => {
    expect(acronyms("Ministry of Research and Technology ( MRT ) said")).toEqual([3, 4, 4, 4, 4, 0, 2, 0, 0]);
  });
  it("mark the capitals before one they do not spell as that", () => {
    expect(acronyms("bersama Susilo Bambang ( KPK ) kemarin")).toEqual([0, 5, 5, 0, 1, 0, 0]);
  });
});

describe("features", () => {
  const words = "Presiden Rini Astuti tiba di Jawa Barat .".split(" ");
  const of = (row: ReturnType<typeof featuresOf>, i: number) => [
    ...row.features.slice(row.offsets[i], row.offsets[i + 1]),
  ];
  it("are the same whichever words are wanted besides", () => {
    const all = featuresOf(words, "id", cache);
    const some = featuresOf(words, "id", cache, (i) => i === 1 || i === 5);
    for (let i = 0; i < words.length; i++) expect(of(some, i)).toEqual(i === 1 || i === 5 ? of(all, i) : []);
  });
  it("are not overwritten by the next row", () => {
    const first = featuresOf(words, "id", cache);
    const copy = [...first.features];
    featuresOf(["Lain", "sekali"], "en", cache);
    expect([...first.features]).toEqual(copy);
  });
  it("outgrow the buffer for long rows", () => {
    const long = Array.from({ length: 400 }, (_, i) => `Nama${i}`);
    const row = featuresOf(long, "id", cache);
    expect(of(row, 399).length).toBeGreaterThan(50);
    expect(row.features).toHaveLength(row.offsets[400] as number);
  });
  it("differ between languages", () => {
    expect(of(featuresOf(words, "id", cache), 1)).not.toEqual(of(featuresOf(words, "en", cache), 1));
  });
  it("of a word that the article names more fully are others than of one it names here alone", () => {
    const rows = ["Rini Astuti pulang", "lalu Astuti tidur"].map((row) => row.split(" "));
    const use = articleUse(rows.map((row) => row.map((word) => cache.of(word))));
    const whole = featuresOf(rows[1] ?? [], "id", cache, undefined, { use, segment: 1 });
    const alone = featuresOf(rows[1] ?? [], "id", cache);
    expect(of(whole, 1)).not.toEqual(of(alone, 1));
    expect(of(whole, 2)).toEqual(of(alone, 2));
  });
  it("of no words are none", () => {
    expect(featuresOf([], "id", cache).features).toHaveLength(0);
  });
});
