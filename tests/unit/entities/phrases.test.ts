import fc from "fast-check";
import { expect, it } from "vitest";
import { Phrases, words } from "../../../src/entities/index.ts";

const row = (text: string) => words(text).map((w) => ({ text: w.text, start: w.start, end: w.start + w.text.length }));

it("finds the longest phrase that begins at a word", () => {
  const phrases = new Phrases<string>();
  phrases.add("Korea", "short");
  phrases.add("Korea Utara", "long");
  const tokens = row("Pasukan Korea Utara pulang");
  expect(phrases.longestAt(tokens, 1, tokens.length)).toEqual({ first: 1, last: 3, value: "long" });
  expect(phrases.longestAt(tokens, 1, 2)).toEqual({ first: 1, last: 2, value: "short" });
  expect(phrases.longestAt(tokens, 0, tokens.length)).toBeUndefined();
});

it("splits phrases as text is split", () => {
  const phrases = new Phrases<number>();
  phrases.add("Timor-Leste", 1);
  phrases.add("U.S.", 2);
  expect(phrases.longestAt(row("Timor-Leste"), 0, 3)?.value).toBe(1);
  expect(phrases.longestAt(row("U.S. troops"), 0, 2)?.value).toBe(2);
});

it("finds every phrase it was given, whatever its words", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", "B", "é", "1"), minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
      }),
      (list) => {
        const phrase = list.join(" ");
        const phrases = new Phrases<string>();
        phrases.add(phrase, phrase);
        const tokens = row(phrase);
        expect(phrases.longestAt(tokens, 0, tokens.length)?.value).toBe(phrase);
      },
    ),
  );
});
