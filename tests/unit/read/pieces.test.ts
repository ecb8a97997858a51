import { describe, expect, it } from "vitest";
import { pieces } from "../../../src/read/pieces.ts";
import { all } from "../../fixtures/all.ts";
import { bytesOf } from "./helpers.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const chunks = (...texts: string[]) => texts.map(bytesOf);

describe("pieces", () => {
  it("cuts at line ends and counts rows on", async () => {
    const line = `${"x".repeat(3_000_000)}\n`;
    const found = await all(pieces(chunks(`1\n${line}`, `2${line}3`, line, "end"), "a.ndjson"));
    expect(found.map(({ bytes, firstRow }) => `${firstRow} ${textOf(bytes).replace(/x+/g, "x")}`)).toEqual([
      "1 1\nx\n2x\n",
      "4 3x\nend",
    ]);
  });
  it("gives an empty stream as one empty piece", async () => {
    expect((await all(pieces(chunks(), "a.ndjson"))).map(({ bytes }) => bytes.length)).toEqual([0]);
  });
  it("keeps UTF-16 in one piece: half of a letter may look like the end of a line", async () => {
    const letter = Uint8Array.of(0x0a, 0x20);
    const wide = [
      Uint8Array.of(0xff),
      Uint8Array.of(0xfe),
      ...Array.from({ length: 3 }, () => new Uint8Array(3_000_000).fill(0x41)),
      letter,
    ];
    expect((await all(pieces(wide, "a.ndjson"))).map(({ bytes }) => bytes.length)).toEqual([9_000_004]);
  });
});
