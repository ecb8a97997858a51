// Numbers, dates and order in the language of the interface.
import { describe, expect, it } from "vitest";
import { formats } from "../../../../src/view/words/formats.ts";

describe("formats", () => {
  it.each([
    ["1949-03-05", "5 March 1949", "5 Maret 1949"],
    ["1949-03", "March 1949", "Maret 1949"],
    ["1949", "1949", "1949"],
    ["", "", ""],
    ["1949-13", "1949-13", "1949-13"],
    ["soon", "soon", "soon"],
  ])("date %s", (iso, en, id) => expect([formats("en").date(iso), formats("id").date(iso)]).toEqual([en, id]));

  it("groups numbers as the language does", () => {
    expect([formats("en").number(12345), formats("id").number(12345)]).toEqual(["12,345", "12.345"]);
  });

  it("compares without regard to capitals and accents", () => {
    expect(["Óscar", "ali", "Omar"].sort(formats("en").compare)).toEqual(["ali", "Omar", "Óscar"]);
  });
});
