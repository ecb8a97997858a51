import { describe, expect, it } from "vitest";
import { over, parseColour, toHex } from "../../../../src/view/stage/colour.ts";

describe("a colour", () => {
  it("is read in every form a computed style has", () => {
    expect(parseColour("#2b62c4")).toEqual([43, 98, 196]);
    expect(parseColour("rgb(43, 98, 196)")).toEqual([43, 98, 196]);
    expect(parseColour("rgba(43, 98, 196, 0.5)")).toEqual([43, 98, 196]);
    expect(parseColour("color(srgb 1 0.5 0)")).toEqual([255, 127.5, 0]);
  });

  it("is written as WebGL takes it", () => expect(toHex([43, 98.4, 300])).toBe("#2b62ff"));

  it("laid over a ground is the ground at 0 and itself at 1", () => {
    expect(over([0, 0, 0], [255, 255, 255], 0)).toBe("#ffffff");
    expect(over([0, 0, 0], [255, 255, 255], 1)).toBe("#000000");
    expect(over([0, 0, 255], [255, 255, 255], 0.12)).toBe("#e0e0ff");
  });
});
