// Pieces of a text: they tile it, know their spans, and nest as layers say.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../../src/model/index.ts";
import { holding, nest, type Piece, paragraphs, segments } from "../../../../src/view/panels/segments.ts";

const text = "Lavrov meets Kim in Pyongyang.";
const named = (name: string, start: number, end: number) => ({ name, start, end });
type Named = ReturnType<typeof named>;
const shown = (pieces: readonly { text: string; spans: readonly Named[] }[]) =>
  pieces.map((piece) => [piece.text, piece.spans.map(({ name }) => name).join(" ")]);

describe("segments", () => {
  it("leaves a text without spans whole", () => {
    expect(segments(text, [])).toEqual([{ start: 0, end: text.length, text, spans: [] }]);
  });

  it("gives nothing for no text", () => {
    expect(segments("", [named("a", 0, 3)])).toEqual([]);
  });

  it("puts the longer span outside the shorter one it holds", () => {
    const pieces = segments(text, [named("name", 13, 16), named("quote", 7, 30)]);
    expect(shown(pieces)).toEqual([
      ["Lavrov ", ""],
      ["meets ", "quote"],
      ["Kim", "quote name"],
      [" in Pyongyang.", "quote"],
    ]);
  });

  it("cuts spans that cross where they cross", () => {
    expect(shown(segments("abcdef", [named("x", 0, 4), named("y", 2, 6)]))).toEqual([
      ["ab", "x"],
      ["cd", "x y"],
      ["ef", "y"],
    ]);
  });

  it("keeps a lower layer outside a longer span of a higher one", () => {
    const pieces = segments("abcdef", [named("wide", 0, 6), named("low", 2, 4)], {
      layer: ({ name }) => (name === "low" ? 0 : 1),
    });
    expect(pieces[1]?.spans.map(({ name }) => name)).toEqual(["low", "wide"]);
  });

  it("keeps the order given for spans that are alike", () => {
    expect(shown(segments("ab", [named("first", 0, 2), named("second", 0, 2)]))).toEqual([["ab", "first second"]]);
  });

  it("clips to the stretch asked for and drops what has no width in it", () => {
    const pieces = segments(text, [named("title", 0, 12), named("empty", 14, 14), named("back", 16, 14)], {
      from: 7,
      to: 16,
    });
    expect(shown(pieces)).toEqual([
      ["meets", "title"],
      [" Kim", ""],
    ]);
  });

  const spans = (length: number) =>
    fc.array(
      fc.record({
        start: fc.integer({ min: -3, max: length + 3 }),
        end: fc.integer({ min: -3, max: length + 3 }),
        layer: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 12 },
    );
  const cases = fc
    .string({ unit: "grapheme", maxLength: 40 })
    .chain((sample) => fc.tuple(fc.constant(sample), spans(sample.length)));

  it("tiles any text under any spans", () => {
    fc.assert(
      fc.property(cases, ([sample, over]) => {
        const pieces = segments(sample, over, { layer: ({ layer }) => layer });
        expect(pieces.map((piece) => piece.text).join("")).toBe(sample);
        for (const [i, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.start).toBe(pieces[i - 1]?.end ?? 0);
          expect(piece.text).toBe(sample.slice(piece.start, piece.end));
          const covering = over.filter((span) => span.start <= piece.start && piece.end <= span.end);
          expect(new Set(piece.spans)).toEqual(new Set(covering));
          expect(piece.spans.map(({ layer }) => layer)).toEqual(piece.spans.map(({ layer }) => layer).sort());
        }
      }),
    );
  });

  it("keeps the text, in order, when nested", () => {
    const flatten = (pieces: readonly Piece<Span>[]): string =>
      pieces.map((piece) => ("pieces" in piece ? flatten(piece.pieces) : piece.text)).join("");
    fc.assert(
      fc.property(cases, ([sample, over]) => {
        expect(flatten(nest(segments(sample, over), () => true))).toBe(sample);
      }),
    );
  });
});

describe("nest", () => {
  it("gathers neighbours under the span that encloses them", () => {
    const quote = named("quote", 7, 30);
    const nested = nest(segments(text, [named("name", 13, 16), quote]), ({ name }) => name === "quote");
    expect(nested).toHaveLength(2);
    expect(nested[1]).toMatchObject({ span: quote, start: 7, end: 30 });
    expect(
      nested[1] && "pieces" in nested[1] && nested[1].pieces.map((piece) => "text" in piece && piece.text),
    ).toEqual(["meets ", "Kim", " in Pyongyang."]);
  });

  it("draws the second of two crossing spans in two parts", () => {
    const nested = nest(segments("abcdef", [named("x", 0, 4), named("y", 2, 6)]), () => true);
    expect(nested.map((piece) => "span" in piece && [piece.span.name, piece.start, piece.end])).toEqual([
      ["x", 0, 4],
      ["y", 4, 6],
    ]);
  });
});

describe("paragraphs", () => {
  it("are the lines that hold words", () => {
    const lines = "Title\n\nFirst.\n  \nSecond.";
    expect(paragraphs(lines).map(({ start, end }) => lines.slice(start, end))).toEqual(["Title", "First.", "Second."]);
  });
});

describe("holding", () => {
  it("finds the span around an offset, its end not included", () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 4, end: 9 },
    ];
    expect(holding(spans, 4)).toBe(spans[1]);
    expect(holding(spans, 9)).toBeUndefined();
  });
});
