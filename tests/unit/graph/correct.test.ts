import { expect, test } from "vitest";
import { type Correction, digestOf, graphOf, parseCorrections } from "../../../src/graph/index.ts";
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
  expect(corrections).toEqual([hide]);
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
