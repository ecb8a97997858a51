import { expect, test } from "vitest";
import { digestOf } from "../../../../src/graph/digest.ts";
import { link } from "../../../../src/graph/link/index.ts";
import { readingsOf } from "../../../../src/graph/read.ts";
import { resolve } from "../../../../src/graph/resolve/index.ts";
import { doc, type EntityNote } from "../docs.ts";

/** Traces of one article as `kind:from>to scope "source" "target"`, with the text they stand in. */
function traces(marked: string, notes: Readonly<Record<string, EntityNote>> = {}) {
  const digests = [digestOf(doc("a", marked, notes))];
  const [reading] = readingsOf(digests, resolve(digests));
  const text = digests[0]?.article.text ?? "";
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return (reading ? link(reading) : []).map((t) => ({
    line: `${t.kind}:${t.from}>${t.to} ${t.scope} “${words(t.source)}” “${words(t.target)}”`,
    text: words(t),
    ...t,
  }));
}
const lines = (marked: string, notes?: Readonly<Record<string, EntityNote>>) =>
  traces(marked, notes).map(({ line }) => line);

test("two named in one sentence are linked there, once, by code unit order of their ids", () => {
  const [found, ...others] = traces("[Ratu=person:ratu] bertemu [Amir=person:amir] di rumah [Ratu=person:ratu].");
  expect(others).toEqual([]);
  expect(found?.line).toBe("comention:person:amir>person:ratu sentence “Amir” “Ratu”");
  expect(found?.text).toBe("Ratu bertemu Amir di rumah Ratu.");
});

test("a pair of one paragraph but no sentence is linked by the paragraph", () => {
  const [found, ...others] = traces("[Ratu=person:ratu] datang. [Amir=person:amir] pergi.\n[Joko=person:joko] tidur.");
  expect(others).toEqual([]);
  expect(found?.line).toBe("comention:person:amir>person:ratu paragraph “Amir” “Ratu”");
  expect(found?.text).toBe("Ratu datang. Amir pergi.");
});

test("a name shows a pair better than a pronoun nearer by, and a pronoun better than nothing", () => {
  expect(lines("[Ratu=person:ratu] dan adiknya, kata [ia~person:ratu], melihat [Amir=person:amir].")).toEqual([
    "comention:person:amir>person:ratu sentence “Amir” “Ratu”",
  ]);
  expect(lines("[Ratu=person:ratu] datang. [Ia~person:ratu] melihat [Amir=person:amir].")).toEqual([
    "comention:person:amir>person:ratu sentence “Amir” “Ia”",
  ]);
});

test("a name inside another name is not named together with it", () => {
  expect(lines("[Bank [Indonesia=country:ID]=organisation:bank-indonesia] tutup.")).toEqual([]);
});

test("a quote links its speaker to whom it is about; the mark of the speaker lies outside it", () => {
  const [found, ...others] = traces('"<person:ratu|[Amir=person:amir] orang baik>," kata [Ratu=person:ratu].').filter(
    ({ kind }) => kind === "quote",
  );
  expect(others).toEqual([]);
  expect(found?.line).toBe("quote:person:ratu>person:amir quote “Ratu” “Amir”");
  expect(found).toMatchObject({ text: "Amir orang baik", quote: 0 });
});

test("a quote without a speaker links nobody; a speaker named far away is only understood", () => {
  expect(lines('"<|[Amir=person:amir] orang baik>," begitu bunyinya.')).toEqual([]);
  const far = "[Ratu=person:ratu] datang.\nSatu.\nDua.\n";
  const [found] = traces(`${far}"<person:ratu|[Amir=person:amir] orang baik>."`).filter(({ kind }) => kind === "quote");
  expect(found?.source).toEqual({ start: found?.start, end: found?.start });
});

const visit: EntityNote = { kind: "visit", participants: ["person:ratu", "country:SU"] };

test("an event is linked to its participants where it is told, not as named together with them", () => {
  expect(
    lines("[Ratu=person:ratu] datang. [Kunjungan=event:kunjungan] ke [Uni Soviet=country:SU] berhasil.", {
      "event:kunjungan": visit,
    }).filter((line) => line.includes("event:")),
  ).toEqual([
    "participant:event:kunjungan>country:SU sentence “Kunjungan” “Uni Soviet”",
    "participant:event:kunjungan>person:ratu paragraph “Kunjungan” “Ratu”",
  ]);
});

test("two events are named together when one has a name; descriptions side by side are not", () => {
  const text =
    "[Pertemuan=event:pertemuan] sebelum [Perang Laut=event:perang-laut] dan [perundingan=event:perundingan].";
  const found = lines(text, { "event:perang-laut": { named: true } });
  expect(found.map((line) => line.split(" ")[0])).toEqual([
    "comention:event:perang-laut>event:pertemuan",
    "comention:event:perang-laut>event:perundingan",
  ]);
});

test("a participant that no paragraph of the event names is understood, marked by an empty span", () => {
  const [found] = traces("[Kunjungan=event:kunjungan] berhasil.\n[Ratu=person:ratu] senang.", {
    "event:kunjungan": { ...visit, participants: ["person:ratu"] },
  }).filter(({ kind }) => kind === "participant");
  expect(found?.line).toBe("participant:event:kunjungan>person:ratu sentence “Kunjungan” “”");
});

test("a role links its bearer to the country and carries its words", () => {
  const found = traces("Menlu Rusia [Ratu=person:ratu] bertemu [Rusia=country:RU].", {
    "person:ratu": { roles: [["Menlu Rusia", "country:RU"]] },
  });
  expect(found.find(({ kind }) => kind === "role")).toMatchObject({
    line: "role:person:ratu>country:RU sentence “Ratu” “Menlu Rusia”",
    label: "Menlu Rusia",
  });
});
