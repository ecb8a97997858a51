import { expect, test } from "vitest";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import { subgraph } from "../../../src/graph/subgraph.ts";
import { verify } from "../../../src/graph/verify.ts";
import { doc } from "./docs.ts";

const graph = graphOf(
  [
    doc(
      "a",
      "[Wiratmo=person:wiratmo] ke [Indonesia=country:ID].\n[Kertapati=person:kertapati] ke [India=country:IN].",
    ),
    doc(
      "b",
      "<person:kertapati|Salam untuk [Wiratmo=person:wiratmo]>, kata [Kertapati=person:kertapati] di [India=country:IN].",
    ),
    doc(
      "c",
      "[Wiratmo=person:wiratmo] dan [India=country:IN]: <|[Wiratmo=person:wiratmo] pergi> dan <person:wiratmo|[Suparto=person:suparto]>.",
    ),
  ].map(digestOf),
);
const idOf = (label: string): string => graph.entities.find((entity) => entity.label === label)?.id ?? label;
const [wiratmo, india] = [idOf("Wiratmo"), idOf("India")];
const part = subgraph(graph, [wiratmo, india]);

test("keeps the entities chosen, the links between them and the articles that name one", () => {
  expect(part.entities.map(({ id }) => id).sort()).toEqual([india, wiratmo].sort());
  expect(part.links.map(({ id }) => id)).toEqual([`comention:${[india, wiratmo].sort().join("|")}`]);
  expect(subgraph(graph, [idOf("Kertapati"), india]).articles.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(subgraph(graph, [idOf("Suparto")]).articles.map(({ id }) => id)).toEqual(["c"]);
});

test("every offset, evidence and index still holds", () => {
  for (const ids of [
    [wiratmo, india],
    [idOf("Kertapati"), wiratmo],
    [idOf("Suparto")],
    graph.entities.map(({ id }) => id),
    [],
  ]) {
    const cut = subgraph(graph, ids);
    expect(() => verify(cut)).not.toThrow();
    expect(cut.records.map(({ id }) => id)).toEqual(cut.articles.map(({ id }) => id));
    for (const { id, articles } of cut.entities) {
      const naming = cut.records.flatMap(({ mentions }, index) =>
        mentions.some((m) => m.entity === id) ? [index] : [],
      );
      expect(articles).toEqual(naming);
    }
  }
});

test("a quote goes with its speaker; one by nobody stays with whom it is about", () => {
  expect(part.records.map(({ quotes }) => quotes.map(({ speaker, about }) => [speaker, about]))).toEqual([
    [],
    [],
    [
      [null, [wiratmo]],
      [wiratmo, []],
    ],
  ]);
  expect(part.entities.find(({ id }) => id === wiratmo)).toMatchObject({ quotesBy: 1, quotesAbout: 1 });
});

test("all of a graph is the graph", () => {
  expect(
    subgraph(
      graph,
      graph.entities.map(({ id }) => id),
    ),
  ).toEqual({ ...graph, notices: [] });
});

test("the places of events chosen stay; a country left out leaves its name", () => {
  const visited = graphOf([
    digestOf(
      doc("v", "[Kunjungan=event:kunjungan] [Wiratmo=person:wiratmo] ke [India=country:IN].", {
        "event:kunjungan": { kind: "visit", participants: ["person:wiratmo"], place: ["India", "country:IN"] },
      }),
    ),
  ]);
  const event = visited.entities.find(({ type }) => type === "event")?.id ?? "";
  const placed = (ids: readonly string[]) => {
    const { entities, records } = subgraph(visited, ids);
    return [entities.find(({ id }) => id === event)?.place, records[0]?.places];
  };
  const span = { event, label: "India", start: 21, end: 26 };
  expect(placed([event, "country:IN"])).toEqual([
    { label: "India", country: "country:IN" },
    [{ ...span, country: "country:IN" }],
  ]);
  expect(placed([event])).toEqual([{ label: "India" }, [span]]);
  expect(placed(["country:IN"])).toEqual([undefined, undefined]);
});
