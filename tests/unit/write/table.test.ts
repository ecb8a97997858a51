// A table that a spreadsheet reads back as it was, and runs nothing of.
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvTable, tabTable } from "../../../src/write/table.ts";

const rows = [
  ['says "no", twice', -0.5],
  ['=HYPERLINK("x")', 3],
  ["tab\there", 0],
] as const;

describe("a table", () => {
  it("is read back cell by cell; what would be run is text, numbers are numbers", () => {
    const read = parse(csvTable(["Name", "Count"], rows), { bom: true });
    expect(read).toEqual([
      ["Name", "Count"],
      ['says "no", twice', "-0.5"],
      ['\'=HYPERLINK("x")', "3"],
      ["tab\there", "0"],
    ]);
  });
  it("for the clipboard parts cells by tabs, and quotes a cell that holds one", () => {
    const text = tabTable(["Name", "Count"], rows);
    expect(parse(text, { delimiter: "\t" }).at(-1)).toEqual(["tab\there", "0"]);
    expect(text).toContain("'=HYPERLINK");
  });
});
