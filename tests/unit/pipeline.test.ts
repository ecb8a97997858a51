import { expect, test } from "vitest";
import type { Article, Notice } from "../../src/model/index.ts";
import { buildGraph, digestsOf, inOrder } from "../../src/pipeline.ts";

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

test("results come in the order of the items, however long each takes, and never more are under way than asked for", async () => {
  const waits = [30, 1, 20, 1, 1, 10, 1];
  let under = 0;
  let most = 0;
  const work = async (wait: number, n: number) => {
    most = Math.max(most, ++under);
    await new Promise((done) => setTimeout(done, wait));
    under--;
    return n;
  };
  let n = 0;
  const found: number[] = [];
  for await (const result of inOrder(stream(waits), 3, (wait) => work(wait, n++))) found.push(result);
  expect(found).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(most).toBe(3);
});

test("a result is not kept waiting for an item that is slow to come", async () => {
  let comes: (item: number) => void = () => {};
  const later = new Promise<number>((resolve) => {
    comes = resolve;
  });
  async function* slow() {
    yield 1;
    yield await later;
  }
  const results = inOrder(slow(), 8, (item) => item * 2);
  expect(await results.next()).toEqual({ value: 2, done: false });
  comes(2);
  expect(await results.next()).toEqual({ value: 4, done: false });
  expect(await results.next()).toMatchObject({ done: true });
});

test("an extractor's notices go into the graph's own, and the run goes on", async () => {
  const notice: Notice = { code: "not-extracted", message: "It was left out.", article: "a" };
  const { digests } = await digestsOf(ARTICLES);
  const byId = new Map(digests.map((digest) => [digest.article.id, digest]));
  const extract = async ({ id }: Article) => byId.get(id === "a" ? "" : id) ?? notice;
  const graph = await buildGraph(ARTICLES, { extract, ahead: 2 });
  expect(graph.articles.map(({ id }) => id)).toEqual(["b"]);
  expect(graph.notices).toContainEqual(notice);
});
