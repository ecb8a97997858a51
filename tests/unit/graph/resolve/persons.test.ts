import { expect, test } from "vitest";
import { digestOf } from "../../../../src/graph/digest.ts";
import { resolve } from "../../../../src/graph/resolve/index.ts";
import type { Doc } from "../../../../src/model/index.ts";
import { doc } from "../docs.ts";

/** Persons of the articles as [label, ids of its articles]. */
const people = (...docs: Doc[]) =>
  resolve(docs.map(digestOf))
    .filter(({ type }) => type === "person")
    .map(({ label, members }) => [label, members.map((m) => docs[m.doc]?.article.id).join("")]);

test("spellings of one full name are one person, shown by the frequent one", () => {
  expect(
    people(
      doc("a", "[Sergei Petrovich=person:sergei-petrovich]."),
      doc("b", "[Sergey Petrovich=person:sergey-petrovich]."),
      doc("c", "[Sergei Petrovich=person:sergei-petrovich]."),
    ),
  ).toEqual([["Sergei Petrovich", "abc"]]);
});

test("names that the lexicon knows for one person are joined: Jokowi is Joko Widodo, Chou En-lai is Zhou Enlai", () => {
  expect(
    people(
      doc("a", "[Joko Widodo=person:joko-widodo] dan [Chou En-lai=person:chou-en-lai]."),
      doc("b", "[Jokowi=person:jokowi] di [Indonesia=country:ID], [Zhou Enlai=person:zhou-enlai]."),
    ),
  ).toEqual([
    ["Joko Widodo", "ab"],
    ["Zhou Enlai", "ab"],
  ]);
});

test("a surname goes to the one full name that has it", () => {
  expect(people(doc("a", "[Budi Santosa=person:budi-santosa]."), doc("b", "[Santosa=person:santosa]."))).toEqual([
    ["Budi Santosa", "ab"],
  ]);
});

test("a contested surname goes to who keeps its company, else is kept apart by article", () => {
  const bank = "[Bank Perdana=organisation:bank-perdana]";
  expect(
    people(
      doc("a", `[Budi Santosa=person:budi-santosa] dari ${bank}.`),
      doc("b", "[Ratna Santosa=person:ratna-santosa] dari [Klub Bahari=organisation:klub-bahari]."),
      doc("c", `[Santosa=person:santosa] dan ${bank}.`),
      doc("d", "[Santosa=person:santosa]."),
      doc("e", "[Santosa=person:santosa]."),
    ),
  ).toEqual([
    ["Budi Santosa", "ac"],
    ["Ratna Santosa", "b"],
    ["Santosa", "d"],
    ["Santosa", "e"],
  ]);
});

test("a contested surname goes to the bearer written about far more often", () => {
  const often = ["a", "b", "c", "d", "e"].map((id) => doc(id, "[Budi Santosa=person:budi-santosa]."));
  expect(
    people(...often, doc("f", "[Ratna Santosa=person:ratna-santosa]."), doc("g", "[Santosa=person:santosa].")),
  ).toEqual([
    ["Budi Santosa", "abcdeg"],
    ["Ratna Santosa", "f"],
  ]);
});

test("a surname is not given to somebody the same article names in full", () => {
  expect(people(doc("a", "[Budi Santosa=person:budi-santosa] dan [Santosa=person:santosa]."))).toEqual([
    ["Budi Santosa", "a"],
    ["Santosa", "a"],
  ]);
});

test("middle initials tell two apart; the name without them belongs to neither", () => {
  expect(
    people(
      doc("a", "[George H. W. Bush=person:a]."),
      doc("b", "[George W. Bush=person:b]."),
      doc("c", "[George Bush=person:c]."),
    ).map(([label]) => label),
  ).toEqual(["George Bush", "George H. W. Bush", "George W. Bush"]);
});

test("a name goes to the same one with an initial, when there is one such", () => {
  expect(people(doc("a", "[Robert Harlan=person:a]."), doc("b", "[Robert Q. Harlan=person:b]."))).toEqual([
    ["Robert Harlan", "ab"],
  ]);
});

test("a name and the same with one word more are joined in shared company only", () => {
  const klub = "[Klub Bahari=organisation:klub-bahari]";
  expect(
    people(doc("a", `[Rudi Hartono=person:a] dari ${klub}.`), doc("b", `[Rudi Hartono Wijaya=person:b] dari ${klub}.`)),
  ).toHaveLength(1);
  expect(people(doc("a", "[Rudi Hartono=person:a]."), doc("b", "[Rudi Hartono Wijaya=person:b]."))).toHaveLength(2);
});

test("one name, two countries and no shared company: two persons", () => {
  const text = (country: string) => `menteri [Amin Rasyid=person:amin-rasyid] dari [X=country:${country}].`;
  const serving = (id: string, country: string) =>
    doc(id, text(country), { "person:amin-rasyid": { roles: [["menteri", `country:${country}`]] } });
  expect(people(serving("a", "MY"), serving("b", "PK"), serving("c", "MY"))).toEqual([
    ["Amin Rasyid", "ac"],
    ["Amin Rasyid", "b"],
  ]);
});

test("one name, two countries, but one article names both: one person", () => {
  const serving = (id: string, country: string, also: string) =>
    doc(id, `menteri [Amin Rasyid=person:amin-rasyid] dari [X=country:${country}] ke [Y=country:${also}].`, {
      "person:amin-rasyid": { roles: [["menteri", `country:${country}`]] },
    });
  expect(people(serving("a", "MY", "PK"), serving("b", "PK", "PK"))).toHaveLength(1);
});

test("lone names without a bearer are joined by company, else kept apart", () => {
  const desa = "[Koperasi Tani=organisation:koperasi-tani]";
  expect(
    people(
      doc("a", `[Warsito=person:warsito] dari ${desa}.`),
      doc("b", `[Warsito=person:warsito] dari ${desa}.`),
      doc("c", "[Warsito=person:warsito]."),
    ),
  ).toEqual([
    ["Warsito", "ab"],
    ["Warsito", "c"],
  ]);
});

test("the lexicon's Tito needs his country named; another Tito has another company", () => {
  expect(people(doc("a", "[Tito=person:tito] di [Yugoslavia=country:YU]."))).toEqual([["Josip Broz Tito", "a"]]);
  expect(people(doc("a", "[Tito=person:tito]."), doc("b", "[Tito Wibisono=person:tito-wibisono]."))).toEqual([
    ["Tito Wibisono", "ab"],
  ]);
});
