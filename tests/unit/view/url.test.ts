import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTITY_TYPES } from "../../../src/model/index.ts";
import { formatFragment, parseFragment, type UrlState } from "../../../src/view/url.ts";

const OPENING: UrlState = { selection: null, reading: null, hiddenTypes: new Set(), layout: "graph", language: null };

const id = fc.string({ minLength: 1, maxLength: 24, unit: "grapheme" });
const state: fc.Arbitrary<UrlState> = fc.record({
  selection: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant("entity" as const), id }),
    fc.record({ kind: fc.constant("pair" as const), source: id, target: id }),
  ),
  reading: fc.option(
    fc
      .tuple(id, fc.nat(99_999), fc.integer({ min: 1, max: 999 }))
      .map(([article, start, length]) => ({ article, start, end: start + length })),
  ),
  hiddenTypes: fc.subarray([...ENTITY_TYPES]).map((types) => new Set(types)),
  layout: fc.constantFrom("graph" as const, "list" as const),
  language: fc.constantFrom(null, "id" as const, "en" as const),
});

describe("the fragment of the address", () => {
  it("is empty for the opening view", () => {
    expect(formatFragment(OPENING)).toBe("");
    expect(parseFragment("")).toEqual(OPENING);
  });

  it("stays readable", () => {
    const fragment = formatFragment({
      ...OPENING,
      selection: { kind: "entity", id: "country:ID" },
      hiddenTypes: new Set(["event", "organisation"]),
      layout: "list",
    });
    expect(fragment).toBe("e=country:ID&hide=organisation,event&view=list");
  });

  it("restores any state it was made from", () => {
    fc.assert(
      fc.property(state, (before) => {
        expect(parseFragment(`#${formatFragment(before)}`)).toEqual(before);
      }),
    );
  });

  it("leaves out what it doesn't know and never throws", () => {
    expect(parseFragment("#hide=person,banana,__proto__&view=table&lang=fr&at=1-2&from=a")).toEqual({
      ...OPENING,
      hiddenTypes: new Set(["person"]),
    });
    expect(parseFragment("#a=x&at=12")).toEqual({ ...OPENING, reading: { article: "x", start: 0, end: 0 } });
    fc.assert(fc.property(fc.string(), (text) => parseFragment(text) !== undefined));
  });
});
