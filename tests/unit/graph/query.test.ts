import { expect, test } from "vitest";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import {
  articlesOverTime,
  coverageOf,
  index,
  linksBetween,
  neighbours,
  strongestLinks,
} from "../../../src/graph/query.ts";
import type { ArticleInfo, Overview } from "../../../src/model/index.ts";
import { doc } from "./docs.ts";

const overview = graphOf(
  [
    doc(
      "a",
      "[Amir Satu=person:amir-satu] dan [Budi Dua=person:budi-dua].\n[Amir Satu=person:amir-satu] di [Rusia=country:RU]. [Amir Satu=person:amir-satu] ke [Rusia=country:RU].",
    ),
    doc("b", 'Lagi. "<person:amir-satu|[Budi Dua=person:budi-dua] kawan>," kata [Amir Satu=person:amir-satu].'),
    doc("c", "[Cici Tiga=person:cici-tiga]."),
  ].map(digestOf),
);
const graph = index(overview);

test("links of a pair are found from either end, and only those", () => {
  const kinds = (a: string, b: string) => linksBetween(graph, a, b).map(({ kind }) => kind);
  expect(kinds("person:amir-satu", "person:budi-dua")).toEqual(["comention", "quote"]);
  expect(kinds("person:budi-dua", "person:amir-satu")).toEqual(["comention", "quote"]);
  expect(kinds("person:budi-dua", "person:cici-tiga")).toEqual([]);
});

test("neighbours are all linked entities, without the entity itself", () => {
  expect([...neighbours(graph, "person:amir-satu")].sort()).toEqual(["country:RU", "person:budi-dua"]);
  expect(neighbours(graph, "person:cici-tiga").size).toBe(0);
});

test("ties sum all links of a pair, strongest first, and can be asked by type", () => {
  const ties = (type?: "person") =>
    strongestLinks(graph, "person:amir-satu", type).map(({ entity, weight }) => [entity.id, weight]);
  expect(ties()).toEqual([
    ["person:budi-dua", 3],
    ["country:RU", 2],
  ]);
  expect(ties("person")).toEqual([["person:budi-dua", 3]]);
});

test("evidence refers to a link by the number the index gives it", () => {
  for (const [id, number] of graph.numbers) expect(overview.links[number]?.id).toBe(id);
  expect(graph.numbers.size).toBe(overview.links.length);
});

function timeline(...dates: string[]) {
  const articles = dates.map(
    (date, n): ArticleInfo => ({ id: `${n}`, title: "", date, source: "", language: "id", url: "" }),
  );
  const empty: Overview = { version: 1, articles, entities: [], links: [], notices: [] };
  return articlesOverTime(index(empty));
}

test("time is counted in days, months or years, as the corpus is long, and gaps are kept", () => {
  expect(timeline("2024-02-28", "2024-03-01", "")).toEqual({
    unit: "day",
    undated: [2],
    bins: [
      { period: "2024-02-28", articles: [0] },
      { period: "2024-02-29", articles: [] },
      { period: "2024-03-01", articles: [1] },
    ],
  });
  expect(timeline("2023-11", "2024-02-03")).toMatchObject({
    unit: "month",
    bins: [{ period: "2023-11" }, { period: "2023-12" }, { period: "2024-01" }, { period: "2024-02" }],
  });
  expect(timeline("1945", "1991-12-25")).toMatchObject({ unit: "year", undated: [] });
  expect(timeline("1945", "1991-12-25").bins).toHaveLength(47);
});

test("a date coarser than the unit is undated, and a corpus without dates has no bins", () => {
  expect(timeline("2024-02-28", "2024", "2024-03-01").undated).toEqual([1]);
  expect(timeline("", "")).toEqual({ unit: "year", bins: [], undated: [0, 1] });
});

const copied = [
  { id: "a", source: "Post" },
  { id: "b", source: "Post", report: "a" },
  { id: "c", source: "Times", report: "a" },
  { id: "d", source: "" },
].map((article) => ({ title: "", date: "", language: "en", url: "", ...article }));

test("copies of a report count once, outlets by name, and none for an article without one", () => {
  expect(coverageOf({ articles: copied }, [0, 1, 2, 3])).toEqual({ articles: 4, reports: 2, outlets: 2 });
});

test("two copies are one report even where the first is not among them", () => {
  expect(coverageOf({ articles: copied }, [1, 2])).toEqual({ articles: 2, reports: 1, outlets: 2 });
  expect(coverageOf({ articles: copied }, [])).toEqual({ articles: 0, reports: 0, outlets: 0 });
});
