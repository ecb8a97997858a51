// What the records of an entity's articles say of it.
import { describe, expect, it } from "vitest";
import {
  type Loaded,
  newestFirst,
  quotesAbout,
  quotesBy,
  rolesOf,
  sentenceAt,
} from "../../../../src/view/panels/facts.ts";
import { ANI, at, BORDURIA, records } from "./example.ts";

const loaded: readonly Loaded[] = records.map((record, i) => [i, record] as const);

describe("rolesOf", () => {
  it("joins a role whatever its capitals, and keeps every place that gives it", () => {
    const roles = rolesOf(ANI, loaded);
    expect(roles.map(({ label, country, shown }) => [label, country, shown.map(({ article }) => article)])).toEqual([
      ["Minister", BORDURIA, [0, 1]],
    ]);
  });

  it("leaves out the roles of others", () => {
    expect(rolesOf(BORDURIA, loaded)).toEqual([]);
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
