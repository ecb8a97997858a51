import { describe, expect, it } from "vitest";
import { fold } from "../../../../src/view/text/fold.ts";
import { textQuery, wordsOf } from "../../../../src/view/text/query.ts";

const finds = (query: string, text: string): boolean => textQuery(query)?.(fold(text)) ?? false;

describe("words asked of a text", () => {
  it("are all there, in any order, accents and case aside", () => {
    expect(finds("sidang MAJELIS", "Majelis bersidang; sidang ditunda.")).toBe(true);
    expect(finds("sidang ditolak", "Sidang ditunda.")).toBe(false);
    expect(finds("hammarskjold", "Dag Hammarskjöld tiba")).toBe(true);
  });

  it("begin a word, and never lie inside one", () => {
    expect(finds("pres", "The president spoke.")).toBe(true);
    expect(finds("sident", "The president spoke.")).toBe(false);
    expect(finds("ab", "cab, ab")).toBe(true);
  });

  it("in quotation marks stand as they are, whole", () => {
    expect(finds('"general assembly"', "The General Assembly met.")).toBe(true);
    expect(finds('"general assembly"', "An assembly of the general staff.")).toBe(false);
    expect(finds('"assemb"', "The General Assembly met.")).toBe(false);
    expect(wordsOf("“sidang  umum” PBB")).toEqual([
      { words: "sidang umum", whole: true },
      { words: "pbb", whole: false },
    ]);
  });

  it("are none where nothing is typed, and no patterns", () => {
    expect(textQuery('  "" ')).toBeNull();
    expect(finds("a.c", "abc")).toBe(false);
    expect(finds("(", "a (b)")).toBe(true);
  });
});
