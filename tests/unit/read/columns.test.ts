import { expect, test } from "vitest";
import { tableIn } from "../../../src/read/columns.ts";
import { type InputFile, readFile } from "../../../src/read/index.ts";

const file = (path: string, text: string): InputFile => ({ path, bytes: new TextEncoder().encode(text) });
const LONG = "Menteri itu tiba di Jakarta pada hari Senin dan bertemu dengan duta besar. ".repeat(3).trim();
const TABLE = `no;kepala;naskah_lengkap;terbit;alamat
1;Menteri tiba di ibu kota negara;${LONG};2024-11-04;https://example.org/1
2;Duta besar pulang ke negaranya;${LONG} Lagi.;2024-11-05;https://example.org/2`;

test("what columns hold is told from their names, then from their cells", () => {
  expect(tableIn(file("a.csv", TABLE))).toMatchObject({
    names: ["no", "kepala", "naskah_lengkap", "terbit", "alamat"],
    understood: false,
    proposed: { title: "kepala", body: "naskah_lengkap", date: "terbit", url: "alamat" },
  });
  expect(tableIn(file("a.csv", "Judul,ISI\nx,y"))).toMatchObject({
    understood: true,
    proposed: { title: "Judul", body: "ISI" },
  });
});

test.each([
  ["a.json", JSON.stringify({ data: [{ kop: "x", naskah: LONG }] })],
  ["a.ndjson", `${JSON.stringify({ kop: "x", naskah: LONG })}\n{"broken`],
  ["a.tsv", `kop\tnaskah\nx\t${LONG}`],
])("%s", (path, text) => {
  expect(tableIn(file(path, text))).toMatchObject({ names: ["kop", "naskah"], proposed: { body: "naskah" } });
});

test.each([
  ["a.txt", "text"],
  ["a.json", "{broken"],
  ["a.json", "[1, 2]"],
  ["a.csv", ""],
])("%s with %j is no file of records", (path, text) => {
  expect(tableIn(file(path, text))).toBeUndefined();
});

test.each([
  ["a.csv", TABLE],
  ["a.ndjson", JSON.stringify({ kepala: "Menteri tiba di ibu kota negara", naskah_lengkap: LONG, judul: "not this" })],
  ["a.json", JSON.stringify([{ kepala: "Menteri tiba di ibu kota negara", naskah_lengkap: LONG, judul: "not this" }])],
])("the reader of %s takes the columns it is given, and no others", async (path, text) => {
  const columns = { title: "kepala", body: "naskah_lengkap" };
  const read = [];
  for await (const item of readFile({ ...file(path, text), columns })) read.push(item);
  expect(read[0]).toMatchObject({ title: "Menteri tiba di ibu kota negara", date: "" });
  expect(read[0]).toMatchObject({ text: expect.stringContaining(LONG) });
});
