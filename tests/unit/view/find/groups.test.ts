import { expect, test } from "vitest";
import type { EntityType, GraphEntity, Quote } from "../../../../src/model/index.ts";
import { createArticleSearch } from "../../../../src/view/find/articles.ts";
import { groupsOf, MOST } from "../../../../src/view/find/groups.ts";
import { excerpt } from "../../../../src/view/find/quotes.ts";

const hit = (id: string) => ({ entity: { id, type: id.split(":")[0] as EntityType } as GraphEntity, form: id });
const action = { id: "act", label: () => "Act", applies: () => true, run: () => undefined };
const quote = (start: number) => ({ article: 3, quote: { start } as Quote, text: "" });
const NOTHING = { hits: [], actions: [], articles: [], quotes: [], actionsFirst: false };

test("names come by type, the type of the best first; then actions, articles, quotes", () => {
  const found = {
    ...NOTHING,
    hits: [hit("country:XB"), hit("person:a"), hit("country:XC")],
    actions: [action],
    articles: [7],
  };
  expect(groupsOf({ ...found, quotes: [quote(1)] }).map(({ id, items }) => [id, items.map(({ key }) => key)])).toEqual([
    ["country", ["country:XB", "country:XC"]],
    ["person", ["person:a"]],
    ["action", ["act"]],
    ["article", ["article 7"]],
    ["quote", ["quote 3 1"]],
  ]);
  expect(groupsOf({ ...found, actionsFirst: true })[0]?.id).toBe("action");
  expect(groupsOf(NOTHING)).toEqual([]);
});

test("a group says how many more there are", () => {
  const [group] = groupsOf({ ...NOTHING, quotes: Array.from({ length: 9 }, (_, n) => quote(n)) });
  expect(group).toMatchObject({ id: "quote", more: 9 - MOST.quote });
  expect(group?.items).toHaveLength(MOST.quote);
});

test("articles are found by title and outlet, all words, accents aside", () => {
  const article = (title: string, source: string) => ({ id: title, title, source, date: "", language: "id", url: "" });
  const search = createArticleSearch([article("Sidang umum ditunda", "Kabar"), article("Sidáng kota", "Warta")]);
  expect(search("sidang", 5)).toHaveLength(2);
  expect(search("sidang warta", 5)).toEqual([1]);
  expect(search("sidang umum kota", 5)).toEqual([]);
});

test("an excerpt holds the word that was asked for", () => {
  const long = `${"kata ".repeat(40)}Gerhana tiba ${"lagi ".repeat(40)}`;
  const piece = excerpt(long, "gerhana", 60);
  expect(piece).toMatch(/^… .*Gerhana tiba.* …$/);
  expect(piece.length).toBeLessThanOrEqual(64);
  expect(excerpt("Pendek\n saja.", "saja", 60)).toBe("Pendek saja.");
});
