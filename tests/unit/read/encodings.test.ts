// Every text format in every encoding, with either line end, empty, and as one line of 10 MB.
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { InputFile } from "../../../src/read/index.ts";
import { onlyArticle, reading } from "./helpers.ts";

const TITLE = "Menlu Perú tiba di Bandung";
const BODY = "“Kami sepakat,” kata José – menteri itu – kepada wartawan di kafé yang besar dengan rombongan.";

const xml = (markup: string): string => markup.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** Format → one article in it; `eol` ends its lines. */
const FORMATS: Readonly<Record<string, (eol: string) => string>> = {
  txt: (eol) => `${TITLE}${eol}${eol}${BODY}${eol}`,
  md: (eol) => ["---", `title: ${TITLE}`, "---", BODY, ""].join(eol),
  html: (eol) => ["<html>", `<body><article><h1>${TITLE}</h1>`, `<p>${BODY}</p></article></body>`, "</html>"].join(eol),
  json: (eol) => ["{", `"title": ${JSON.stringify(TITLE)},`, `"text": ${JSON.stringify(BODY)}`, "}"].join(eol),
  ndjson: (eol) => `${JSON.stringify({ title: TITLE, text: BODY })}${eol}`,
  csv: (eol) => ["judul,isi", `${TITLE},"${BODY}"`, ""].join(eol),
  tsv: (eol) => ["judul\tisi", `${TITLE}\t${BODY}`, ""].join(eol),
  xml: (eol) =>
    [
      "<rss><channel><item>",
      `<title>${TITLE}</title>`,
      `<description>${xml(`<p>${BODY}</p>`)}</description>`,
      "</item></channel></rss>",
    ].join(eol),
};

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const CODES = new Map([..."“”–"].map((character, i) => [character, [0x93, 0x94, 0x96][i] ?? 0]));
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": strToU8,
  "UTF-8 with a mark": (text) => strToU8(`\ufeff${text}`),
  "UTF-16LE": (text) => utf16(text, false),
  "UTF-16BE": (text) => utf16(text, true),
  "Windows-1252": (text) => Uint8Array.from(text, (c) => CODES.get(c) ?? c.charCodeAt(0)),
};

describe.each(Object.keys(FORMATS))("%s", (extension) => {
  const content = FORMATS[extension] ?? (() => "");

  it.each(Object.entries(ENCODINGS))("in %s, with LF and CRLF", async (_, encode) => {
    for (const eol of ["\n", "\r\n"]) {
      const { title, text } = await onlyArticle(`a.${extension}`, encode(content(eol)));
      expect({ title, text: text.trimEnd() }).toEqual({ title: TITLE, text: `${TITLE}\n\n${BODY}` });
    }
  });

  it("gzipped, and gzipped in a zip", async () => {
    const packed = gzipSync(strToU8(content("\n")), { mtime: 0 });
    expect((await onlyArticle(`a.${extension}.gz`, packed)).title).toBe(TITLE);
    expect((await onlyArticle("a.zip", zipSync({ [`b.${extension}.gz`]: packed }))).title).toBe(TITLE);
  });

  it("empty, of white space and of a mark alone: one notice and no article", async () => {
    for (const bytes of [new Uint8Array(), strToU8(" \r\n\r\n\t"), strToU8("\ufeff"), utf16("", false)]) {
      const { articles, notices } = await reading(`a.${extension}`, bytes);
      expect({ articles, codes: notices.map(({ code }) => code) }).toEqual({
        articles: [],
        codes: [expect.stringMatching(/^(?:no-text|unreadable-file)$/)],
      });
    }
  });

  it("as one line of 10 MB: a notice, at once", { timeout: 30_000 }, async () => {
    const read = async (size: number) => {
      const line = content(" ").replace(BODY, BODY.repeat(size / BODY.length));
      const started = performance.now();
      const { articles, notices } = await reading(`a.${extension}`, line);
      return { articles, notices, ms: performance.now() - started };
    };
    const { articles, notices, ms } = await read(10_000_000);
    expect(articles).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual([
      expect.stringMatching(/^(?:too-long|no-text|unreadable-file|bad-front-matter)$/),
    ]);
    expect(ms).toBeLessThan(20_000);
  });
});

describe("gzip", () => {
  const row = (n: number): string =>
    `${JSON.stringify({ id: `a${n}`, text: `${BODY} ${n} ${"yang kata ".repeat(200)}` })}\n`;

  it("of many rows is read to its end, its rows counted on, in however many members", async () => {
    const rows = Array.from({ length: 4000 }, (_, n) => row(n));
    const halves = [rows.slice(0, 1500), [...rows.slice(1500), "{broken\n"]].map((half) =>
      gzipSync(strToU8(half.join(""))),
    );
    const file: InputFile = { path: "a.ndjson.gz", bytes: Buffer.concat(halves) };
    const { articles, notices } = await reading(file.path, file.bytes);
    expect(articles.map(({ id }) => id)).toEqual(rows.map((_, n) => `a${n}`));
    expect(notices.map(({ code, source }) => `${code} ${source}`)).toEqual(["bad-row a.ndjson:4001"]);
  });
  it("that is cut short or none at all is a notice that names the file", async () => {
    const whole = gzipSync(strToU8(FORMATS["txt"]?.("\n") ?? ""));
    for (const bytes of [whole.subarray(0, 40), whole.subarray(0, -3), strToU8(BODY), new Uint8Array()]) {
      const { articles, notices } = await reading("a.txt.gz", bytes);
      expect(articles).toEqual([]);
      expect(notices).toEqual([expect.objectContaining({ code: "unreadable-file", source: "a.txt.gz" })]);
    }
  });
});
