import { describe, expect, it } from "vitest";
import { decode } from "../../../src/read/decode.ts";
import { bytesOf } from "./helpers.ts";

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((_, i) => view.setUint16(2 * i, text.charCodeAt(i), littleEndian));
  return new Uint8Array(view.buffer);
};

describe("decode", () => {
  it("reads UTF-8 with and without a mark", () => {
    expect(decode(bytesOf("“Jum’at” é 🙂"))).toBe("“Jum’at” é 🙂");
    expect(decode(bytesOf("\uFEFFJudul"))).toBe("Judul");
  });
  it("reads UTF-16 of both byte orders by their mark", () => {
    expect(decode(utf16("\uFEFF“Satu”", true))).toBe("“Satu”");
    expect(decode(utf16("\uFEFF“Satu”", false))).toBe("“Satu”");
  });
  it("falls back to Windows-1252, its quotation marks and dashes included", () => {
    expect(decode(new Uint8Array([0x93, 0x59, 0x61, 0x94, 0x20, 0x97, 0x20, 0x80, 0x20, 0x65, 0xe9]))).toBe(
      "“Ya” — € eé",
    );
  });
  it("reads nothing as nothing and any byte as something", () => {
    expect(decode(new Uint8Array())).toBe("");
    expect(decode(Uint8Array.from({ length: 256 }, (_, i) => i))).toHaveLength(256);
  });
});
