import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../../../src/model/index.ts";
import { waysOf } from "../../../../src/view/paths.ts";
import { articlesToCite, citationList, citedBy } from "../../../../src/view/take/citations.ts";
import { formats } from "../../../../src/view/words/formats.ts";
import { amir, budi, cici, records, whole, words } from "../small.ts";

describe("citations", () => {
  const cite = (selection: Parameters<typeof citedBy>[1]) => {
    const way = waysOf(whole, selection)[0] ?? null;
    const needed = new Set(articlesToCite(whole, selection, way));
    return citedBy(whole, selection, way, new Map([...records].filter(([article]) => needed.has(article))));
  };

  test("of an entity are the first sentence of each article that names it", () => {
    const cited = cite({ kind: "entity", id: budi });
    expect(cited.map(({ article }) => article)).toEqual([0, 1, 2]);
    expect(cited.map(({ record, span }) => words(record, span))[2]).toBe("Budi Dua dan Cici Tiga.");
  });

  test("of a pair and of several are the sentences that show their links, once each", () => {
    const cited = cite({ kind: "pair", source: amir, target: budi });
    expect(cited.map(({ article }) => article)).toEqual([0, 1]);
    expect(cite({ kind: "group", ids: [amir, budi, cici] }).map(({ article }) => article)).toEqual([0, 1, 2]);
  });

  test("of a way are a sentence a step, in its order", () => {
    expect(cite({ kind: "path", from: cici, to: amir, rank: 0 }).map(({ article }) => article)).toEqual([2, 1]);
  });

  test("are a numbered list in which an article's text is no markup", () => {
    const text = "<img src=x onerror=alert(1)> [Amir](http://evil.example) **besar**.";
    const record: ArticleRecord = {
      id: "x",
      text,
      aside: [],
      sentences: [],
      mentions: [],
      quotes: [],
      roles: [],
      evidence: [],
    };
    const info = {
      id: "x",
      title: "Judul [1](javascript:a)",
      date: "1949-03-05",
      source: "Harian",
      language: "id",
      url: "javascript:alert(1)",
    };
    const list = citationList(
      "Sumber",
      [{ article: 0, record, span: { start: 0, end: text.length } }],
      [info],
      formats("en"),
    );
    const [title, , line] = list.split("\n");
    expect(title).toBe("# Sumber");
    expect(line).toMatch(/^1\. “\\<img .*5 March 1949, “Judul/);
    expect(line).not.toMatch(/(^|[^\\])[<[*]/);
    expect(line).not.toContain("<javascript");
  });
});
