// Fields and rows → a table as text that a spreadsheet opens and never runs.
import Papa from "papaparse";

export type Cell = string | number;
export type Row = readonly Cell[];

/** A cell of text that a spreadsheet would run; numbers are no text and stay as they are. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Without it Excel takes UTF-8 for the machine's own encoding. */
const BYTE_ORDER_MARK = "\ufeff";

const unparse = (fields: readonly string[], rows: readonly Row[], delimiter: string): string =>
  Papa.unparse([fields, ...rows] as Cell[][], { escapeFormulae: FORMULA, delimiter });

/** A file: RFC 4180, with a byte order mark. */
export const csvTable = (fields: readonly string[], rows: readonly Row[]): string =>
  `${BYTE_ORDER_MARK}${unparse(fields, rows, ",")}\r\n`;

/** What a spreadsheet takes from the clipboard: cells parted by tabs. */
export const tabTable = (fields: readonly string[], rows: readonly Row[]): string => unparse(fields, rows, "\t");
