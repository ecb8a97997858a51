import { expect, test } from "vitest";
import { digestOf } from "../../../src/graph/digest.ts";
import { unique } from "../../../src/graph/unique.ts";
import { doc } from "./docs.ts";

const read = (...docs: ReturnType<typeof doc>[]) => unique(docs.map(digestOf));

test("the same text is counted once, whatever its spaces and case, and the copy is named", () => {
  const { digests, notices } = read(doc("b", "Satu  kata."), doc("a", "satu kata."), doc("c", "Dua kata."));
  expect(digests.map(({ article }) => article.id)).toEqual(["a", "c"]);
  expect(notices).toMatchObject([{ code: "duplicate-article", article: "b", message: expect.stringContaining("“a”") }]);
});

test("of two texts with one id the first by text stays, in whatever order they come", () => {
  const [one, two] = [doc("a", "Satu."), doc("a", "Dua.")];
  for (const docs of [
    [one, two],
    [two, one],
  ]) {
    const { digests, notices } = read(...docs);
    expect(digests.map(({ article }) => article.text)).toEqual(["Dua."]);
    expect(notices.map(({ code }) => code)).toEqual(["duplicate-article"]);
  }
});

test("articles are ordered by date, then id; undated ones first", () => {
  const { digests } = read(
    doc("c", "1", {}, { date: "1955" }),
    doc("b", "2", {}, { date: "1949-03" }),
    doc("a", "3", {}, { date: "1955" }),
    doc("d", "4"),
  );
  expect(digests.map(({ article }) => article.id).join("")).toBe("dbac");
});
