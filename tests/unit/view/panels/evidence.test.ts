// What shows that two are linked, in the order in which a reader should see it.
import { describe, expect, it } from "vitest";
import { index } from "../../../../src/graph/query.ts";
import {
  articlesOf,
  evidenceSections,
  excerpt,
  looseParagraphs,
  pairLinks,
} from "../../../../src/view/panels/evidence.ts";
import type { Loaded } from "../../../../src/view/panels/facts.ts";
import { ANI, BORDURIA, overview, records } from "./example.ts";

const graph = index(overview);
const loaded: readonly Loaded[] = records.map((record, i) => [i, record] as const);
const words = (item: Parameters<typeof excerpt>[0]) => {
  const { start, end } = excerpt(item);
  return item.record.text.slice(start, end);
};

describe("pairLinks", () => {
  it("puts what is stated before what stands together, whichever way the pair is asked for", () => {
    const kinds = ["role", "quote", "comention"];
    expect(pairLinks(graph, ANI, BORDURIA).map(({ kind }) => kind)).toEqual(kinds);
    expect(pairLinks(graph, BORDURIA, ANI).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("puts what the first says of the second before the answer", () => {
    const answer = {
      ...overview.links[1],
      source: BORDURIA,
      target: ANI,
      id: "quote:b|a",
    } as (typeof overview.links)[number];
    const both = index({ ...overview, links: [answer, ...overview.links] });
    expect(
      pairLinks(both, ANI, BORDURIA)
        .filter(({ kind }) => kind === "quote")
        .map(({ source }) => source),
    ).toEqual([ANI, BORDURIA]);
    expect(
      pairLinks(both, BORDURIA, ANI)
        .filter(({ kind }) => kind === "quote")
        .map(({ source }) => source),
    ).toEqual([BORDURIA, ANI]);
  });

  it("is empty for two that nothing links", () => {
    expect(pairLinks(graph, BORDURIA, "event:meeting")).toEqual([]);
  });
});

describe("evidenceSections", () => {
  const links = pairLinks(graph, ANI, BORDURIA);
  const sections = evidenceSections(graph, links, loaded);

  it("gives every link its own evidence, one sentence before one paragraph", () => {
    expect(
      sections.map(({ link, items }) => [
        link.kind,
        items.map(({ article, evidence }) => `${article} ${evidence.scope}`),
      ]),
    ).toEqual([
      ["role", ["0 sentence"]],
      ["quote", ["0 quote", "1 quote"]],
      ["comention", ["0 sentence", "0 paragraph"]],
    ]);
  });

  it("keeps a section for a link whose articles are not loaded yet", () => {
    expect(evidenceSections(graph, links, []).map(({ items }) => items)).toEqual([[], [], []]);
  });

  it("shows a quote in the sentence that names its speaker", () => {
    const quotes = sections[1]?.items ?? [];
    expect(quotes.map(words)).toEqual(["“Borduria is a friend,” she said.", "Ani said Borduria would wait."]);
  });
});

describe("looseParagraphs", () => {
  const [link] = overview.links;
  if (!link) throw new Error("no link");

  it("is counted article by article where there are several", () => {
    const byArticle = { sentences: [1, 1], paragraphs: [3, 2], loose: [2, 1] };
    expect(looseParagraphs({ ...link, sentences: 2, paragraphs: 5, byArticle })).toBe(3);
    expect(looseParagraphs({ ...link, byArticle: { sentences: [1, 1], paragraphs: [1, 1] } })).toBe(0);
  });
  it("is what the weight counts beside the sentences of a single article, and none where no paragraph holds both", () => {
    expect(looseParagraphs({ ...link, articles: [0], sentences: 2, paragraphs: 7, weight: 4.5 })).toBe(5);
    expect(looseParagraphs({ ...link, sentences: 0, paragraphs: 0, weight: 0.5 })).toBe(0);
  });
});

describe("copies of a report", () => {
  const copied = index({
    ...overview,
    articles: overview.articles.map((article, n) => (n === 1 ? { ...article, report: "one" } : article)),
  });
  const [record] = records;
  if (!record) throw new Error("no record");
  const edited = { ...record, id: "two", text: record.text.replace("landed in", "lands, in") };
  const links = pairLinks(copied, ANI, BORDURIA);
  const all: readonly Loaded[] = [
    [0, record],
    [1, edited],
  ];
  const shape = (sections: ReturnType<typeof evidenceSections>) =>
    sections.map(({ items }) => items.map(({ article, also }) => [article, also.map((item) => item.article)]));

  it("are folded under the first, sentence by sentence, though a word was changed and a sign added", () => {
    expect(shape(evidenceSections(copied, links, all))).toEqual([
      [[0, [1]]],
      [[0, [1]]],
      [
        [0, [1]],
        [0, [1]],
      ],
    ]);
  });
  it("stand alone where the two are reports of their own", () => {
    expect(shape(evidenceSections(graph, links, all))[1]).toEqual([
      [0, []],
      [1, []],
    ]);
  });
  it("never fold two sentences of one article", () => {
    const once = evidenceSections(copied, links, [[0, record]]);
    expect(once.flatMap(({ items }) => items).every(({ also }) => also.length === 0)).toBe(true);
  });
});

describe("closeness", () => {
  it("of a sentence leaves out what only a paragraph shows", () => {
    const links = pairLinks(graph, ANI, BORDURIA);
    const scopes = evidenceSections(graph, links, loaded, "sentence").flatMap(({ items }) =>
      items.map(({ evidence }) => evidence.scope),
    );
    expect(scopes).toContain("sentence");
    expect(scopes).not.toContain("paragraph");
  });
});

describe("articlesOf", () => {
  it("is the union, ascending", () => {
    expect(articlesOf(pairLinks(graph, ANI, BORDURIA))).toEqual([0, 1]);
  });
});
