import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf, graphOf, streamOf } from "../../../src/graph/index.ts";
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

test("an event is where most articles say, a country by whatever name; each article keeps its own words", () => {
  const summit = (id: string, text: string, place: readonly [string, string?], date: string) =>
    doc(id, text, { "event:ktt": { label: "KTT Uji", named: true, kind: "summit", place } }, { date });
  const graph = graphOf(
    [
      summit("a", "[KTT Uji=event:ktt] di Bandung.", ["Bandung"], "1955-01"),
      summit("b", "[KTT Uji=event:ktt] di [Uni Soviet=country:SU].", ["Uni Soviet", "country:SU"], "1955-02"),
      summit("c", "[KTT Uji=event:ktt] di [Soviet=country:SU].", ["Soviet", "country:SU"], "1955-03"),
      doc("d", "[KTT Uji=event:ktt] usai.", { "event:ktt": { label: "KTT Uji", named: true } }, { date: "1955-04" }),
    ].map(digestOf),
  );
  const events = graph.entities.filter(({ type }) => type === "event");
  expect(events.map(({ place }) => place)).toEqual([{ label: "Uni Soviet", country: "country:SU" }]);
  const id = events[0]?.id;
  expect(graph.records.map(({ places }) => places)).toEqual([
    [{ event: id, label: "Bandung", start: 11, end: 18 }],
    [{ event: id, label: "Uni Soviet", country: "country:SU", start: 11, end: 21 }],
    [{ event: id, label: "Soviet", country: "country:SU", start: 11, end: 17 }],
    undefined,
  ]);
});

test("as a stream it is the same graph, its records one after the other", () => {
  const { records, ...overview } = streamOf(DOCS.map(digestOf));
  const graph = graphOf(DOCS.map(digestOf));
  expect({ ...overview, records: [...records] }).toEqual(graph);
  expect(graph.records.map(({ id }) => id)).toEqual(graph.articles.map(({ id }) => id));
});
