// What the records of an entity's articles say of it.
import { describe, expect, it } from "vitest";
import {
  cuesOf,
  type Loaded,
  newestFirst,
  placesOf,
  quotesAbout,
  quotesBy,
  rolesOf,
  sentenceAt,
  wordingsOf,
} from "../../../../src/view/panels/facts.ts";
import { ANI, at, BORDURIA, overview, records } from "./example.ts";

const loaded: readonly Loaded[] = records.map((record, i) => [i, record] as const);

describe("placesOf", () => {
  const place = { event: "event:meeting", label: "Borduria", country: BORDURIA, ...at(0, "Borduria") };
  const withPlaces = (...lists: readonly (readonly (typeof place)[])[]): Loaded[] =>
    lists.map((places, i) => [i, { ...(records[0] as (typeof records)[number]), places }]);

  it("joins a country whatever it is called, and puts the place given most often first", () => {
    const { country: _, ...city } = { ...place, label: "Szohôd" };
    const found = placesOf("event:meeting", [
      ...withPlaces([{ ...place, label: "Republic of Borduria" }]),
      [1, { ...(records[0] as (typeof records)[number]), places: [city, place] }],
    ]);
    expect(found.map(({ place: { label }, shown }) => [label, shown.length])).toEqual([
      ["Republic of Borduria", 2],
      ["Szohôd", 1],
    ]);
  });
  it("leaves out those of other events, and takes a record made before places were looked for", () => {
    expect(placesOf("event:other", withPlaces([place]))).toEqual([]);
    expect(placesOf("event:meeting", loaded)).toEqual([]);
  });
});

describe("rolesOf", () => {
  it("joins a role whatever its capitals, and keeps every place that gives it", () => {
    const roles = rolesOf(ANI, loaded, overview.articles);
    expect(roles.map(({ label, country, shown }) => [label, country, shown.map(({ article }) => article)])).toEqual([
      ["Minister", BORDURIA, [0, 1]],
    ]);
  });

  it("tells when it is given, and puts the latest first, the undated last", () => {
    const [record] = records;
    if (!record) throw new Error("no record");
    const as = (label: string) => ({ ...record, roles: record.roles.map((role) => ({ ...role, label })) });
    const dated = (date: string) => ({ ...(overview.articles[0] as (typeof overview.articles)[number]), date });
    const roles = rolesOf(
      ANI,
      [
        [0, as("Judge")],
        [1, as("Minister")],
        [2, as("judge")],
        [3, as("Actor")],
      ],
      [dated("1949-03"), dated("1961-01-02"), dated("1950"), dated("")],
    );
    expect(roles.map(({ label, first, last }) => [label, first, last])).toEqual([
      ["Minister", "1961-01-02", "1961-01-02"],
      ["Judge", "1949-03", "1950"],
      ["Actor", "", ""],
    ]);
  });

  it("leaves out the roles of others", () => {
    expect(rolesOf(BORDURIA, loaded, overview.articles)).toEqual([]);
  });
});

describe("quotes", () => {
  it("by somebody, and about something", () => {
    const by = quotesBy(ANI, loaded);
    expect(by.map(({ article, span }) => records[article]?.text.slice(span.start, span.end))).toEqual([
      "Borduria is a friend,",
      "Borduria would wait",
    ]);
    expect(quotesAbout(BORDURIA, loaded)).toEqual(by);
    expect(quotesBy(BORDURIA, loaded)).toEqual([]);
    expect(quotesAbout(ANI, loaded)).toEqual([]);
  });
});

describe("sentenceAt", () => {
  it("is the sentence around a span, or the span where none holds it", () => {
    const [record] = records;
    if (!record) throw new Error("no record");
    expect(sentenceAt(record, at(0, "Minister"))).toEqual(at(0, "Minister Ani landed in Borduria."));
    expect(sentenceAt(record, at(0, "BACA"))).toEqual(at(0, "BACA"));
  });
});

describe("newestFirst", () => {
  it("sorts by date, the undated last, equals by index", () => {
    const date = (iso: string) => ({ id: "", title: "", source: "", language: "en", url: "", date: iso });
    expect(
      newestFirst([0, 1, 2, 3, 4], [date(""), date("1949"), date("1950-01-02"), date(""), date("1950-01")]),
    ).toEqual([2, 4, 1, 0, 3]);
  });
});

describe("cuesOf", () => {
  it("counts the classes that come, in their order", () => {
    const [quote] = quotesBy(ANI, loaded);
    if (!quote) throw new Error("no quote");
    const as = (cueClass: "said" | "denied" | "asked") => ({ ...quote, span: { ...quote.span, cueClass } });
    expect([...cuesOf([as("denied"), as("said"), as("denied")])]).toEqual([
      ["said", 1],
      ["denied", 2],
    ]);
    expect(cuesOf([]).size).toBe(0);
  });
});

describe("wordingsOf", () => {
  it("gathers by outlet the names an event is given and the sentences that mention it, each once", () => {
    const wordings = wordingsOf(ANI, loaded, overview.articles);
    expect(wordings.map(({ outlet, forms }) => [outlet, forms])).toEqual([
      ["The Post", ["Ani"]],
      ["", ["Ani"]],
    ]);
    const shown = wordings[0]?.shown.map(({ record, span }) => sentenceAt(record, span).start) ?? [];
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBe(4);
  });
});
