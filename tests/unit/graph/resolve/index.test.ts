import { expect, test } from "vitest";
import { digestOf } from "../../../../src/graph/digest.ts";
import { resolve } from "../../../../src/graph/resolve/index.ts";
import type { Doc } from "../../../../src/model/index.ts";
import { doc } from "../docs.ts";

const resolved = (...docs: Doc[]) => resolve(docs.map(digestOf));

test("countries keep their id and are named in the language of their articles", () => {
  const [country] = resolved(doc("a", "[Amerika Serikat=country:US]."), doc("b", "[AS=country:US]."));
  expect(country).toMatchObject({
    id: "country:US",
    label: "Amerika Serikat",
    labels: { id: "Amerika Serikat", en: "United States" },
  });
  expect(resolved(doc("a", "[US=country:US].", {}, { language: "en" }))[0]?.label).toBe("United States");
});

test("an abbreviation goes to the long form that some article gives beside it", () => {
  const both = doc(
    "a",
    "[Badan Uji Nasional=organisation:badan-uji-nasional] ([BUN=organisation:badan-uji-nasional]).",
  );
  const found = resolved(both, doc("b", "[BUN=organisation:bun]."));
  expect(found.map(({ id, members }) => [id, members.length])).toEqual([["organisation:badan-uji-nasional", 2]]);
});

test("an abbreviation of two long forms is kept apart from both", () => {
  const first = doc(
    "a",
    "[Badan Uji Nasional=organisation:badan-uji-nasional] ([BUN=organisation:badan-uji-nasional]).",
  );
  const second = doc(
    "b",
    "[Balai Usaha Negeri=organisation:balai-usaha-negeri] ([BUN=organisation:balai-usaha-negeri]).",
  );
  expect(resolved(first, second, doc("c", "[BUN=organisation:bun].")).map(({ id }) => id)).toEqual([
    "organisation:badan-uji-nasional",
    "organisation:balai-usaha-negeri",
    "organisation:bun",
  ]);
});

test("a short name that is no abbreviation goes to its long form too, the kind of organisation does not", () => {
  const both = doc(
    "a",
    "[Partai Fajar=organisation:partai-fajar], [Fajar=organisation:partai-fajar], [Partai=organisation:partai-fajar].",
  );
  const found = resolved(both, doc("b", "[Fajar=organisation:fajar]."), doc("c", "[Partai=organisation:partai]."));
  expect(found.map(({ id, members }) => [id, members.length])).toEqual([
    ["organisation:partai", 1],
    ["organisation:partai-fajar", 2],
  ]);
});

test("organisations meet across languages by the lexicon", () => {
  const [un, ...others] = resolved(
    doc("a", "[PBB=organisation:pbb]."),
    doc("b", "[the United Nations=organisation:united-nations]."),
    doc("c", "[Perserikatan Bangsa-Bangsa=organisation:perserikatan-bangsa-bangsa]."),
  );
  expect(others).toEqual([]);
  expect(un?.labels).toEqual({ id: "Perserikatan Bangsa-Bangsa", en: "United Nations" });
});

const event = (id: string, note: object) =>
  doc(id, "[kunjungan=event:kunjungan] [Kim=person:kim-satu] ke [Uni Soviet=country:SU].", { "event:kunjungan": note });

test("descriptions of events are joined when kind, participants and date agree, else not", () => {
  const visit = { kind: "visit", participants: ["person:kim-satu", "country:SU"], date: "1949-03" };
  const events = (...notes: object[]) =>
    resolved(...notes.map((note, n) => event(`a${n}`, note))).filter(({ type }) => type === "event");
  expect(events(visit, visit)).toMatchObject([{ id: "event:kunjungan", kind: "visit", date: "1949-03" }]);
  expect(events(visit, { ...visit, date: "1949-04" })).toHaveLength(2);
  expect(events(visit, { ...visit, kind: "meeting" })).toHaveLength(2);
  expect(events(visit, { ...visit, participants: ["country:SU"] })).toHaveLength(2);
  expect(events({ ...visit, date: "" }, { ...visit, date: "" })).toHaveLength(2);
});

test("named events are joined by name and year; without a year they go to the only one there is", () => {
  const summit = (id: string, label: string, date = "") =>
    doc(id, `[${label}=event:ktt].`, { "event:ktt": { kind: "summit", named: true, date } });
  const events = (...docs: Doc[]) => resolved(...docs).map(({ label, members }) => [label, members.length]);
  expect(
    events(summit("a", "KTT Bahari 2023"), summit("b", "KTT Bahari"), summit("c", "KTT BAHARI", "2023-05")),
  ).toEqual([["KTT Bahari 2023", 3]]);
  expect(
    events(summit("a", "KTT Bahari 2023"), summit("b", "KTT Bahari 2024"), summit("c", "KTT Bahari")),
  ).toHaveLength(3);
});

test("events that history has a name for meet across languages, whatever year is beside them", () => {
  const told = (id: string, label: string, date = "") =>
    doc(id, `[${label}=event:x].`, { "event:x": { kind: "conflict", date } });
  const found = resolved(
    told("a", "Perang Dingin"),
    told("b", "the Cold War", "1948"),
    told("c", "Konferensi Bandung", "1955"),
    told("d", "Asian-African Conference"),
  );
  expect(found.map(({ labels, members }) => [labels["en"], members.length])).toEqual([
    ["Asian-African Conference", 2],
    ["Cold War", 2],
  ]);
});

test("a name that means several events is the known one in its year alone", () => {
  const told = (id: string, label: string, date = "") =>
    doc(id, `[${label}=event:x].`, { "event:x": { kind: "meeting", named: true, date } });
  expect(
    resolved(
      told("a", "Konferensi Jenewa 1954"),
      told("b", "Geneva Conference"),
      told("c", "Geneva Conference", "1932"),
    ).map(({ members }) => members.length),
  ).toEqual([1, 2]);
});

test("an event is dated as most articles date it, then as exactly as one does, then early", () => {
  const told = (id: string, date: string) => doc(id, "[Perang Dingin=event:x].", { "event:x": { date } });
  const date = (...dates: string[]) => resolved(...dates.map((d, n) => told(`a${n}`, d)))[0]?.date;
  expect(date("", "1948", "1949-05-01", "1948")).toBe("1948");
  expect(date("1948", "1949-05-01", "1949-06-01")).toBe("1949-05-01");
  expect(date("", "")).toBe("");
});

test("namesakes get -2, -3 in the order of their articles, and every entity of every article is somewhere once", () => {
  const docs = ["a", "b", "c"].map((id) => doc(id, "[pertemuan=event:pertemuan]."));
  const found = resolved(...docs);
  expect(found.map(({ id, members }) => [id, members[0]?.doc])).toEqual([
    ["event:pertemuan", 0],
    ["event:pertemuan-2", 1],
    ["event:pertemuan-3", 2],
  ]);
  expect(found.flatMap(({ members }) => members)).toHaveLength(3);
});
