import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parseCorrections, readCorrections, writeCorrections } from "../../../src/graph/corrections.ts";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import type { Correction } from "../../../src/model/index.ts";
import { doc } from "./docs.ts";

test("a notice tells the line its rule begins at, malformed or stale", () => {
  const text = `{
  "note": "a \\"brace\\" { in words",
  "version": 1,
  "corrections": [
    { "do": "explode" },
    {
      "do": "hide",
      "entity": "person:nobody" }, { "do": "merge", "entities": ["person:x"], "into": "person:y" }
  ]
}`;
  const { corrections, notices } = readCorrections(text, "my.json");
  expect(notices).toMatchObject([{ code: "bad-correction", source: "my.json:5" }]);
  expect(corrections).toMatchObject([
    { do: "hide", number: 2, source: "my.json:6" },
    { do: "merge", number: 3, source: "my.json:8" },
  ]);
  const graph = graphOf([digestOf(doc("a", "[Amir=person:amir]."))], { corrections });
  expect(graph.notices).toMatchObject([
    { code: "stale-correction", source: "my.json:6", message: expect.stringContaining("Correction 2 (hide)") },
    { code: "stale-correction", source: "my.json:8", message: expect.stringContaining("Correction 3 (merge)") },
  ]);
});

test("a file that is no JSON is a notice", () => {
  expect(readCorrections("{", "my.json")).toMatchObject({
    corrections: [],
    notices: [{ code: "bad-correction", source: "my.json" }],
  });
});

test("what is written is read again, a rule a line", () => {
  const rules: Correction[] = [
    { do: "hide", entity: "person:a" },
    { do: "attribute", article: "x", quote: 'He said "{[" \\', speaker: null },
  ];
  const { corrections, notices } = readCorrections(writeCorrections(rules), "c.json");
  expect(notices).toEqual([]);
  expect(corrections).toEqual([
    { ...rules[0], number: 1, source: "c.json:4" },
    { ...rules[1], number: 2, source: "c.json:5" },
  ]);
  expect(readCorrections(writeCorrections([]), "c.json")).toEqual({ corrections: [], notices: [] });
});

test("every example of docs/corrections.md is read, and every rule has one", () => {
  const text = readFileSync(resolve(import.meta.dirname, "../../../docs/corrections.md"), "utf8");
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = ""]) => JSON.parse(block));
  const [file, ...rules] = blocks;
  expect(parseCorrections(file).notices).toEqual([]);
  const { corrections, notices } = parseCorrections({ version: 1, corrections: rules });
  expect(notices).toEqual([]);
  expect(new Set(corrections.map((rule) => rule.do))).toEqual(
    new Set<Correction["do"]>(["merge", "split", "not-the-same", "rename", "retype", "hide", "attribute"]),
  );
});
