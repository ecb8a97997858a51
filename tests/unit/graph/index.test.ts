import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import { doc } from "./docs.ts";

const DOCS = [
  doc(
    "a",
    '[Sukarno=person:sukarno] bertemu [Tito=person:tito] di [Indonesia=country:ID].\n"<person:sukarno|[Yugoslavia=country:YU] adalah sahabat>," kata [Sukarno=person:sukarno]. [Ia~person:sukarno] presiden.',
    {},
    { date: "1960" },
  ),
  doc(
    "b",
    "[Tito=person:tito] mengunjungi [Indonesia=country:ID].\n[Kim Il-sung=person:kim-il-sung] di [Uni Soviet=country:SU].",
  ),
  doc("c", "[Hatta=person:hatta] sendirian."),
  doc(
    "d",
    "[Kim Il-sung=person:kim-il-sung] ke [Uni Soviet=country:SU] dan [Indonesia=country:ID].",
    {},
    { date: "1949" },
  ),
];

test("the order of the articles changes no byte", () => {
  const expected = JSON.stringify(graphOf(DOCS.map(digestOf)));
  fc.assert(
    fc.property(fc.shuffledSubarray(DOCS, { minLength: DOCS.length }), (docs) => {
      expect(JSON.stringify(graphOf(docs.map(digestOf)))).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

test("articles are in order of date, and records and entities point at them", () => {
  const graph = graphOf(DOCS.map(digestOf));
  expect(graph.articles.map(({ id }) => id)).toEqual(["b", "c", "d", "a"]);
  expect(graph.records.map(({ id }) => id)).toEqual(["b", "c", "d", "a"]);
  expect(graph.entities.find(({ id }) => id === "person:josip-broz-tito")).toMatchObject({
    articles: [0, 3],
    mentions: 2,
    quotesBy: 0,
  });
  expect(graph.entities.find(({ id }) => id === "person:sukarno")).toMatchObject({ mentions: 3, quotesBy: 1 });
  expect(graph.entities.find(({ id }) => id === "country:YU")).toMatchObject({ quotesAbout: 1 });
});

test("a graph of nothing is empty and whole", () => {
  expect(graphOf([])).toEqual({ version: 1, articles: [], entities: [], links: [], notices: [], records: [] });
});

test("an article that carries another's report says whose; the report's first and an article alone say nothing", () => {
  const report = Array.from({ length: 120 }, (_, n) => `kata${n}`).join(" ");
  const graph = graphOf(
    [
      doc("later", `${report} tamat`, {}, { date: "1950-02" }),
      doc("first", report, {}, { date: "1950-01" }),
      doc("other", "Berita lain.", {}, { date: "1950-03" }),
    ].map(digestOf),
  );
  expect(graph.articles.map(({ id, report }) => [id, report])).toEqual([
    ["first", undefined],
    ["later", "first"],
    ["other", undefined],
  ]);
});
