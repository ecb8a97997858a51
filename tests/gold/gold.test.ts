// Every folder here is a case: an article, and what is right to find in it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { annotate, extractionOf } from "../../src/annotate/index.ts";
import type { Article, Extraction } from "../../src/model/index.ts";
import { isNotice, readFile } from "../../src/read/index.ts";
import { all } from "../fixtures/all.ts";
import { type Gold, goldOf } from "./gold.ts";

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function load(name: string): Promise<{ expected: Gold; extraction: Extraction }> {
  const folder = join(import.meta.dirname, name);
  const file = readdirSync(folder).find((each) => each.startsWith("article."));
  if (file === undefined) throw new Error(`${name} has no article`);
  const items = await all(readFile({ path: file, bytes: readFileSync(join(folder, file)) }));
  const articles = items.filter((item): item is Article => !isNotice(item));
  const [article] = articles;
  if (!article || articles.length > 1) throw new Error(`${name} has ${articles.length} articles`);
  return {
    expected: JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")),
    extraction: extractionOf(annotate(article)),
  };
}

/** Of every actual object, the fields that its expected counterpart has; objects without one are left whole, so that they show. */
const fieldsOf = <T extends object>(actual: readonly T[], expected: readonly T[]): Partial<T>[] =>
  actual.map((each, n) => {
    const wanted = expected[n];
    return wanted ? (Object.fromEntries(Object.keys(wanted).map((key) => [key, each[key as keyof T]])) as Partial<T>) : each;
  });

it("there are cases in both languages", async () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
  const loaded = await Promise.all(cases.map(load));
  expect(new Set(loaded.map(({ extraction }) => extraction.article.language))).toEqual(new Set(["id", "en"]));
});

describe.each(cases)("%s", async (name) => {
  const { expected, extraction } = await load(name);
  const actual = goldOf(extraction);
  const wanted = new Set(expected.types ?? ["person", "country", "organisation", "event"]);
  const types = new Map(extraction.entities.map(({ id, label, type }) => [type === "country" ? id : label, type]));

  it("expects something", () => {
    expect([expected.entities, expected.mentions, expected.quotes, expected.silent].some((part) => part !== undefined)).toBe(true);
  });
  it.runIf(expected.entities)("entities", () => {
    const entities = actual.entities.filter(({ type }) => wanted.has(type));
    expect(fieldsOf(entities, expected.entities ?? [])).toEqual(expected.entities);
  });
  it.runIf(expected.mentions)("mentions", () => {
    const mentions = actual.mentions.filter(({ entity }) => wanted.has(types.get(entity) ?? ""));
    expect(fieldsOf(mentions, expected.mentions ?? [])).toEqual(expected.mentions);
  });
  it.runIf(expected.quotes)("quotes", () => {
    expect(fieldsOf(actual.quotes, expected.quotes ?? [])).toEqual(expected.quotes);
  });
  it.runIf(expected.silent)("silent", () => {
    for (const words of expected.silent ?? []) {
      const start = extraction.text.indexOf(words);
      expect(start, words).toBeGreaterThanOrEqual(0);
      const end = start + words.length;
      const touching = [...extraction.mentions, ...extraction.quotes].filter((span) => span.start < end && start < span.end);
      expect(touching.map((span) => extraction.text.slice(span.start, span.end))).toEqual([]);
    }
  });
});
