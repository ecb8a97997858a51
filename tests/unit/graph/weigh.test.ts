import { expect, test } from "vitest";
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import { doc } from "./docs.ts";

const graph = (...texts: string[]) =>
  graphOf(texts.map((text, n) => digestOf(doc(`a${n}`, text, {}, { date: `19${40 + n}` }))));
const A = "[Amir Satu=person:amir-satu]";
const B = "[Budi Dua=person:budi-dua]";
const C = "[Cici Tiga=person:cici-tiga]";
const PAIR = "comention:person:amir-satu|person:budi-dua";

test("weight: a sentence counts one, a paragraph that holds both in no one sentence a half", () => {
  const { links } = graph(
    `${A} dan ${B}. ${A} dan ${B}.\n${A} pergi. ${B} datang.`,
    `${A} dan ${B}. ${A} lagi.`,
    "Kosong.",
  );
  expect(links).toMatchObject([{ id: PAIR, sentences: 3, paragraphs: 3, articles: [0, 1], weight: 3.5 }]);
});

test("association: 1 for two that are only named together, 0 as by chance, below 0 when rarer", () => {
  const npmi = (...texts: string[]) => graph(...texts).links.find(({ id }) => id === PAIR)?.npmi;
  expect(npmi(`${A} dan ${B}.\nSatu.\nDua.`)).toBe(1);
  expect(npmi(`${A} dan ${B}.\n${A}.\n${B}.\nTiga.`)).toBe(0);
  expect(npmi(`${A} dan ${B}.\n${A}.\n${A}.\n${B}.\n${B}.`)).toBeLessThan(0);
  // p(ab) = 1/4, p(a) = 1/2, p(b) = 1/4: ln 2 / ln 4.
  expect(npmi(`${A} dan ${B}.\n${A}.\nSatu.\nDua.`)).toBe(0.5);
});

test("association counts the paragraphs of all articles", () => {
  // Two of four paragraphs hold both, two hold A, two hold B: ln 2 / ln 2.
  const { links } = graph(`${A} dan ${B}.\nSatu.`, `${B} dan ${A}.\nDua.`);
  expect(links[0]?.npmi).toBe(1);
});

test("links are ordered by weight, and evidence points at its link and is in the order of the text", () => {
  const { links, records } = graph(`${A} dan ${C}.\n${A} dan ${B}.\n${B} dan ${A}.`);
  expect(links.map(({ id }) => id)).toEqual([PAIR, "comention:person:amir-satu|person:cici-tiga"]);
  expect(records[0]?.evidence.map(({ link }) => link)).toEqual([1, 0, 0]);
});

test("role links carry their words, case aside, the most frequent first", () => {
  const text = "menteri [Amir Satu=person:amir-satu] dari [Rusia=country:RU].";
  const role = (words: string, n: number) =>
    digestOf(
      doc(`r${n}`, `${text.replace("menteri", words)} ${n}`, {
        "person:amir-satu": { roles: [[words, "country:RU"]] },
      }),
    );
  const { links } = graphOf([
    role("duta", 1),
    role("duta", 2),
    role("menteri", 3),
    role("menteri", 4),
    role("Menteri", 5),
  ]);
  expect(links.find(({ kind }) => kind === "role")).toMatchObject({
    labels: ["menteri", "duta"],
    sentences: 5,
    npmi: 0,
  });
});

test("counts article by article, where there is more than one, add up to the totals", () => {
  const { links } = graph(`${A} dan ${B}. ${A} dan ${B}.\n${A} pergi. ${B} datang.`, `${A} dan ${B}.\n${A} dan ${C}.`);
  expect(links.map(({ id, byArticle }) => [id, byArticle])).toEqual([
    [PAIR, { sentences: [2, 1], paragraphs: [2, 1], loose: [1, 0] }],
    ["comention:person:amir-satu|person:cici-tiga", undefined],
  ]);
});
