// A JSON document → its articles: one object, an array of them, or { "articles": [ … ] }.
import { fieldsOf } from "./fields.ts";
import { badFile, badRow, causeOf, type Reader } from "./reader.ts";

/** Where feeds and exports keep their list. */
const LISTS = ["articles", "items", "results", "data"];

export const json: Reader = {
  id: "json",
  extensions: ["json"],
  *read({ path, text, columns }) {
    let document: unknown;
    try {
      document = JSON.parse(text);
    } catch (error) {
      yield badFile(path, `This file is no JSON (${causeOf(error)})`);
      return;
    }
    const records = listIn(document);
    if (!records) yield fieldsOf(document, path, columns) ?? badFile(path, "This file holds no JSON object");
    for (const [index, record] of (records ?? []).entries()) {
      const place = `${path}:${index + 1}`;
      yield fieldsOf(record, place, columns) ?? badRow(place, "This element is no JSON object");
    }
  },
};

export function listIn(document: unknown): unknown[] | undefined {
  if (Array.isArray(document)) return document;
  if (typeof document !== "object" || document === null) return undefined;
  return LISTS.map((name) => (document as Record<string, unknown>)[name]).find(Array.isArray);
}
