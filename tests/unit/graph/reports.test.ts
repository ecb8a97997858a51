// Copies of one report are known however they are cut; two reports of one event are not one.
import { describe, expect, it } from "vitest";
import { reports } from "../../../src/graph/reports.ts";

const article = (text: string, title = "", aside: readonly { start: number; end: number }[] = []) => ({
  title,
  text: title === "" ? text : `${title}\n\n${text}`,
  aside,
});

/** A text of its own for each seed: the same seed gives the same words. */
const prose = (seed: number, words = 200): string =>
  Array.from({ length: words }, (_, n) => `w${(seed * 7919 + n * n * 31 + n * 17) % 997}x${seed}`).join(" ");

const WIRE = prose(1);

describe("reports", () => {
  it("an article alone is its own report", () => {
    expect(reports([article(prose(1)), article(prose(2)), article(prose(3))])).toEqual([0, 1, 2]);
  });

  it("a copy under another headline, with other signs and capitals, is the first one's report", () => {
    const copy = WIRE.replaceAll(" w5", ", W5").replaceAll("w9", "W9");
    expect(reports([article(prose(2)), article(WIRE, "One headline"), article(copy, "Another")])).toEqual([0, 1, 1]);
  });

  it("a copy that is cut to its first paragraphs, or has one more of its own, is still a copy", () => {
    const cut = WIRE.split(" ").slice(0, 90).join(" ");
    expect(reports([article(WIRE), article(cut), article(`${prose(4, 60)} ${WIRE}`)])).toEqual([0, 0, 0]);
  });

  it("copies of a cut copy belong to the first of all", () => {
    const half = WIRE.split(" ").slice(0, 120).join(" ");
    expect(reports([article(half), article(WIRE), article(half), article(WIRE)])).toEqual([0, 0, 0, 0]);
  });

  it("one shared passage does not make two reports one", () => {
    const quote = WIRE.split(" ").slice(0, 40).join(" ");
    expect(reports([article(`${quote} ${prose(5)}`), article(`${prose(6)} ${quote}`)])).toEqual([0, 1]);
  });

  it("lines set aside and titles don't count", () => {
    const related = WIRE;
    const one = `${prose(7)}\n${related}`;
    const two = `${prose(8)}\n${related}`;
    const aside = (text: string) => [{ start: text.length - related.length, end: text.length }];
    expect(reports([article(one, "", aside(one)), article(two, "", aside(two))])).toEqual([0, 1]);
    expect(reports([article(prose(9), WIRE), article(prose(10), WIRE)])).toEqual([0, 1]);
  });

  it("texts too short to tell are their own, and nothing at all is fine", () => {
    expect(reports([article("Short."), article("Short."), article("")])).toEqual([0, 1, 2]);
    expect(reports([])).toEqual([]);
  });
});
