// Several articles' certainty → the graph's: more reports make surer, copies don't, and the user is always right.
import { describe, expect, it } from "vitest";
import { together } from "../../../src/graph/certainty.ts";
import type { Certainty } from "../../../src/model/index.ts";

const voice = (confidence: number, report: number, certainty: Partial<Certainty> = {}) => ({
  certainty: { confidence, reasons: [], ...certainty },
  report,
});

describe("together", () => {
  it("leaves one article's as it is", () => {
    expect(together([voice(0.7, 0, { reasons: ["tagger"], tagged: 0.8 })])).toEqual({
      confidence: 0.7,
      reasons: ["tagger"],
      tagged: 0.8,
    });
  });
  it("is surer with a second report, but not as sure as two that err apart", () => {
    const { confidence } = together([voice(0.7, 0), voice(0.7, 1)]);
    expect(confidence).toBeGreaterThan(0.7);
    expect(confidence).toBeLessThan(1 - 0.3 * 0.3);
  });
  it("hears copies of one report once, the surest of them", () => {
    expect(together([voice(0.6, 4), voice(0.7, 4)])).toEqual({ confidence: 0.7, reasons: [] });
  });
  it("joins reasons in their order and takes the best score; two reports repeat", () => {
    const { reasons, tagged } = together([
      voice(0.5, 0, { reasons: ["full-name"] }),
      voice(0.5, 1, { reasons: ["tagger"], tagged: 0.4 }),
      voice(0.5, 2, { reasons: ["tagger", "title"], tagged: 0.9 }),
    ]);
    expect({ reasons, tagged }).toEqual({ reasons: ["tagger", "title", "full-name", "repeated"], tagged: 0.9 });
  });
  it("is the same in any order", () => {
    const voices = [voice(0.5, 0), voice(0.8, 1), voice(0.3, 2)];
    expect(together(voices.toReversed())).toEqual(together(voices));
  });
});
