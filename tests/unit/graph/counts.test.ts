import { expect, test } from "vitest";
import { countAll, countsIn } from "../../../src/graph/counts.ts";
import { countsOf } from "../../../src/graph/query.ts";
import type { GraphEntity, Mention, Quote } from "../../../src/model/index.ts";

const mention = (entity: string): Mention => ({ entity, as: "name", start: 0, end: 1 });
const quote = (speaker: string | null, ...about: string[]): Quote => ({
  kind: "direct",
  speaker,
  cue: "",
  cueClass: "said",
  about,
  start: 0,
  end: 1,
});
const ENTITY: GraphEntity = {
  id: "person:a",
  type: "person",
  label: "A",
  labels: {},
  aliases: [],
  mentions: 0,
  articles: [],
  quotesBy: 0,
  quotesAbout: 0,
  confidence: 1,
  reasons: [],
  importance: 0,
  community: 0,
  x: 0,
  y: 0,
};
const COUNTS = countAll([
  {
    mentions: [mention("person:a"), mention("person:a"), mention("person:b")],
    quotes: [quote("person:b", "person:a")],
  },
  { mentions: [], quotes: [] },
  { mentions: [mention("person:a")], quotes: [quote(null, "person:a"), quote(null, "person:a")] },
]);

test("totals, and counts in each article; what is never is left out", () => {
  expect(countsIn([0, 2], COUNTS.get("person:a"))).toEqual({
    mentions: 3,
    quotesBy: 0,
    quotesAbout: 3,
    byArticle: { mentions: [2, 1], quotesAbout: [1, 2] },
  });
});

test("one article is its totals", () => {
  const { byArticle, ...totals } = countsIn([0], COUNTS.get("person:b"));
  expect(byArticle).toBeUndefined();
  expect(countsOf({ ...ENTITY, articles: [0], ...totals }, 0)).toMatchObject({
    mentions: 1,
    quotesBy: 1,
    quotesAbout: 0,
  });
});

test("what a query reads back is what was counted", () => {
  const entity = { ...ENTITY, articles: [0, 2], ...countsIn([0, 2], COUNTS.get("person:a")) };
  expect(countsOf(entity, 1)).toEqual({ mentions: 1, quotesBy: 0, quotesAbout: 2 });
});
