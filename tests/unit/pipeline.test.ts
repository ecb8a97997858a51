import { expect, test } from "vitest";
import type { Article, Notice } from "../../src/model/index.ts";
import { buildGraph } from "../../src/pipeline.ts";

const article = (id: string, text: string): Article => ({
  id,
  title: "",
  date: "1955-04-18",
  source: "",
  language: "id",
  url: "",
  text,
  aside: [],
});
const ARTICLES = [
  article("a", "Presiden Sukarno membuka konferensi di Bandung. Ia bertemu Perdana Menteri India Jawaharlal Nehru."),
  article("b", "Jawaharlal Nehru tiba di Indonesia. Soekarno menyambut Nehru."),
  article("c", "Jawaharlal Nehru  tiba di Indonesia. Soekarno menyambut Nehru."),
];
const NOTICE: Notice = { code: "no-text", message: "This file holds no text.", source: "x.txt" };

async function* stream<T>(items: readonly T[]) {
  yield* items;
}

test("articles become a graph in which each is counted once and every other has a notice", async () => {
  const seen: number[] = [];
  const graph = await buildGraph(stream([NOTICE, ...ARTICLES]), { onArticle: (n) => seen.push(n) });
  expect(seen).toEqual([1, 2, 3]);
  expect(graph.articles.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(graph.notices).toMatchObject([{ code: "duplicate-article", article: "c" }, NOTICE]);
  expect(graph.entities.find(({ id }) => id === "person:jawaharlal-nehru")).toMatchObject({ articles: [0, 1] });
  expect(graph.entities.find(({ id }) => id === "person:sukarno")).toMatchObject({ articles: [0, 1] });
});

test("the order of the articles changes no byte", async () => {
  expect(JSON.stringify(await buildGraph([...ARTICLES].reverse()))).toBe(JSON.stringify(await buildGraph(ARTICLES)));
});

test("corrections are applied", async () => {
  const { entities } = await buildGraph(ARTICLES, { corrections: [{ do: "hide", entity: "person:jawaharlal-nehru" }] });
  expect(entities.map(({ id }) => id)).not.toContain("person:jawaharlal-nehru");
});

test("an aborted build rejects with an AbortError and annotates nothing more", async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const onArticle = (n: number) => {
    seen.push(n);
    controller.abort();
  };
  await expect(buildGraph(ARTICLES, { signal: controller.signal, onArticle })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(seen).toEqual([1]);
});
