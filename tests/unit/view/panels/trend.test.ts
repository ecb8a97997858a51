// How much of a link each period has.
import { describe, expect, it } from "vitest";
import type { Timeline } from "../../../../src/graph/query.ts";
import { binsOf, inTheNews, trendOf } from "../../../../src/view/panels/trend.ts";
import { overview } from "./example.ts";

const timeline: Timeline = {
  unit: "year",
  bins: [
    { period: "1949", articles: [0, 3] },
    { period: "1950", articles: [] },
    { period: "1951", articles: [1] },
  ],
  undated: [2],
};

describe("trendOf", () => {
  const [link] = overview.links;
  if (!link) throw new Error("no link");

  it("adds up sentences, and half of the paragraphs without one, where their articles stand; the undated nowhere", () => {
    const counted = {
      ...link,
      articles: [0, 1, 2, 3],
      byArticle: { sentences: [2, 0, 9, 1], paragraphs: [2, 3, 9, 1], loose: [0, 3, 0, 0] },
    };
    expect(trendOf([counted, { ...link, articles: [1], sentences: 1, weight: 1 }], binsOf(timeline.bins), 3)).toEqual([
      3, 0, 2.5,
    ]);
  });
  it("is flat without links", () => {
    expect(trendOf([], binsOf(timeline.bins), 3)).toEqual([0, 0, 0]);
  });
});

describe("inTheNews", () => {
  const periods = (articles: readonly number[]) => inTheNews(timeline, articles).map(({ period }) => period);
  it("goes from the first period with an article to the last, the empty ones between them too", () => {
    expect(periods([1, 3])).toEqual(["1949", "1950", "1951"]);
    expect(periods([1])).toEqual(["1951"]);
  });
  it("is nothing for what has no date", () => {
    expect(periods([2])).toEqual([]);
  });
});
