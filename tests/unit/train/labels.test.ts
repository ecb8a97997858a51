// Labels without text and the articles they are about → rows.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readLabels } from "../../../scripts/train/data.ts";
import { headlinesOf } from "../../../scripts/train/headlines.ts";
import { TAGS } from "../../../src/annotate/tagger/tags.ts";

const folder = mkdtempSync(join(tmpdir(), "simpul-labels-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = "Rini Astuti tiba di Solo kemarin.\nIa pulang bersama Budi dari kota itu kemarin.";
const articles = new Map([["a1", { id: "a1", title: "Rini di Solo", text }]]);

function labels(at: number, labelled: string, spans: readonly (readonly [number, number, string])[]): string {
  const file = join(folder, `${at}-${labelled.length}.ndjson`);
  const hash = createHash("sha256").update(labelled).digest("hex").slice(0, 12);
  writeFileSync(
    file,
    `${JSON.stringify({ language: "id", article: "a1", at, length: labelled.length, hash, spans })}\n`,
  );
  return file;
}
const tagsOf = (allowed: Uint32Array): string[] => Array.from(allowed, (bits) => TAGS[Math.log2(bits)] ?? "open");

describe("readLabels", () => {
  it("reads a stretch of the text with what stands around it", () => {
    const second = text.slice(text.indexOf("\n") + 1);
    const [row] = readLabels(labels(text.indexOf("\n") + 1, second, [[17, 21, "PER"]]), articles);
    expect(row?.words.slice(0, 4)).toEqual(["Ia", "pulang", "bersama", "Budi"]);
    expect(tagsOf(row?.allowed ?? new Uint32Array())).toEqual(["O", "O", "O", "B-PER", "O", "O", "O", "O", "O"]);
    expect(row?.around).toEqual([`Rini di Solo\n${text.split("\n")[0]}\n`, ""]);
  });
  it("reads a headline", () => {
    const [row] = readLabels(
      labels(-1, "Rini di Solo", [
        [0, 4, "PER"],
        [8, 12, "LOC"],
      ]),
      articles,
    );
    expect(tagsOf(row?.allowed ?? new Uint32Array())).toEqual(["B-PER", "O", "B-LOC"]);
    expect(row?.around).toEqual(["", text]);
  });
  it("throws where the text is another than the one that was labelled", () => {
    expect(() => readLabels(labels(0, "Rani Astuti tiba", []), articles)).toThrow(/is not the one that was labelled/);
  });
  it("throws where the article is missing", () => {
    expect(() => readLabels(labels(0, "Rini", []), new Map())).toThrow(/article a1/);
  });
});

describe("headlinesOf", () => {
  it("sets a sentence in Title Case above its article, function words small", () => {
    const second = text.slice(text.indexOf("\n") + 1);
    const rows = readLabels(labels(text.indexOf("\n") + 1, second, [[17, 21, "PER"]]), articles);
    const [headline] = headlinesOf(rows);
    expect(headline?.words).toEqual(["Ia", "Pulang", "Bersama", "Budi", "dari", "Kota", "itu", "Kemarin"]);
    expect(tagsOf(headline?.allowed ?? new Uint32Array())[3]).toBe("B-PER");
    expect(headline?.around?.[1]).toContain("Ia pulang bersama Budi dari kota itu kemarin .");
  });
  it("leaves rows without an article alone", () => {
    expect(headlinesOf([{ words: ["Rini"], allowed: Uint32Array.of(2), language: "id", set: "nergrit" }])).toEqual([]);
  });
});
