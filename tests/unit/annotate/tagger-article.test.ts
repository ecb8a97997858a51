// Paragraphs of an article → what the article tells of each word.
import { describe, expect, it } from "vitest";
import { articleUse, UNUSED, type WordUse, wordUse } from "../../../src/annotate/tagger/article.ts";
import { runsOf } from "../../../src/annotate/tagger/context.ts";
import { type Knowledge, WordFactsCache } from "../../../src/annotate/tagger/facts.ts";
import { hashOf } from "../../../src/annotate/tagger/hash.ts";

const knowledge: Knowledge = { cluster: (hash) => hash & 255, profile: (hash) => hash & 15, gazetteers: () => 0 };
const cache = new WordFactsCache(knowledge);

/** What the article tells of the word at `at` of its paragraph number `segment`. */
function told(paragraphs: readonly string[], segment: number, at: number, counted = true): WordUse {
  const facts = paragraphs.map((text) => text.split(" ").map((word) => cache.of(word)));
  const here = facts[segment] ?? [];
  const { start, end } = runsOf(here);
  const fact = here[at];
  if (!fact) throw new Error("no such word");
  return wordUse(articleUse(facts), fact, { segment, at, length: (end[at] ?? 0) - (start[at] ?? 0), counted });
}

describe("the longest other run of a word", () => {
  const alone = ["kata Astuti", "ia pulang"];
  it("is found in another paragraph", () => {
    expect(told(["lalu Rini Astuti pergi", "kata Astuti"], 1, 1).run).not.toBe(0);
    expect(told(alone, 0, 1).run).toBe(0);
  });
  it("is found in the same paragraph", () => {
    expect(told(["lalu Rini Astuti pergi . kata Astuti"], 0, 6).run).not.toBe(0);
  });
  it("tells the first word of the longer name from its last", () => {
    const last = told(["lalu Rini Astuti pergi", "kata Astuti"], 1, 1);
    const first = told(["lalu Astuti Rini pergi", "kata Astuti"], 1, 1);
    expect(last.run).not.toBe(first.run);
  });
  it("is the longest, wherever it stands", () => {
    const long = "lalu Rini Dewi Astuti pergi";
    const short = "untuk Astuti saja";
    expect(told([long, short, "kata Astuti"], 2, 1)).toEqual(told([short, long, "kata Astuti"], 2, 1));
  });
  it("is not the word's own", () => {
    const name = "lalu Rini Astuti pergi";
    expect(told([name, "kata Astuti"], 0, 2).run).toBe(told([name, "kata Astuti"], 0, 2).run);
    expect(told([name], 0, 2).run).toBe(0);
  });
  it("is not looked for in a headline in Title Case", () => {
    expect(told(["Rini Astuti Pergi Ke Pasar", "kata Astuti"], 1, 1).run).toBe(0);
  });
});

describe("the cases of a word", () => {
  it("tell one that is also written small from one that never is", () => {
    const small = told(["Perawakan Budi kecil", "soal perawakan itu"], 0, 0, false).cases;
    const never = told(["Perawakan Budi kecil", "soal badan itu"], 0, 0, false).cases;
    expect(small).not.toBe(never);
  });
  it("tell of a headline's word that the text writes it small", () => {
    const headline = "Menteri Sebut Harga Beras";
    expect(told([headline, "soal harga itu"], 0, 2, false).cases).not.toBe(
      told([headline, "soal badan itu"], 0, 2, false).cases,
    );
  });
  it("tell one that has a capital inside a sentence elsewhere", () => {
    expect(told(["Astuti pulang", "kata Astuti"], 0, 0, false).cases).not.toBe(
      told(["Astuti pulang", "kata Budi"], 0, 0, false).cases,
    );
  });
  it("leave the occurrence itself out", () => {
    expect(told(["kata Astuti"], 0, 1).cases).toBe(told(["Astuti pulang"], 0, 0, false).cases);
  });
});

describe("an acronym", () => {
  it("stands for the words that a bracket after them gave it for, in any paragraph", () => {
    expect(told(["suara dihitung oleh Komisi Pemilihan Umum ( KPU ) kemarin", "kata KPU"], 1, 1).acronym).toBe(
      hashOf("komisi"),
    );
    expect(told(["suara dihitung oleh Komisi Pemilihan Umum", "kata KPU"], 1, 1).acronym).toBe(0);
  });
  it("stands for the capitals before the bracket where it does not spell them", () => {
    expect(told(["oleh Dewan Musik ( XYZ ) kemarin", "kata XYZ"], 1, 1).acronym).toBe(hashOf("dewan"));
  });
});

it("nothing is told of a word without a capital", () => {
  expect(told(["kata Astuti", "soal itu"], 1, 0)).toBe(UNUSED);
});
