// Plain text → one article; its first line may be the title.
import { hasDateline } from "./dateline.ts";
import type { Reader } from "./reader.ts";

const LONGEST_TITLE = 160;

export const text: Reader = {
  id: "text",
  extensions: ["txt", "text"],
  *read({ path, text }) {
    const { title, body } = splitTitle(text);
    yield { title, body, date: "", source: "", language: "", url: "", id: "", place: path };
  },
};

/** A title is a short first line that ends no sentence, and a blank line or a dateline follows it. The body is the rest, verbatim. */
export function splitTitle(text: string): { readonly title: string; readonly body: string } {
  const [, first = "", gap = ""] = /^\s*([^\r\n]+)([\s\uFEFF]*)/u.exec(text.slice(0, 2 * LONGEST_TITLE)) ?? [];
  const title = first.trim();
  const body = text.slice(text.indexOf(first) + first.length + gap.length);
  const blankLine = (gap.match(/\r\n|\r|\n/g) ?? []).length > 1;
  const isTitle =
    title.length <= LONGEST_TITLE &&
    body !== "" &&
    !/[.,;:]$/.test(title) &&
    !hasDateline(text) &&
    (blankLine || (gap !== "" && hasDateline(body)));
  return isTitle ? { title, body } : { title: "", body: text };
}
