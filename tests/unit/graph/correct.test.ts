import fc from "fast-check";
import { expect, test } from "vitest";
import { correct } from "../../../src/graph/correct.ts";
import { digestOf, graphOf, parseCorrections } from "../../../src/graph/index.ts";
import { resolve } from "../../../src/graph/resolve/index.ts";
import type { Correction } from "../../../src/model/index.ts";
import { doc } from "./docs.ts";

const DIGESTS = [
  doc("a", "[Amir Satu=person:amir-satu] dan [Budi Dua=person:budi-dua] di [Klub Laut=person:klub-laut]."),
  doc("b", 'Lagi. "<person:amir-satu|[Budi Dua=person:budi-dua] kawan>," kata [Amir Satu=person:amir-satu].'),
].map(digestOf);

const built = (...corrections: Correction[]) => {
  const { entities, links, notices, records } = graphOf(DIGESTS, { corrections });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return { byId, ids: [...byId.keys()].sort(), links: links.map(({ id }) => id), notices, records };
};

test("merge joins entities under one id, with all their names, and links nobody to themselves", () => {
  const { byId, links, notices } = built({
    do: "merge",
    entities: ["person:budi-dua", "person:amir-satu"],
    into: "person:amir-satu",
  });
  expect(byId.get("person:amir-satu")).toMatchObject({ label: "Amir Satu", aliases: ["Budi Dua"], mentions: 4 });
  expect(byId.has("person:budi-dua")).toBe(false);
  expect(links).toEqual(["comention:person:amir-satu|person:klub-laut"]);
  expect(notices).toEqual([]);
});

test("merging a person with whom they serve links nobody to themselves", () => {
  const text = "ketua [Amir Satu=person:amir-satu] dari [Klub Laut=organisation:klub-laut].";
  const digest = digestOf(doc("a", text, { "person:amir-satu": { roles: [["ketua", "organisation:klub-laut"]] } }));
  const merge: Correction = { do: "merge", entities: ["organisation:klub-laut"], into: "person:amir-satu" };
  expect(
    graphOf([digest])
      .links.map(({ kind }) => kind)
      .sort(),
  ).toEqual(["comention", "role"]);
  expect(graphOf([digest], { corrections: [merge] }).links).toEqual([]);
});

test("split gives the mentions of some articles to somebody else", () => {
  const { byId } = built({ do: "split", entity: "person:amir-satu", articles: ["b"], label: "Amir Lain" });
  expect(byId.get("person:amir-satu")).toMatchObject({ articles: [0], mentions: 1 });
  expect(byId.get("person:amir-lain")).toMatchObject({ articles: [1], mentions: 1, label: "Amir Lain", quotesBy: 1 });
});

test("rename changes the label and keeps the id; the old name is still a name", () => {
  const { byId } = built({ do: "rename", entity: "person:amir-satu", label: "Amir I" });
  expect(byId.get("person:amir-satu")).toMatchObject({ label: "Amir I", aliases: ["Amir Satu"] });
});

test("retype gives an id of the new type", () => {
  const { byId } = built({ do: "retype", entity: "person:klub-laut", type: "organisation" });
  expect(byId.get("organisation:klub-laut")).toMatchObject({ type: "organisation", label: "Klub Laut" });
});

test("hide takes an entity out of mentions, links and quotes", () => {
  const { ids, links, records } = built({ do: "hide", entity: "person:amir-satu" });
  expect(ids).toEqual(["person:budi-dua", "person:klub-laut"]);
  expect(links).toEqual(["comention:person:budi-dua|person:klub-laut"]);
  expect(records[1]?.quotes).toMatchObject([{ speaker: null }]);
});

test("not-the-same parts by their names two that were joined, and leaves two that are two", () => {
  const merge: Correction = {
    do: "merge",
    entities: ["person:amir-satu", "person:budi-dua"],
    into: "person:amir-satu",
  };
  const apart: Correction = { do: "not-the-same", entities: ["person:amir-satu", "person:budi-dua"] };
  expect(built(apart)).toMatchObject({ ids: built().ids, notices: [] });
  const { byId, notices } = built(merge, apart);
  expect(byId.get("person:budi-dua")).toMatchObject({ label: "Budi Dua", mentions: 2 });
  expect(byId.get("person:amir-satu")).toMatchObject({ label: "Amir Satu", mentions: 2 });
  expect(notices).toMatchObject([
    { code: "contradictory-correction", message: expect.stringContaining("Correction 1 (merge)") },
  ]);
});

test("attribute gives a quote to somebody else, to one the article does not name, or to nobody", () => {
  const quote = { do: "attribute", article: "b", quote: "Budi Dua kawan" } as const;
  const nobody = built({ ...quote, speaker: null });
  expect(nobody.records[1]?.quotes).toMatchObject([{ speaker: null, about: ["person:budi-dua"] }]);
  expect(nobody.links).not.toContain("quote:person:amir-satu|person:budi-dua");
  const absent = built({ ...quote, speaker: "person:klub-laut" });
  expect(absent.records[1]?.quotes).toMatchObject([{ speaker: "person:klub-laut" }]);
  expect(absent.links).toContain("quote:person:klub-laut|person:budi-dua");
  expect(absent.byId.get("person:klub-laut")).toMatchObject({ articles: [0, 1], quotesBy: 1, aliases: [] });
  const himself = built({ ...quote, speaker: "person:budi-dua" });
  expect(himself.records[1]?.quotes).toMatchObject([{ speaker: "person:budi-dua", about: [] }]);
});

test("an attribution lasts through a later merge of its speaker", () => {
  const { records } = built(
    { do: "attribute", article: "b", quote: "Budi  Dua kawan", speaker: "person:klub-laut" },
    { do: "merge", entities: ["person:klub-laut"], into: "person:budi-dua" },
  );
  expect(records[1]?.quotes).toMatchObject([{ speaker: "person:budi-dua" }]);
});

const said = (id: string, marked: string) => digestOf(doc(id, marked));
const ATTRIBUTED: Correction = { do: "attribute", article: "b", quote: "Budi Dua kawan", speaker: "person:budi-dua" };
const speakersIn = (...digests: Parameters<typeof graphOf>[0]) => {
  const { records, notices } = graphOf(digests, { corrections: [{ ...ATTRIBUTED, number: 1, source: "c.json:7" }] });
  return { speakers: records.map(({ quotes }) => quotes.map(({ speaker }) => speaker)), notices };
};
const QUOTE = 'Kata dia, "<person:amir-satu|[Budi Dua=person:budi-dua] kawan>," kata [Amir Satu=person:amir-satu].';

test("an attribution lasts when the article around the quote changes, under its id or another", () => {
  for (const id of ["b", "another"])
    expect(speakersIn(said("a", "[Amir Satu=person:amir-satu]."), said(id, `Alinea baru.\n${QUOTE}`))).toEqual({
      speakers: [[], ["person:budi-dua"]],
      notices: [],
    });
});

test("an attribution whose quote is gone, or is in two other articles, is told with its line and changes nothing", () => {
  const changed = said("b", QUOTE.replace(" kawan", " lawan"));
  const stale = (what: string) => [
    { code: "stale-correction", source: "c.json:7", message: expect.stringContaining(`“${what}”`) },
  ];
  expect(speakersIn(changed)).toMatchObject({ speakers: [["person:amir-satu"]], notices: stale("Budi Dua kawan") });
  expect(speakersIn(said("c", `${QUOTE} Satu.`), said("d", `${QUOTE} Dua.`))).toMatchObject({
    speakers: [["person:amir-satu"], ["person:amir-satu"]],
    notices: stale("b"),
  });
});

test.each<[Correction, Correction]>([
  [
    { do: "rename", entity: "person:amir-satu", label: "A" },
    { do: "rename", entity: "person:amir-satu", label: "B" },
  ],
  [
    { do: "not-the-same", entities: ["person:amir-satu", "person:budi-dua"] },
    { do: "merge", entities: ["person:budi-dua"], into: "person:amir-satu" },
  ],
  [
    { do: "attribute", article: "b", quote: "Budi Dua kawan", speaker: null },
    { do: "attribute", article: "b", quote: "Budi Dua kawan", speaker: "person:budi-dua" },
  ],
])("of two rules that contradict each other the later one counts, and the first is told: %j %j", (first, second) => {
  const both = built(first, second);
  expect(both.notices).toMatchObject([{ code: "contradictory-correction" }]);
  const { notices: _, ...alone } = built(second);
  expect(both).toMatchObject({ ids: alone.ids, links: alone.links, records: alone.records });
});

test("the graph tells the rules it was built with", () => {
  const hide: Correction = { do: "hide", entity: "person:amir-satu" };
  expect(graphOf(DIGESTS, { corrections: [{ ...hide, number: 1, source: "c.json:3" }] }).corrections).toEqual([hide]);
  expect(graphOf(DIGESTS)).not.toHaveProperty("corrections");
});

const IDS = ["person:amir-satu", "person:budi-dua", "person:klub-laut", "person:nobody"];
const anId = fc.constantFrom(...IDS);
const aRule: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ do: fc.constant("merge" as const), entities: fc.array(anId, { minLength: 1 }), into: anId }),
  fc.record({
    do: fc.constant("split" as const),
    entity: anId,
    articles: fc.subarray(["a", "b", "z"], { minLength: 1 }),
    label: fc.constantFrom("Amir Satu", "Cici Tiga"),
  }),
  fc.record({ do: fc.constant("not-the-same" as const), entities: fc.subarray(IDS, { minLength: 2 }) }),
  fc.record({ do: fc.constant("rename" as const), entity: anId, label: fc.constantFrom("Amir", "Dedi") }),
  fc.record({
    do: fc.constant("retype" as const),
    entity: anId,
    type: fc.constantFrom("organisation" as const, "event" as const),
  }),
  fc.record({ do: fc.constant("hide" as const), entity: anId }),
  fc.record({
    do: fc.constant("attribute" as const),
    article: fc.constantFrom("a", "b"),
    quote: fc.constant("Budi Dua kawan"),
    speaker: fc.option(anId),
  }),
);

test("whatever the rules, the graph holds, nobody's mentions are another's, and every rule that does nothing is told", () => {
  fc.assert(
    fc.property(fc.array(aRule, { maxLength: 6 }), (rules) => {
      const graph = graphOf(DIGESTS, { corrections: rules });
      expect(new Set(graph.entities.map(({ id }) => id)).size).toBe(graph.entities.length);
      expect(graphOf(DIGESTS.toReversed(), { corrections: rules })).toEqual(graph);
    }),
  );
});

test("a rule that is there twice does what it does once", () => {
  fc.assert(
    fc.property(fc.array(aRule, { maxLength: 5 }), (rules) => {
      const once = correct(resolve(DIGESTS), rules, DIGESTS);
      const doubled = rules.flatMap((rule) => [rule, rule]);
      const twice = correct(resolve(DIGESTS), doubled, DIGESTS);
      expect(twice.entities).toEqual(once.entities);
      expect(twice.digests).toEqual(once.digests);
    }),
    { numRuns: 300 },
  );
});

test("rules about different entities give the same in any order", () => {
  const rules: Correction[] = [
    { do: "rename", entity: "person:amir-satu", label: "Amir I" },
    { do: "retype", entity: "person:klub-laut", type: "organisation" },
    { do: "split", entity: "person:budi-dua", articles: ["a"], label: "Budi Lain" },
    { do: "attribute", article: "b", quote: "Budi Dua kawan", speaker: null },
  ];
  const plain = (list: readonly Correction[]) => {
    const { corrections: _, ...graph } = graphOf(DIGESTS, { corrections: list });
    return graph;
  };
  const expected = plain(rules);
  fc.assert(
    fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (order) => {
      expect(plain(order)).toEqual(expected);
    }),
  );
});

test("rules run in their order, each on what the ones before it leave", () => {
  const { byId, notices } = built(
    { do: "retype", entity: "person:klub-laut", type: "organisation" },
    { do: "rename", entity: "organisation:klub-laut", label: "Klub Samudra" },
  );
  expect(byId.get("organisation:klub-laut")?.label).toBe("Klub Samudra");
  expect(notices).toEqual([]);
});

test.each<Correction>([
  { do: "merge", entities: ["person:nobody"], into: "person:amir-satu" },
  { do: "merge", entities: ["person:amir-satu"], into: "person:nobody" },
  { do: "split", entity: "person:amir-satu", articles: ["nowhere"], label: "X" },
  { do: "split", entity: "person:nobody", articles: ["a"], label: "X" },
  { do: "rename", entity: "person:nobody", label: "X" },
  { do: "retype", entity: "person:nobody", type: "event" },
  { do: "hide", entity: "person:nobody" },
  { do: "not-the-same", entities: ["person:nobody", "person:amir-satu"] },
  { do: "attribute", article: "nowhere", quote: "x", speaker: null },
  { do: "attribute", article: "b", quote: "nowhere", speaker: null },
  { do: "attribute", article: "b", quote: "Budi Dua kawan", speaker: "person:nobody" },
])("a stale rule is reported and changes nothing: %j", (rule) => {
  const { notices, ids } = built(rule);
  expect(notices).toMatchObject([
    { code: "stale-correction", message: expect.stringMatching(/Correction 1 .*“(person:nobody|nowhere)”/) },
  ]);
  expect(ids).toEqual(built().ids);
});

test("a file is read rule by rule: what is malformed is reported, the rest stands", () => {
  const hide = { do: "hide", entity: "person:a" };
  const { corrections, notices } = parseCorrections({
    version: 1,
    corrections: [
      hide,
      { do: "explode" },
      { do: "rename", entity: "person:a", label: " " },
      { do: "hide", entity: "a" },
      null,
    ],
  });
  expect(corrections).toEqual([{ ...hide, number: 1 }]);
  expect(notices.map(({ code }) => code)).toEqual([
    "bad-correction",
    "bad-correction",
    "bad-correction",
    "bad-correction",
  ]);
  expect(notices[0]?.message).toContain("Correction 2");
});

test.each([null, [], {}, { version: 2, corrections: [] }, { version: 1 }, "x"])("no corrections file: %j", (json) => {
  expect(parseCorrections(json)).toMatchObject({ corrections: [], notices: [{ code: "bad-correction" }] });
});
