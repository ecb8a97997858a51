import { describe, expect, it } from "vitest";
import type { GraphArticle } from "../../../../src/model/index.ts";
import { articleScope, isWithin } from "../../../../src/view/scope/articles.ts";

describe("a date of any precision in a window", () => {
  it.each([
    ["1949", "1949-03", "1949-05", true],
    ["1949-02", "1949-03", "1949-05", false],
    ["1949-05-31", "1949-03", "1949-05", true],
    ["1949-06-01", "1949-03", "1949-05", false],
    ["1949-03", "1949-03-15", "1949-03-16", true],
    ["1950-12-31", "1950", "1950", true],
    ["1951", "1950", "1950", false],
    ["1951", "1950", "", true],
    ["1949-12", "", "1949", true],
    ["1950-01", "", "1949", false],
  ])("%s in %s – %s: %s", (date, from, to, within) => {
    expect(isWithin(date, { from, to })).toBe(within);
  });
});

describe("articles without a date", () => {
  const articles = ["1949", "", ""].map(
    (date, n): GraphArticle => ({ id: `a${n}`, title: "", date, source: "", language: n === 2 ? "id" : "en", url: "" }),
  );
  const filters = { outlets: new Set<string>(), languages: new Set(["en"]), found: null };

  it("stay in a window and are counted, unless they are asked to go", () => {
    const window = { from: "1950", to: "1951" };
    const scope = articleScope(articles, { ...filters, window, datedOnly: false });
    expect([...scope.articles]).toEqual([1]);
    expect(scope.undated).toBe(1);
    expect(articleScope(articles, { ...filters, window, datedOnly: true }).articles.size).toBe(0);
  });

  it("are in without a window, whatever else is asked", () => {
    expect([...articleScope(articles, { ...filters, window: null, datedOnly: true }).articles]).toEqual([0, 1]);
  });
});
