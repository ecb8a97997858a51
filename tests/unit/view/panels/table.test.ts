// The tables of what is in scope: their rows and their order.
import { describe, expect, it } from "vitest";
import { index } from "../../../../src/graph/query.ts";
import { COLUMNS, firstOrder, OPENING_ORDER, type Row, sortRows } from "../../../../src/view/panels/table/columns.ts";
import { entityRows, linkRows, quoteRows, quotesIn, withAll } from "../../../../src/view/panels/table/rows.ts";
import { TABLES } from "../../../../src/view/state.ts";
import { formats } from "../../../../src/view/words/formats.ts";
import { WORDS } from "../../../../src/view/words/index.ts";
import { ANI, BORDURIA, overview, records } from "./example.ts";

const graph = index(overview);
const names = { words: WORDS.en, name: ({ label }: { label: string }) => label };
const cellsOf = (rows: readonly Row[], ...columns: readonly number[]) =>
  rows.map(({ cells }) => columns.map((column) => cells[column]));

describe("rows", () => {
  it.each(TABLES)("of %s have a cell for each column, and every column has its words", (table) => {
    const found = records.flatMap((record, n) => quotesIn(graph, n, record));
    const rows = {
      entities: entityRows(graph, names),
      links: linkRows(graph, names),
      quotes: quoteRows(graph, found, { ...names, formats: formats("en") }),
    }[table];
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) expect(cells.length).toBe(COLUMNS[table].length);
    for (const { id } of COLUMNS[table])
      for (const language of ["en", "id"] as const) expect(WORDS[language].panels.columns[id]).toMatch(/\S/);
  });

  it("of entities count those at the other end once, however many links lead there", () => {
    expect(cellsOf(entityRows(graph, names), 0, 4)).toEqual([
      ["Ani", 2],
      ["Borduria", 1],
      ["a meeting", 1],
    ]);
  });

  it("of events say when and where, a country in the words of the interface", () => {
    const placed = (place: { label: string; country?: string }) =>
      index({
        ...overview,
        entities: overview.entities.map((entity) =>
          entity.type === "event" ? { ...entity, date: "1949", place } : entity,
        ),
      });
    const [row] = cellsOf(entityRows(placed({ label: "Bordurien", country: BORDURIA }), names), 7, 8).slice(-1);
    expect(row).toEqual(["1949", "Borduria"]);
    expect(cellsOf(entityRows(placed({ label: "Szohôd" }), names), 7, 8).at(-1)).toEqual(["1949", "Szohôd"]);
    expect(cellsOf(entityRows(graph, names), 7, 8).at(-1)).toEqual(["", ""]);
  });

  it("of links name both ends and what lies between, and leave association to co-mentions", () => {
    const rows = linkRows(graph, names);
    expect(cellsOf(rows, 0, 1, 2)).toContainEqual(["Ani", "speaks about", "Borduria"]);
    expect(rows.find(({ key }) => key.startsWith("quote:"))?.cells[8]).toBe("");
    expect(rows.find(({ key }) => key.startsWith("comention:"))?.cells[8]).toBe(0);
    expect(rows[0]?.opens).toEqual({ selection: { kind: "pair", source: BORDURIA, target: ANI } });
  });

  it("of links leave out those with an end that is not in scope", () => {
    const scope = index({ ...overview, entities: overview.entities.filter(({ type }) => type !== "country") });
    expect(linkRows(scope, names).map(({ key }) => key)).toEqual([`participant:event:meeting|${ANI}`]);
  });
});

describe("quotesIn", () => {
  const [record] = records;
  if (!record) throw new Error("no record");
  const [quote] = record.quotes;
  if (!quote) throw new Error("no quote");
  const without = (id: string) =>
    index({ ...overview, entities: overview.entities.filter((entity) => entity.id !== id) });
  const nameless = { ...record, quotes: [{ ...quote, speaker: null }] };

  it("gives the words and where they stand", () => {
    expect(quotesIn(graph, 0, record)).toEqual([{ article: 0, quote, text: "Borduria is a friend," }]);
  });
  it("keeps a speaker in scope, whatever the words are about; not one who is filtered out", () => {
    expect(quotesIn(without(BORDURIA), 0, record).length).toBe(1);
    expect(quotesIn(without(ANI), 0, record)).toEqual([]);
  });
  it("keeps words nobody is named for as long as they are about somebody in scope", () => {
    expect(quotesIn(graph, 0, nameless).length).toBe(1);
    expect(quotesIn(without(BORDURIA), 0, nameless)).toEqual([]);
  });
});

describe("sortRows", () => {
  const rows = entityRows(graph, names);
  const sorted = (column: number, turned = false) => {
    const order = firstOrder(COLUMNS.entities, column);
    return cellsOf(
      sortRows(rows, { ...order, descending: order.descending !== turned }, formats("en").compare),
      0,
    ).flat();
  };

  it("sorts names up and numbers down at first, without regard to capitals", () => {
    expect(sorted(0)).toEqual(["a meeting", "Ani", "Borduria"]);
    expect(sorted(0, true)).toEqual(["Borduria", "Ani", "a meeting"]);
    expect(sorted(2)).toEqual(["Ani", "Borduria", "a meeting"]);
    expect(sorted(6, true)).toEqual(["Ani", "a meeting", "Borduria"]);
  });
  it("puts what is empty last, either way", () => {
    const dated = rows.map((row, n) => ({ ...row, cells: [...row.cells, ["", "1949-03", "1961"][n] ?? ""] }));
    const column = COLUMNS.entities.length;
    const dates = (descending: boolean) =>
      cellsOf(sortRows(dated, { column, descending }, formats("en").compare), column).flat();
    expect(dates(true)).toEqual(["1961", "1949-03", ""]);
    expect(dates(false)).toEqual(["1949-03", "1961", ""]);
  });
  it.each(TABLES)("opens the table of %s by a number or a date, the greatest first", (table) => {
    const { column, descending } = OPENING_ORDER[table];
    expect(descending).toBe(true);
    expect(["number", "date"]).toContain(COLUMNS[table][column]?.holds);
  });
});

describe("withAll", () => {
  const rows = linkRows(graph, names);
  it("keeps the rows of one entity, or those of both", () => {
    expect(withAll(rows, [ANI]).length).toBe(4);
    expect(withAll(rows, [ANI, BORDURIA]).length).toBe(3);
    expect(withAll(rows, [])).toBe(rows);
  });
});
