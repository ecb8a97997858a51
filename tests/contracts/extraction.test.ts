// The examples of docs/extraction.md → what extraction tells of them: → stands today, ✗ is what it is known not to see.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { REASONS } from "../../src/model/index.ts";
import { told } from "../fixtures/told.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/extraction.md"), "utf8");

const examples = [...page.matchAll(/```(id|en)\n([\s\S]*?)```/g)].map(([, language = "", block = ""]) => {
  const lines = block.trim().split("\n");
  const marked = (mark: string): string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
  return {
    language,
    text: lines.filter((line) => !/^[→✗] /.test(line)).join("\n"),
    today: marked("→ "),
    missed: marked("✗ "),
  };
});

describe("docs/extraction.md", () => {
  it("has examples in both languages, of what is found and of what is missed", () => {
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(["id", "en"]));
    expect(examples.length).toBeGreaterThanOrEqual(20);
    expect(examples.flatMap(({ missed }) => missed).length).toBeGreaterThanOrEqual(4);
  });
  it.each(examples)("$text", ({ language, text, today, missed }) => {
    expect([...today, ...missed]).not.toEqual([]);
    const lines = told(text, language);
    expect(lines).toEqual(expect.arrayContaining(today));
    for (const line of missed) expect(lines).not.toContain(line);
  });
  it("explains every reason", () => {
    for (const reason of REASONS) expect(page).toContain(`\`${reason}\``);
  });
  it("has a section for every step", () => {
    const steps = readFileSync(resolve(import.meta.dirname, "../../src/annotate/index.ts"), "utf8");
    for (const [, path = ""] of steps.matchAll(/from "\.\/(\w+)(?:\/index)?\.ts"/g))
      expect(page, path).toContain(`src/annotate/${path}`);
  });
});
