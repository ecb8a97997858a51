// What was said while articles came in → a table for a spreadsheet, and a line for each.
import type { Notice } from "../../model/index.ts";
import { csvTable } from "../../write/table.ts";

export const noticesNdjson = (notices: readonly Notice[]): string =>
  notices.map((notice) => `${JSON.stringify(notice)}\n`).join("");

export const noticesCsv = (notices: readonly Notice[]): string =>
  csvTable(
    ["file", "article", "code", "message"],
    notices.map(({ source = "", article = "", code, message }) => [source, article, code, message]),
  );
