import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTITY_TYPES, LINK_KINDS } from "../../../src/model/index.ts";
import { CLOSENESS, NO_FILTERS } from "../../../src/view/filters.ts";
import { LAYOUTS, TABLES } from "../../../src/view/state.ts";
import { formatFragment, parseFragment, type UrlState } from "../../../src/view/url.ts";

const OPENING: UrlState = {
  ...NO_FILTERS,
  selection: null,
  reading: null,
  pinned: new Map(),
  layout: "graph",
  table: "entities",
  compared: null,
  language: null,
};

const id = fc.string({ minLength: 1, maxLength: 24, unit: "grapheme" });
const names = fc
  .uniqueArray(fc.string({ maxLength: 12, unit: "grapheme" }), { maxLength: 3 })
  .map((all) => new Set(all.sort()));
const date = fc.constantFrom("1949", "1950-03", "1950-03-28");
const state: fc.Arbitrary<UrlState> = fc.record({
  hiddenKinds: fc.subarray([...LINK_KINDS]).map((kinds) => new Set(kinds)),
  closeness: fc.constantFrom(...CLOSENESS),
  leastWeight: fc.constantFrom(0, 0.5, 3, 120),
  outlets: names,
  languages: names,
  text: fc.string({ maxLength: 20, unit: "grapheme" }).map((text) => text.trim()),
  hubs: fc.constantFrom(null, { by: "association" as const, least: -0.25 }, { by: "backbone" as const, alpha: 0.05 }),
  window: fc.option(
    fc.oneof(
      fc.record({ from: date, to: date }),
      fc.record({ from: date, to: fc.constant("") }),
      fc.record({ from: fc.constant(""), to: date }),
    ),
  ),
  datedOnly: fc.boolean(),
  sureOnly: fc.boolean(),
  hiddenEntities: names,
  ego: fc.option(
    fc.record({
      ids: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
      steps: fc.constantFrom(1 as const, 2 as const),
    }),
  ),
  pinned: fc
    .array(fc.tuple(id, fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.constantFrom(0, -0.5, 12.3) })), {
      maxLength: 2,
    })
    .map((places) => new Map(places)),
  selection: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant("entity" as const), id }),
    fc.record({ kind: fc.constant("pair" as const), source: id, target: id }),
    fc.record({ kind: fc.constant("path" as const), from: fc.option(id), to: fc.option(id), rank: fc.nat(99) }),
    fc.record({ kind: fc.constant("group" as const), ids: fc.uniqueArray(id, { minLength: 2, maxLength: 4 }) }),
  ),
  reading: fc.option(
    fc
      .tuple(id, fc.nat(99_999), fc.integer({ min: 1, max: 999 }))
      .map(([article, start, length]) => ({ article, start, end: start + length })),
  ),
  hiddenTypes: fc.subarray([...ENTITY_TYPES]).map((types) => new Set(types)),
  layout: fc.constantFrom(...LAYOUTS),
  table: fc.constantFrom(...TABLES),
  compared: fc.option(
    fc
      .uniqueArray(fc.string({ maxLength: 12, unit: "grapheme" }), { minLength: 2, maxLength: 2 })
      .map(([a, b]) => [a ?? "", b ?? ""] as const),
  ),
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
      layout: "table",
      table: "quotes",
    });
    expect(fragment).toBe("e=country:ID&hide=organisation,event&view=table&table=quotes");
  });

  it("says each filter in words", () => {
    const fragment = formatFragment({
      ...OPENING,
      hiddenKinds: new Set(["role"]),
      closeness: "sentence",
      leastWeight: 2.5,
      outlets: new Set(["The Post", "Kabar"]),
      text: "sidang umum",
      hubs: { by: "backbone", alpha: 0.05 },
      window: { from: "1949", to: "1950-06" },
      sureOnly: true,
    });
    expect(fragment).toBe(
      "unlink=role&near=sentence&weight=2.5&outlet=Kabar&outlet=The+Post&text=sidang+umum&hubs=backbone:0.05&since=1949&until=1950-06&doubtful=no",
    );
  });

  it("takes no number and no date for a filter that is none", () => {
    for (const fields of [
      "weight=1e9",
      "weight=x",
      "hubs=backbone:7",
      "hubs=backbone",
      "since=1949-13&until=soon",
      "near=me",
    ])
      expect(parseFragment(`#${fields}`), fields).toEqual(OPENING);
  });

  it("restores any state it was made from", () => {
    fc.assert(
      fc.property(state, (before) => {
        expect(parseFragment(`#${formatFragment(before)}`)).toEqual(before);
      }),
    );
  });

  it("leaves out what it doesn't know and never throws", () => {
    expect(parseFragment("#hide=person,banana,__proto__&view=carousel&lang=fr&at=1-2&from=a")).toEqual({
      ...OPENING,
      hiddenTypes: new Set(["person"]),
    });
    expect(parseFragment("#a=x&at=12")).toEqual({ ...OPENING, reading: { article: "x", start: 0, end: 0 } });
    fc.assert(fc.property(fc.string(), (text) => parseFragment(text) !== undefined));
  });
});
