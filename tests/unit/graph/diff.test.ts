import { describe, expect, test } from "vitest";
import { diff } from "../../../src/graph/diff.ts";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import type { KnowledgeGraph } from "../../../src/model/index.ts";
import { doc } from "./docs.ts";

const build = (docs: Readonly<Record<string, string>>): KnowledgeGraph =>
  graphOf(Object.entries(docs).map(([id, text]) => digestOf(doc(id, text))));

const A = "[Wiratmo=person:wiratmo] ke [Indonesia=country:ID]. <person:wiratmo|Salam untuk [Indonesia=country:ID]>.";
const before = build({ a: A, b: "[Kertapati=person:kertapati] ke [India=country:IN]." });
const after = build({
  a: A,
  c: "[Wiratmo=person:wiratmo] ke [Indonesia=country:ID]. [Suparto=person:suparto] pulang.",
});
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe("two graphs", () => {
  const changed = diff(before, after);

  test("articles, entities and links that are new, gone, stronger", () => {
    expect([ids(changed.articles.new), ids(changed.articles.gone)]).toEqual([["c"], ["b"]]);
    expect(ids(changed.entities.new)).toEqual(["person:suparto"]);
    expect(ids(changed.entities.gone)).toEqual(["country:IN", "person:kertapati"]);
    expect(changed.entities.stronger).toEqual([
      { id: "country:ID", type: "country", label: expect.any(String), before: 2, after: 3 },
      { id: "person:wiratmo", type: "person", label: "Wiratmo", before: 1, after: 2 },
    ]);
    expect(changed.entities.weaker).toEqual([]);
    expect(ids(changed.links.gone)).toEqual(["comention:country:IN|person:kertapati"]);
    expect(ids(changed.links.stronger)).toEqual(["comention:country:ID|person:wiratmo"]);
  });
  test("the other way round, new is gone and stronger is weaker", () => {
    const back = diff(after, before);
    expect(ids(back.entities.gone)).toEqual(ids(changed.entities.new));
    expect(ids(back.entities.new)).toEqual(ids(changed.entities.gone));
    expect(back.links.weaker).toEqual(
      changed.links.stronger.map((link) => ({ ...link, before: link.after, after: link.before })),
    );
  });
  test("a graph and itself: nothing", () => {
    expect(diff(before, before)).toEqual({
      articles: { new: [], gone: [] },
      moved: [],
      entities: { new: [], gone: [], stronger: [], weaker: [] },
      links: { new: [], gone: [], stronger: [], weaker: [] },
      quotes: { new: [], gone: [], reattributed: [] },
    });
  });
});

describe("an entity of another name", () => {
  const renamed = build({ a: A.replaceAll("person:wiratmo", "person:raden-wiratmo") });

  /** The graph as it would be had one id been another all along. */
  const withId = (graph: KnowledgeGraph, from: string, to: string): KnowledgeGraph =>
    JSON.parse(JSON.stringify(graph).replaceAll(from, to));

  test("is renamed, not gone and new; its links and quotes stay", () => {
    const only = build({ a: A });
    const changed = diff(only, withId(only, "person:wiratmo", "person:raden-wiratmo"));
    expect(changed.moved).toEqual([
      { from: "person:wiratmo", to: "person:raden-wiratmo", before: "Wiratmo", after: "Wiratmo" },
    ]);
    expect(changed.entities).toEqual({ new: [], gone: [], stronger: [], weaker: [] });
    expect(changed.links).toEqual({ new: [], gone: [], stronger: [], weaker: [] });
    expect(changed.quotes).toEqual({ new: [], gone: [], reattributed: [] });
    expect(renamed.entities).toHaveLength(2);
  });
  test("is gone where the article's text is another", () => {
    const other = withId(build({ a: `Kemarin ${A}` }), "person:wiratmo", "person:raden-wiratmo");
    expect(diff(build({ a: A }), other).moved).toEqual([]);
  });
});

describe("quotes", () => {
  const said = (text: string): KnowledgeGraph =>
    build({ a: `[Wiratmo=person:wiratmo] dan [Kertapati=person:kertapati]: ${text}` });

  test("new, gone, and given to another speaker", () => {
    const changed = diff(
      said("<person:wiratmo|Kami datang> <person:wiratmo|Kami pergi>"),
      said("<person:kertapati|Kami datang> <|Kami tidur>"),
    );
    expect(changed.quotes).toEqual({
      new: [{ article: "a", text: "Kami tidur", before: null, after: null }],
      gone: [{ article: "a", text: "Kami pergi", before: "person:wiratmo", after: null }],
      reattributed: [{ article: "a", text: "Kami datang", before: "person:wiratmo", after: "person:kertapati" }],
    });
  });
  test("the same words twice are two quotes", () => {
    const changed = diff(said("<person:wiratmo|Ya>"), said("<person:wiratmo|Ya> dan <person:wiratmo|Ya>"));
    expect(changed.quotes.new).toHaveLength(1);
    expect(changed.quotes.gone).toEqual([]);
  });
});
