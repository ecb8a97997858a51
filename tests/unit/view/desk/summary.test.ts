import { expect, test } from "vitest";
import { fileOf } from "../../../../src/view/desk/files.ts";
import { noticesCsv, noticesNdjson } from "../../../../src/view/desk/summary.ts";

const NOTICES = [
  { code: "bad-row", message: 'A "quoted" cell, and more', source: "=news.csv:2" },
  { code: "no-text", message: "None", article: "x" },
];

test("notices as a table that a spreadsheet opens and never runs", () => {
  const csv = noticesCsv(NOTICES);
  expect(csv).toContain("file,article,code,message\r\n");
  expect(csv).toContain(`"'=news.csv:2",,bad-row,"A ""quoted"" cell, and more"\r\n`);
});

test("notices as lines", () => {
  const lines = noticesNdjson(NOTICES).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(NOTICES);
});

test("typed text is a record like any other", () => {
  const { path, bytes } = fileOf({ title: "T", date: "", source: "", text: "Ä" }, 2);
  expect(path).toBe("pasted-2.json");
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ title: "T", text: "Ä" });
});
