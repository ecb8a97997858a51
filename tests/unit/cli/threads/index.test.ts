import { describe, expect, it } from "vitest";
import { openExtractor } from "../../../../src/cli/threads/index.ts";
import { TooLongError, within } from "../../../../src/cli/threads/limit.ts";
import type { Article } from "../../../../src/model/index.ts";
import { inOrder } from "../../../../src/pipeline.ts";

const article = (id: string, text: string): Article => ({
  id,
  title: "",
  date: "",
  source: "",
  language: "id",
  url: "",
  text,
  aside: [],
});
const GOOD = "Menteri Luar Negeri Rusia Sergei Lavrov tiba di Jakarta.";
const moody = new URL("./moody.ts", import.meta.url);

/** Every article's outcome, in the order they come out. */
async function run(texts: readonly string[], threads: number, few?: number) {
  const { extract, ahead, close } = openExtractor("extraction", { threads, timeLimit: 3 }, moody, few);
  const outcomes: string[] = [];
  const articles = texts.map((text, n) => article(`a${n}`, text));
  for await (const outcome of inOrder(articles, ahead, extract))
    outcomes.push(typeof outcome === "string" ? outcome : `${outcome.code} ${outcome.article} ${outcome.message}`);
  await close();
  return outcomes;
}

describe("threads", { timeout: 60_000 }, () => {
  it("leave out what hangs, fails, swells or kills its thread, say which and why, and go on in order", async () => {
    const outcomes = await run([GOOD, "HANG", "THROW", GOOD, "SWELL", "EXIT", GOOD, GOOD], 2, 0);
    expect(outcomes.map((outcome) => outcome.split(" ").slice(0, 2).join(" "))).toEqual([
      "a0",
      "not-extracted a1",
      "not-extracted a2",
      "a3",
      "not-extracted a4",
      "not-extracted a5",
      "a6",
      "a7",
    ]);
    expect(outcomes[1]).toContain("took longer than 3 s");
    expect(outcomes[2]).toContain("no such luck");
    expect(outcomes[4]).toContain("memory");
    expect(outcomes[5]).toContain("“a5”");
  });
  it("give the same as one thread, byte for byte", async () => {
    const texts = Array.from({ length: 60 }, (_, n) => GOOD.repeat(1 + ((n * 7) % 5)));
    const collect = async (threads: number) => {
      const { extract, ahead, close } = openExtractor("digest", { threads, timeLimit: 30 }, undefined, 5);
      const found: unknown[] = [];
      for await (const outcome of inOrder(
        texts.map((text, n) => article(`a${n}`, text)),
        ahead,
        extract,
      ))
        found.push(outcome);
      await close();
      return found;
    };
    expect(await collect(3)).toEqual(await collect(1));
  });
});

describe("within", () => {
  it("gives what the work gives, and throws what it throws", () => {
    expect(within(5, () => "done")).toBe("done");
    expect(() =>
      within(5, () => {
        throw new RangeError("out");
      }),
    ).toThrow(RangeError);
  });
  it("ends a loop and a regular expression that do not end", () => {
    expect(() =>
      within(0.05, () => {
        for (;;);
      }),
    ).toThrow(TooLongError);
    expect(() => within(0.05, () => /^(?:a+)+$/.test(`${"a".repeat(60)}b`))).toThrow(TooLongError);
    expect(within(5, () => 1)).toBe(1);
  });
});
