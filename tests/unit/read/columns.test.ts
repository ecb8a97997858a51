import { gzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { tableIn, unclearTablesIn } from "../../../src/read/columns.ts";
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
  for await (const item of readFile({ ...file(path, text), columns: new Map([[path, columns]]) })) read.push(item);
  expect(read[0]).toMatchObject({ title: "Menteri tiba di ibu kota negara", date: "" });
  expect(read[0]).toMatchObject({ text: expect.stringContaining(LONG) });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NDJSON = JSON.stringify({ kop: "Menteri tiba di ibu kota negara", naskah: LONG });
const ARCHIVE = zipSync({
  "2024/a.csv": bytes(TABLE),
  "2024/b.csv": bytes(TABLE),
  "c.ndjson.gz": gzipSync(bytes(NDJSON)),
  "understood.csv": bytes(`judul,isi\nx,${LONG}`),
  "text.txt": bytes(LONG),
});

test("packed tables are found, those of the same names together, and what is understood is not asked about", () => {
  expect(unclearTablesIn({ path: "a.csv.gz", bytes: gzipSync(bytes(TABLE)) })).toMatchObject([
    { paths: ["a.csv"], table: { proposed: { title: "kepala", body: "naskah_lengkap" } } },
  ]);
  expect(unclearTablesIn({ path: "news.zip", bytes: ARCHIVE })).toMatchObject([
    { paths: ["news.zip/2024/a.csv", "news.zip/2024/b.csv"], table: { proposed: { body: "naskah_lengkap" } } },
    { paths: ["news.zip/c.ndjson"], table: { proposed: { body: "naskah" } } },
  ]);
  for (const path of ["a.csv.gz", "a.zip", "a.json.gz"])
    expect(unclearTablesIn({ path, bytes: bytes("neither") })).toEqual([]);
});

test("each packed table is read by the columns it is given", async () => {
  const packed: InputFile[] = [
    { path: "a.csv.gz", bytes: gzipSync(bytes(TABLE)) },
    { path: "b.ndjson.gz", bytes: gzipSync(bytes(NDJSON)) },
    { path: "c.json.gz", bytes: gzipSync(bytes(`[${NDJSON}]`)) },
    { path: "news.zip", bytes: ARCHIVE },
  ];
  const titles = async (each: InputFile, asked: boolean): Promise<string[]> => {
    const columns = new Map(
      unclearTablesIn(each).flatMap(({ paths, table }) => paths.map((path) => [path, table.proposed] as const)),
    );
    const found = [];
    for await (const item of readFile(asked ? { ...each, columns } : each)) if ("text" in item) found.push(item.title);
    return found;
  };
  const [first, second] = ["Menteri tiba di ibu kota negara", "Duta besar pulang ke negaranya"];
  expect(await Promise.all(packed.map((each) => titles(each, true)))).toEqual([
    [first, second],
    [first],
    [first],
    [first, second, first, second, first, "", "x"],
  ]);
  expect(await Promise.all(packed.map((each) => titles(each, false)))).toEqual([[], [], [], ["", "x"]]);
});

test("a letter that the look at a long table cuts in two changes no name", () => {
  const cells = "é".repeat(1 << 17);
  for (const before of ["x", "xx"])
    expect(tableIn(file("a.csv", `${before}é,naskah\n${cells},${LONG}`))?.names).toEqual([`${before}é`, "naskah"]);
});
