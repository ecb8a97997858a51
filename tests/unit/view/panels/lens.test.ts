// Whom each outlet quotes, and what two of them have in common.
import { describe, expect, it } from "vitest";
import { index } from "../../../../src/graph/query.ts";
import { compareOutlets, lensOf } from "../../../../src/view/panels/outlets/lens.ts";
import { overview } from "./example.ts";

const [ani] = overview.entities;
const [info] = overview.articles;
if (!ani || !info) throw new Error("the example is empty");
const speaker = (id: string, articles: readonly number[], quotesBy: readonly number[]) => ({
  ...ani,
  id,
  label: id,
  articles,
  quotesBy: quotesBy.reduce((sum, count) => sum + count, 0),
  byArticle: { mentions: articles.map(() => 1), quotesBy },
});
const graph = index({
  ...overview,
  articles: ["Post", "Times", "Post", "", "Silent"].map((source, n) => ({ ...info, id: String(n), source })),
  entities: [
    speaker("both", [0, 1, 2], [1, 3, 1]),
    speaker("post", [0, 2], [2, 4]),
    speaker("times", [0, 1], [0, 1]),
    speaker("nowhere", [3], [1]),
    speaker("silent", [0, 4], [0, 0]),
  ],
  links: [],
});
const lens = lensOf(graph, [0, 1, 2, 3, 4]);

describe("lensOf", () => {
  it("counts quotes by outlet and speaker, those quoted most first; who is never quoted is left out", () => {
    expect(lens.speakers.map(({ entity, quotes, total }) => [entity.id, total, [...quotes]])).toEqual([
      ["post", 6, [["Post", 6]]],
      [
        "both",
        5,
        [
          ["Post", 2],
          ["Times", 3],
        ],
      ],
      ["times", 1, [["Times", 1]]],
      ["nowhere", 1, [["", 1]]],
    ]);
  });
  it("counts the articles of every outlet, of those that quote nobody too", () => {
    expect(lens.outlets).toEqual([
      { outlet: "Post", articles: 2, quotes: 8 },
      { outlet: "Times", articles: 1, quotes: 4 },
      { outlet: "", articles: 1, quotes: 1 },
      { outlet: "Silent", articles: 1, quotes: 0 },
    ]);
  });
  it("is empty without articles", () => {
    expect(lensOf(index({ ...overview, entities: [] }), [])).toEqual({ outlets: [], speakers: [] });
  });
});

describe("compareOutlets", () => {
  const ids = (first: string, second: string) => {
    const { onlyFirst, both, onlySecond } = compareOutlets(lens, first, second);
    return [onlyFirst, both, onlySecond].map((list) => list.map(({ entity }) => entity.id));
  };
  it("parts those only one of two quotes from those both do", () => {
    expect(ids("Post", "Times")).toEqual([["post"], ["both"], ["times"]]);
    expect(ids("Times", "Post")).toEqual([["times"], ["both"], ["post"]]);
  });
  it("knows an outlet that quotes nobody, and one there is not", () => {
    expect(ids("Silent", "Post")).toEqual([[], [], ["post", "both"]]);
    expect(ids("no such paper", "")).toEqual([[], [], ["nowhere"]]);
  });
});
