// Every registered reader → reads a sample of its own; the article's offsets hold; spoilt input is a notice, never a throw.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, Notice } from "../../src/model/index.ts";
import { type InputFile, isNotice, READERS, readFile } from "../../src/read/index.ts";
import { all } from "../fixtures/all.ts";
import { ARCHIVE, SAMPLES } from "../fixtures/samples.ts";

const read = async (file: InputFile): Promise<{ articles: Article[]; notices: Notice[] }> => {
  const items = await all(readFile(file));
  return { articles: items.filter((item): item is Article => !isNotice(item)), notices: items.filter(isNotice) };
};

/** What DESIGN promises of an article's text: title, blank line, body; aside spans inside it, sorted, whole lines or parts of them. */
function expectSound({ id, title, text, aside, date, language }: Article): void {
  expect(id).not.toBe("");
  expect(["id", "en"]).toContain(language);
  expect(date).toMatch(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/);
  if (title !== "") expect(text.startsWith(`${title}\n\n`)).toBe(true);
  let last = 0;
  for (const { start, end } of aside) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

it("ids and extensions are unique, extensions lower case without a dot", () => {
  const extensions = READERS.flatMap((reader) => reader.extensions);
  expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
  expect(new Set(extensions).size).toBe(extensions.length);
  for (const extension of extensions) expect(extension).toMatch(/^[a-z0-9]+$/);
});

describe.each(READERS.map((reader) => [reader.id, reader] as const))("%s", (id, reader) => {
  const samples = SAMPLES.filter((sample) => sample.reader === id);

  it("has a sample in tests/fixtures/samples.ts", () => expect(samples.length).toBeGreaterThan(0));

  it.each(samples.map((sample) => [sample.file.path, sample] as const))(
    "reads %s",
    async (_, { file, contains, articles: count }) => {
      const { articles, notices } = await read(file);
      expect(notices).toEqual([]);
      expect(articles).toHaveLength(count);
      articles.forEach(expectSound);
      const text = articles[0]?.text ?? "";
      let from = 0;
      for (const part of contains) {
        const at = text.indexOf(part, from);
        expect(at, `${part} after ${from}`).toBeGreaterThanOrEqual(from);
        from = at + part.length;
      }
    },
  );

  it("gives the same ids and texts each time", async () => {
    for (const { file } of samples) expect(await read(file)).toEqual(await read(file));
  });

  it("throws for no content, and what it reads is sound", async () => {
    const extension = reader.extensions[0] ?? "";
    // A byte a character, so that formats that are no text are spoilt in places too and not all over.
    const seed = String.fromCharCode(...(samples[0]?.file.bytes ?? []));
    const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
    const spoilt = fc
      .tuple(
        fc.nat(seed.length),
        fc.nat(40),
        fc.oneof(fc.string(), fc.constantFrom("{", "<", '"', "---\n", "\u0000", "\ud800", "\r", "]]>")),
      )
      .map(([at, length, text]) => seed.slice(0, at) + text + seed.slice(at + length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt, fc.string()), async (text) => {
        const { articles, notices } = await read({ path: `fuzz.${extension}`, bytes: bytesOf(text) });
        articles.forEach(expectSound);
        for (const notice of notices)
          expect(notice).toMatchObject({
            code: expect.stringMatching(/^[a-z-]+$/),
            message: expect.stringMatching(/\S/),
          });
      }),
      { seed: 20241, numRuns: 60 },
    );
  });
});

it("an archive gives what is in it, and a notice for what is spoilt", async () => {
  const { articles, notices } = await read(ARCHIVE);
  expect(articles).toHaveLength(1);
  expect(notices).toMatchObject([{ code: "unreadable-file", source: "samples/oslo.zip/folder/broken.json" }]);
});
