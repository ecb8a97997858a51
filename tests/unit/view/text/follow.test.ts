import { afterEach, expect, test, vi } from "vitest";
import type { ArticleRecord } from "../../../../src/model/index.ts";
import { graphValue } from "../../../../src/view/context.ts";
import { filter, INITIAL, view } from "../../../../src/view/state.ts";
import { followText, searchAgain, textSearch } from "../../../../src/view/text/follow.ts";

const TEXTS = ["Panen padi\n\nSawah kering.", "Rapat kota\n\nWarga membahas panen.", "Hujan\n\nTidak ada apa-apa."];
const record = (n: number): ArticleRecord => ({
  id: `a${n}`,
  text: TEXTS[n] ?? "",
  aside: [],
  sentences: [],
  mentions: [],
  quotes: [],
  roles: [],
  evidence: [],
});
const graph = (fails: ReadonlySet<number> = new Set()) =>
  graphValue({
    overview: {
      version: 1,
      articles: TEXTS.map((text, n) => ({
        id: `a${n}`,
        title: text.split("\n")[0] ?? "",
        date: "",
        source: "",
        language: "id",
        url: "",
      })),
      entities: [],
      links: [],
      notices: [],
    },
    record: async (n) => {
      if (fails.has(n)) throw new Error("gone");
      return record(n);
    },
  });
const found = () => [...(view.getState().found ?? [-1])].sort();

afterEach(() => view.setState(INITIAL));

test("finds in titles at once, in texts as they are read, and says how far it is", async () => {
  const stop = followText(graph());
  filter({ text: "panen" });
  expect(found()).toEqual([0]);
  expect(textSearch.getState()).toEqual({ query: "panen", read: 0, of: 3, failed: 0 });
  await vi.waitFor(() => expect(found()).toEqual([0, 1]));
  expect(textSearch.getState()).toMatchObject({ read: 3, failed: 0 });
  filter({ text: "" });
  expect(view.getState().found).toBeNull();
  stop();
});

test("an article that can't be read is counted, and read when asked again", async () => {
  const fails = new Set([1]);
  const stop = followText(graph(fails));
  filter({ text: "warga" });
  await vi.waitFor(() => expect(textSearch.getState()).toMatchObject({ read: 2, failed: 1 }));
  expect(found()).toEqual([]);
  fails.clear();
  searchAgain();
  await vi.waitFor(() => expect(found()).toEqual([1]));
  stop();
});

test("another question stops the one before", async () => {
  const stop = followText(graph());
  filter({ text: "panen" });
  filter({ text: "hujan" });
  await vi.waitFor(() => expect(textSearch.getState()).toMatchObject({ query: "hujan", read: 3 }));
  expect(found()).toEqual([2]);
  stop();
});
