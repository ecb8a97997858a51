// Which words are scored: every part of a name, and no more of the rest than must be.
import { describe, expect, it } from "vitest";
import { tagWords } from "../../../src/annotate/tagger/index.ts";
import { possibleNames } from "../../../src/annotate/tagger/possible.ts";
import { words } from "../../../src/entities/index.ts";

const rowOf = (text: string): string[] => words(text).map((word) => word.text);
const scored = (text: string, language = "id"): string => {
  const row = rowOf(text);
  const possible = possibleNames(row, language);
  return row.map((word, i) => (possible[i] === 1 ? word : "_")).join(" ");
};

describe("possibleNames", () => {
  it.each([
    ["ia menemui Budi di rumah itu", "_ _ Budi _ _ _"],
    ["Kim Il-sung tiba", "Kim Il - sung _"],
    ["kata al-Baghdadi dan bin Laden", "_ al - Baghdadi dan bin Laden"],
    ["menurut Komisi untuk Anak dan Ibu hari ini", "_ Komisi untuk Anak dan Ibu _ _"],
    ["Rina menyapa tetangga yang baik hati Sari", "Rina _ _ _ _ _ Sari"],
    ["dikutip Detik.com pada 2020", "_ Detik . com _ _"],
    ["Piala Dunia U-19 2019-2020 usai", "Piala Dunia U - 19 2019 - 2020 _"],
  ])("id: %s", (text, expected) => expect(scored(text)).toBe(expected));
  it.each([
    ["The 2022 World Cup", "_ 2022 World Cup"],
    ["In this city they met", "_ _ _ _ _"],
    ["In London they met", "In London _ _"],
    ["IS fighters fled", "IS _ _"],
    ["the Bank of the Republic", "_ Bank of the Republic"],
  ])("en: %s", (text, expected) => expect(scored(text, "en")).toBe(expected));
  it("nothing, and a row of nothing but capitals", () => {
    expect(possibleNames([], "id")).toHaveLength(0);
    expect(scored("A B")).toBe("A B");
  });
});

describe("tagWords", () => {
  const text =
    "Menteri Luar Negeri Rusia Sergei Lavrov bertemu wakil Bank Dunia di Jakarta. Setelah itu ia pulang ke rumahnya di tepi kota, lalu menelepon Rina Sari.";
  it("names and scores of a region are those of the whole row, where all that lies between is certainly none", () => {
    const row = rowOf(text);
    const possible = possibleNames(row, "id");
    const cut = row.indexOf("Setelah");
    const halves = [
      tagWords(
        row,
        "id",
        possible.map((bit, i) => (i < cut ? bit : 0)),
      ),
      tagWords(
        row,
        "id",
        possible.map((bit, i) => (i < cut ? 0 : bit)),
      ),
    ].flat();
    const whole = tagWords(row, "id", possible);
    expect(whole.length).toBeGreaterThanOrEqual(4);
    expect(halves.map(({ tag, from, to }) => [tag, from, to])).toEqual(
      whole.map(({ tag, from, to }) => [tag, from, to]),
    );
    halves.forEach(({ score }, n) => expect(score).toBeCloseTo(whole[n]?.score ?? -1, 6));
  });
  it("a row without a possible name has none", () => {
    expect(tagWords(["ia", "pulang"], "id")).toEqual([]);
  });
});
