import { describe, expect, it } from "vitest";
import { findMarks } from "../../../src/annotate/quotes/marks.ts";
import { docOf } from "./quotes-doc.ts";

function marked(text: string): string[] {
  const doc = docOf("en", text, {});
  return findMarks(doc).map((mark) => `${mark.nested ? "> " : ""}${text.slice(mark.start, mark.end)}`);
}

describe("findMarks", () => {
  it.each([
    ['He said "we are ready" twice.'],
    ["He said “we are ready” twice."],
    ["He said «we are ready» twice."],
    ["He said „we are ready“ twice."],
    ["He said ‘we are ready’ twice."],
    ["He said 'we are ready' twice."],
    ["He said ``we are ready'' twice."],
    ["He said ''we are ready'' twice."],
    ["He said ” we are ready ” twice."],
  ])("knows the marks in %s", (text) => {
    expect(marked(text)).toEqual(["we are ready"]);
  });
  it("takes no apostrophe for a mark", () => {
    expect(marked("The ministers’ plan and Ma'ruf's idea weren't the workers' choice.")).toEqual([]);
  });
  it("keeps what is quoted inside a quotation apart", () => {
    expect(marked("“They call it ‘a new dawn for us’ and mean it,” she said.")).toEqual([
      "They call it ‘a new dawn for us’ and mean it,",
      "> a new dawn for us",
    ]);
  });
  it("ends a quotation at the end of its paragraph where the closing mark is missing", () => {
    expect(marked('"We leave at once.\nThe ship sailed on Monday.')).toEqual(["We leave at once."]);
  });
  it("reads speech that reopens with each paragraph as one quotation a paragraph", () => {
    const text = '"We waited for years.\n"Then they came," he said.';
    expect(marked(text)).toEqual(["We waited for years.", "Then they came,"]);
    expect(findMarks(docOf("en", text, {})).map((mark) => mark.continues)).toEqual([true, false]);
  });
  it("lets one pair of marks run over paragraphs", () => {
    expect(marked('"We waited for years.\nThen they came," he said.')).toEqual([
      "We waited for years.\nThen they came,",
    ]);
  });
  it("starts anew where an opening mark follows a full stop inside a quotation", () => {
    expect(marked('"First they came. "Then they left," he said.')).toEqual(["First they came.", "Then they left,"]);
  });
  it("finds a closing mark alone on the next line", () => {
    expect(marked('"Harga akan turun\n" ujar Budi.')).toEqual(["Harga akan turun"]);
  });
  it("takes time linear in the number of marks", () => {
    const text = "\" ” “ ' ‘ ".repeat(20_000);
    expect(findMarks(docOf("en", text, {})).length).toBeGreaterThan(0);
  });
});
