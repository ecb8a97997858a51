// What is pasted elsewhere says where it is from; only web addresses become links.
import { describe, expect, it } from "vitest";
import { citation, httpUrl } from "../../../../src/view/panels/citation.ts";
import { formats } from "../../../../src/view/words/formats.ts";
import { at, overview, records } from "./example.ts";

const [one, two] = overview.articles;
const [first, second] = records;
if (!one || !two || !first || !second) throw new Error("the example has two articles");

describe("citation", () => {
  it("names outlet, date, title and address", () => {
    expect(citation(first.text, at(0, "Minister Ani landed in Borduria."), one, formats("en"))).toBe(
      "“Minister Ani landed in Borduria.” (The Post, March 1949, “Ani visits Borduria”, https://post.example/one)",
    );
    expect(citation(first.text, at(0, "she"), one, formats("id"))).toContain("Maret 1949");
  });

  it("leaves out what is not known, and an address that is no web address", () => {
    expect(citation(second.text, at(1, "Nothing else."), two, formats("en"))).toBe("“Nothing else.”");
  });

  it("is one line", () => {
    expect(citation("a\n\nb", { start: 0, end: 4 }, two, formats("en"))).not.toContain("\n");
  });
});

describe("httpUrl", () => {
  it.each([
    ["https://a.example/x", "https://a.example/x"],
    ["http://a.example", "http://a.example/"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["file:///etc/passwd", undefined],
    ["a.example", undefined],
    ["", undefined],
  ])("%s", (url, expected) => expect(httpUrl(url)).toBe(expected));
});
