// Four tables → read back by another parser; no cell is a formula.
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { csv, csvTables } from "../../../src/write/csv.ts";
import { GRAPH, HARM } from "./graph.ts";

type Row = Readonly<Record<string, string>>;
const tables = new Map(
  csvTables(GRAPH, {}).map(({ path, text }): [string, Row[]] => [path, parse(text, { columns: true, bom: true })]),
);
const rows = (name: string): readonly Row[] => tables.get(name) ?? [];
const unescaped = (cell: string | undefined): string => (cell ?? "").replace(/^'(?=[=+\-@\t\r\n])/, "");

it("zips the four tables, in the same bytes in every time zone", () => {
  const zip = csv.write(GRAPH, {}) as Uint8Array;
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => ({
    path,
    text: `\ufeff${new TextDecoder().decode(bytes)}`,
  }));
  expect(files).toEqual(csvTables(GRAPH, {}));
  const zone = process.env.TZ;
  try {
    process.env.TZ = "Pacific/Kiritimati";
    expect(csv.write(GRAPH, {})).toEqual(zip);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

it("has every node, link, quote and piece of evidence", () => {
  expect(rows("nodes.csv").map(({ id }) => id)).toEqual(GRAPH.entities.map(({ id }) => id));
  expect(rows("links.csv").map(({ id }) => id)).toEqual(GRAPH.links.map(({ id }) => id));
  expect(rows("quotes.csv").map(({ text }) => unescaped(text))).toEqual([...HARM]);
  expect(rows("evidence.csv").map(({ link }) => link)).toEqual([0, 1, 2, 4].map((n) => GRAPH.links[n]?.id));
  expect(rows("evidence.csv")[0]).toMatchObject({ text: "Rusia dan Ana.", start: "0", end: "14", target_label: "Ana" });
});

it("escapes what a spreadsheet would run, and nothing else", () => {
  const cells = [...tables.values()].flat().flatMap((row) => Object.values(row));
  const numbers = /^-?[\d.]+$/;
  for (const cell of cells) if (!numbers.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  expect(rows("quotes.csv")[0]?.text).toBe(`'${HARM[0]}`);
  expect(rows("nodes.csv")[2]?.label).toBe(`'+Budi & "Co" <b>`);
  expect(rows("nodes.csv")[0]?.y).toBe("-2");
  expect(rows("nodes.csv")[3]?.place).toBe(`'${HARM[1]}`);
  expect(rows("links.csv")[0]?.npmi).toBe("-0.25");
  expect(rows("quotes.csv")[3]?.text).toBe(HARM[3]);
});

it("escapes a formula that goes on in the next line", () => {
  const many = { ...GRAPH, entities: GRAPH.entities.map((entity) => ({ ...entity, label: "=1+\n1", labels: {} })) };
  const [nodes] = csvTables(many, {});
  const parsed: Row[] = parse(nodes?.text ?? "", { columns: true, bom: true });
  expect(parsed.map(({ label }) => label)).toEqual(Array(4).fill("'=1+\n1"));
});
