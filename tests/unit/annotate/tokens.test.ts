import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/annotate/sentences.ts";
import { tokens } from "../../../src/annotate/tokens.ts";
import type { Doc } from "../../../src/model/index.ts";
import { articleOf } from "./article.ts";

const read = (text: string, language = "id", aside: Doc["article"]["aside"] = []): Doc =>
  sentences(
    tokens({
      article: articleOf(text, language, { aside }),
      paragraphs: [],
      sentences: [],
      tokens: [],
      candidates: [],
      entities: [],
      mentions: [],
      quotes: [],
      notices: [],
    }),
  );
const tokensOf = (text: string) => read(text).tokens.map((t) => t.text);
const sentencesOf = (text: string, language = "id") => {
  const doc = read(text, language);
  return doc.sentences.map((s) => text.slice(s.start, s.end));
};

describe("tokens", () => {
  it("keep a number whole and leave the number after a name out of it", () => {
    expect(tokensOf("1. Sari Dewi,2. Rp1.500,5 pada 17:30")).toEqual([
      "1",
      ".",
      "Sari",
      "Dewi",
      ",",
      "2",
      ".",
      "Rp1.500,5",
      "pada",
      "17:30",
    ]);
  });
  it("parts a link's text from the word it was glued to, and no name that is written so", () => {
    expect(tokensOf("dataPersebaya dan kepadaCNBC, iPhone detikSport dariAS")).toEqual(
      "data Persebaya dan kepada CNBC , iPhone detikSport dariAS".split(" "),
    );
  });
  it("keeps initials, inner apostrophes and numbers whole and lets a hyphen stand alone", () => {
    expect(tokensOf("U.S. dan Ma'ruf, AT&T 8.000 AS-Australia")).toEqual([
      "U.S.",
      "dan",
      "Ma'ruf",
      ",",
      "AT&T",
      "8.000",
      "AS",
      "-",
      "Australia",
    ]);
  });
  it("takes a possessive off its name", () => {
    expect(tokensOf("Boston's Ma’ruf’s")).toEqual(["Boston", "'s", "Ma’ruf", "’s"]);
  });
  it("leaves out what is set aside and counts the rest by its own offsets", () => {
    const text = "Satu kalimat.\nBACA JUGA: Judul lain\nDua.";
    const doc = read(text, "id", [{ start: 14, end: 35 }]);
    expect(doc.tokens.map((t) => t.text)).toEqual(["Satu", "kalimat", ".", "Dua", "."]);
    expect(doc.sentences.map((s) => s.paragraph)).toEqual([0, 1]);
  });
  it("covers every letter and digit of any text once, in order, with offsets that reproduce it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const doc = read(text);
        let last = 0;
        for (const token of doc.tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(last, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
          last = token.end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(doc.sentences.reduce((n, s) => n + s.lastToken - s.firstToken, 0)).toBe(doc.tokens.length);
      }),
    );
  });
});

describe("sentences", () => {
  it("ends at a stop before a capital, not after an abbreviation or an initial", () => {
    expect(sentencesOf("Prof. Dr. Budi datang. Ia bertemu John F. Kennedy. Lalu pulang.")).toEqual([
      "Prof. Dr. Budi datang.",
      "Ia bertemu John F. Kennedy.",
      "Lalu pulang.",
    ]);
  });
  it("keeps the closing quotation mark with its sentence and a straight opening one with the next", () => {
    expect(sentencesOf('"Kami siap." "Tidak takut," katanya.')).toEqual(['"Kami siap."', '"Tidak takut," katanya.']);
    expect(sentencesOf("“We agree.” He left.", "en")).toEqual(["“We agree.”", "He left."]);
  });
  it("ends with the paragraph", () => {
    expect(sentencesOf("Tanpa titik\nBaris dua")).toEqual(["Tanpa titik", "Baris dua"]);
  });
});
