import { expect, test } from "vitest";
import { diff } from "../../../../src/graph/diff.ts";
import { digestOf, graphOf } from "../../../../src/graph/index.ts";
import { graphValue } from "../../../../src/view/context.ts";
import { compareGraphs, comparePeriods, halves } from "../../../../src/view/desk/compare.ts";
import { sourceOf } from "../../../../src/view/source.ts";
import { doc } from "../../graph/docs.ts";

const article = (id: string, date: string, text: string) => digestOf(doc(id, text, {}, { date }));
const FIRST = article(
  "a",
  "2020-01-01",
  "[Amir Satu=person:amir-satu] dan [Budi Satu=person:budi-satu]. <person:amir-satu|Ya [Budi Satu=person:budi-satu].>",
);
const SECOND = article(
  "b",
  "2021-01-01",
  "[Amir Satu=person:amir-satu] dan [Cici Satu=person:cici-satu]. [Amir Satu=person:amir-satu] lagi.",
);
const heard: string[] = [];
const comparing = {
  signal: new AbortController().signal,
  onProgress: (done: number, of: number) => heard.push(`${done}/${of}`),
  diff: async (...graphs: Parameters<typeof diff>) => diff(graphs[0], graphs[1]),
};
const open = (...digests: Parameters<typeof graphOf>[0]) => graphValue(sourceOf(graphOf(digests)));

test("halves part the days, each day in one of them; partial dates and a single day say nothing", () => {
  expect(halves(["2020-01-01", "2020-01-02", "2020-01-02", "2020-01-05", "2020", ""])).toEqual([
    { from: "2020-01-01", to: "2020-01-01" },
    { from: "2020-01-02", to: "2020-01-05" },
  ]);
  expect(halves(["2020", "2021"])).toBeNull();
  expect(halves(["2020-01-01", "2020-01-01"])).toBeNull();
});

test("two periods of a graph: names, lines and quotes, and their marks", async () => {
  const graph = open(FIRST, SECOND);
  const periods = [
    { from: "2020-01-01", to: "2020-12-31" },
    { from: "2021-01-01", to: "2021-12-31" },
  ] as const;
  const { diff, marks, articles } = await comparePeriods(graph, periods, comparing);
  expect(articles).toEqual([1, 1]);
  expect(heard).toEqual(["1/2", "2/2"]);
  expect(Object.fromEntries(marks.entities)).toEqual({
    "person:amir-satu": "stronger",
    "person:budi-satu": "gone",
    "person:cici-satu": "new",
  });
  expect(Object.fromEntries(marks.pairs)).toEqual({
    "pair:person:amir-satu|person:budi-satu": "gone",
    "pair:person:amir-satu|person:cici-satu": "new",
  });
  expect(diff.quotes.gone).toMatchObject([{ article: "a", text: "Ya Budi Satu.", before: "person:amir-satu" }]);
  // Both periods are on the stage: nobody is a ghost.
  expect(marks.ghosts).toEqual([]);
});

test("what an earlier graph had and this one has not is a ghost among those it was linked to", async () => {
  const { marks } = await compareGraphs(sourceOf(graphOf([FIRST])), open(SECOND), comparing);
  expect(marks.ghosts).toEqual([
    { label: "Budi Satu", type: "person", near: expect.arrayContaining(["person:amir-satu"]) },
  ]);
});

test("cancelled, nothing is compared", async () => {
  const control = new AbortController();
  const graph = open(SECOND);
  const asked = compareGraphs(sourceOf(graphOf([FIRST])), graph, {
    ...comparing,
    signal: control.signal,
    onProgress: () => control.abort(),
    diff: () => Promise.reject(new Error("It was compared all the same.")),
  });
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
});
