import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/languages/index.ts";
import { parseDate } from "../../../src/read/dates.ts";

describe("parseDate", () => {
  it.each([
    ["2024-11-04", "id", "2024-11-04"],
    ["2024-11-04T10:00+07:00", "id", "2024-11-04"],
    ["2024-11-04T23:59:59.000Z", "en", "2024-11-04"],
    ["2024-11-04 10:00:00", "id", "2024-11-04"],
    ["2024/11", "id", "2024-11"],
    ["20241104", "id", "2024-11-04"],
    ["1949", "id", "1949"],
    ["Senin (4/11/2024)", "id", "2024-11-04"],
    ["Monday 11/4/2024", "id", "2024-11-04"],
    ["4/11/2024", "id", "2024-11-04"],
    ["4/11/2024", "en", "2024-04-11"],
    ["25/12/2024", "en", "2024-12-25"],
    ["12/25/2024", "id", "2024-12-25"],
    ["4.11.24", "id", "2024-11-04"],
    ["4.11.98", "id", "1998-11-04"],
    ["Kamis, 17 Okt 2019 10:30 WIB", "id", "2019-10-17"],
    ["4 Agustus 2024", "en", "2024-08-04"],
    ["Jum'at, 1 Mei 2020", "id", "2020-05-01"],
    ["August 4th, 2024", "id", "2024-08-04"],
    ["Oct. 4, 2024 5:30 pm", "en", "2024-10-04"],
    ["4-Nov-2024", "en", "2024-11-04"],
    ["Mon, 04 Nov 2024 23:00:00 GMT", "en", "2024-11-04"],
    ["Mon Nov  4 10:00:00 UTC 2024", "en", "2024-11-04"],
    ["November 2024", "en", "2024-11"],
    ["Mei 1998", "id", "1998-05"],
    ["1730678400", "en", "2024-11-04"],
    ["1730678400000", "en", "2024-11-04"],
    ["29/02/2024", "id", "2024-02-29"],
  ])("reads %j (%s) as %s", (written, language, iso) => {
    expect(parseDate(written, language)).toBe(iso);
  });
  it.each([
    "31 Februari 2024",
    "29 February 2023",
    "2024-13-01",
    "2024-02-30",
    "31/4/2024",
    "besok",
    "",
    "4 November",
    "0 Mei 2020",
    "(4/11)",
  ])("finds no date in %j", (written) => {
    expect(parseDate(written, "id")).toBe("");
  });
  it("reads back every month name of every language", () => {
    for (const { id, months } of LANGUAGES)
      for (const [name, month] of Object.entries(months)) {
        expect(parseDate(`7 ${name} 2021`, id)).toBe(`2021-${String(month).padStart(2, "0")}-07`);
      }
  });
  it("gives a day of the calendar or nothing, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.\- ]{1,14}$/)), (written) => {
        const iso = parseDate(written, "id");
        if (iso.length === 10) expect(new Date(iso).toISOString().slice(0, 10)).toBe(iso);
        else expect(iso).toMatch(/^(\d{4}(-\d{2})?)?$/);
      }),
    );
  });
});
