// An article as the reader draws it.
import { describe, expect, it } from "vitest";
import {
  firstEvents,
  type Layer,
  lines,
  mentionsOf,
  namedIn,
  step,
  withMarks,
} from "../../../../src/view/panels/reading.ts";
import type { Piece } from "../../../../src/view/panels/segments.ts";
import { ANI, at, BORDURIA, overview, records } from "./example.ts";

const [info] = overview.articles;
const [record] = records;
const quote = record?.quotes[0];
if (!info || !record || !quote) throw new Error("the example has an article with a quote");

const flat = (pieces: readonly Piece<Layer>[]): string =>
  pieces.map((piece) => ("pieces" in piece ? flat(piece.pieces) : piece.text)).join("");

describe("lines", () => {
  const drawn = lines(record, info, at(0, "Minister Ani landed in Borduria."));

  it("are title, body and what is set aside, word for word", () => {
    expect(drawn.map((line) => line.role)).toEqual(["title", "body", "aside"]);
    expect(drawn.map((line) => flat(line.pieces)).join("\n")).toBe(record.text.replace("\n\n", "\n"));
  });

  it("have no title where the article has none", () => {
    expect(lines(record, { title: "" }, { start: 0, end: 0 })[0]?.role).toBe("body");
  });

  it("enclose mentions in quotes, and quotes in the place", () => {
    const place = at(0, "“Borduria is a friend,” she said.");
    const outer = lines(record, info, place)[1]?.pieces.find((piece) => "pieces" in piece);
    if (!outer || !("pieces" in outer)) throw new Error("the place is not drawn");
    expect(outer.span).toMatchObject({ layer: "place" });
    const [said] = outer.pieces;
    if (!said || !("pieces" in said)) throw new Error("the quote is not drawn in it");
    expect(said.span).toMatchObject({ layer: "quote", quote });
    expect(
      said.pieces.flatMap((piece) => ("text" in piece && piece.spans.at(-1)?.layer === "mention" ? piece.text : [])),
    ).toEqual(["Borduria"]);
    expect(flat(said.pieces)).toBe("“Borduria is a friend,”");
  });
});

describe("withMarks", () => {
  it("takes in the marks of direct speech, and nothing else", () => {
    const { start, end } = withMarks(record.text, quote);
    expect(record.text.slice(start, end)).toBe("“Borduria is a friend,”");
    expect(withMarks("said x.", { ...quote, start: 5, end: 6 })).toEqual({ start: 5, end: 6 });
    expect(withMarks(record.text, { ...quote, kind: "indirect" })).toMatchObject({
      start: quote.start,
      end: quote.end,
    });
    expect(withMarks("x", { ...quote, start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  });
});

describe("step", () => {
  const mentions = mentionsOf(record, new Set([ANI]));

  it("goes through the mentions of what is chosen and round at the ends", () => {
    expect(mentions.map(({ as }) => as)).toEqual(["name", "name", "pronoun", "name"]);
    expect(step(mentions, -1, true)).toBe(0);
    expect(step(mentions, at(0, "Ani", 1).start, true)).toBe(2);
    expect(step(mentions, at(0, "Ani", 2).start, true)).toBe(0);
    expect(step(mentions, at(0, "she").start, false)).toBe(1);
    expect(step(mentions, 0, false)).toBe(3);
  });

  it("says when there is none", () => {
    expect(step([], 0, true)).toBe(-1);
    expect(mentionsOf(record, new Set([BORDURIA, ANI]))).toHaveLength(7);
  });
});

describe("namedIn", () => {
  it("is everybody once, the most often named first, with the first place", () => {
    expect(namedIn(record).map(({ entity, first, mentions }) => [entity, first.start, mentions])).toEqual([
      [ANI, at(0, "Ani").start, 4],
      [BORDURIA, at(0, "Borduria").start, 3],
    ]);
  });
});

describe("firstEvents", () => {
  const mention = (entity: string, start: number) => ({ entity, start, end: start + 3, as: "name" as const });
  const mentions = [
    mention("event:a", 2),
    mention("person:x", 10),
    mention("event:a", 12),
    mention("event:b", 12),
    mention("event:b", 30),
  ];
  it("gives each event where it is first mentioned after the title; nobody else", () => {
    expect([...firstEvents({ mentions }, 5)]).toEqual([[12, ["event:a", "event:b"]]]);
    expect([...firstEvents({ mentions }, 0)]).toEqual([
      [2, ["event:a"]],
      [12, ["event:b"]],
    ]);
  });
});
