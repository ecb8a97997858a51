// Words that copies of a report share stand once.
import { describe, expect, it } from "vitest";
import { copiesOf, foldCopies } from "../../../../src/view/panels/copies.ts";
import { overview, records } from "./example.ts";

const [record] = records;
const [info] = overview.articles;
if (!record || !info) throw new Error("the example is empty");
const articles = [
  info,
  { ...info, id: "two", report: "one" },
  { ...info, id: "three", report: "one" },
  { ...info, id: "four" },
];
const item = (article: number, text: string) => ({ article, record: { ...record, text } });
const fold = (...items: ReturnType<typeof item>[]) =>
  foldCopies(items, articles, ({ record: { text } }) => ({ start: 0, end: text.length })).map(
    ({ item: first, also }) => [first.article, ...also.map(({ article }) => article)],
  );

describe("foldCopies", () => {
  it("folds the copies of a report, lightly edited ones too, under the first", () => {
    expect(
      fold(item(2, "We shall meet in May."), item(0, "WE shall meet, in May"), item(1, "We will meet in May")),
    ).toEqual([[2, 0, 1]]);
  });
  it("keeps apart other words, other reports, and what one article says twice", () => {
    expect(fold(item(0, "We shall meet."), item(1, "Nobody came to the hall."))).toEqual([[0], [1]]);
    expect(fold(item(0, "We shall meet."), item(3, "We shall meet."))).toEqual([[0], [3]]);
    expect(fold(item(0, "We shall meet."), item(0, "We shall meet."))).toEqual([[0], [0]]);
  });
});

describe("copiesOf", () => {
  it("finds the first and the other copies from any of them; a report of its own has none", () => {
    expect([0, 1, 2, 3].map((article) => copiesOf(articles, article))).toEqual([[1, 2], [0, 2], [0, 1], []]);
  });
});
