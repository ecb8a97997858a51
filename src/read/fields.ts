// A record under whatever names its maker chose → the fields of a raw article.
import type { ArticleField, Columns } from "../model/index.ts";
import type { RawArticle } from "./reader.ts";

/** Names a field goes by, best first; compared without case, spaces, "_" and "-". */
const NAMES = {
  title: ["title", "headline", "judul", "judulberita"],
  body: [
    "text",
    "body",
    "content",
    "isi",
    "isiberita",
    "articlebody",
    "fulltext",
    "konten",
    "teks",
    "artikel",
    "article",
  ],
  date: [
    "date",
    "published",
    "tanggal",
    "datepublished",
    "publishedat",
    "publicationdate",
    "pubdate",
    "tanggalterbit",
    "waktu",
    "time",
  ],
  source: ["source", "outlet", "media", "publisher", "publication", "sumber", "sitename"],
  language: ["language", "lang", "bahasa", "inlanguage"],
  url: ["url", "link", "tautan", "permalink", "canonicalurl"],
  id: ["id", "articleid", "uuid", "guid"],
} as const satisfies Record<ArticleField, readonly string[]>;

/** A name as names are compared. */
const keyOf = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

/** The column that a field is read from where nobody says otherwise: the best of its names that there is. */
export function columnOf(field: ArticleField, columns: readonly string[]): string | undefined {
  for (const name of NAMES[field]) {
    const found = columns.find((column) => keyOf(column) === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The fields of a record; undefined if it is no object of fields. Unknown fields are ignored, lists of paragraphs joined.
 * @param columns where the user has said which column holds what: then these alone are read
 */
export function fieldsOf(record: unknown, place: string, columns?: Columns): RawArticle | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return undefined;
  if (columns) {
    const cells = new Map<string, unknown>(Object.entries(record));
    const cell = (field: ArticleField): string => stringOf(cells.get(columns[field] ?? ""));
    return rawOf(cell, place);
  }
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = keyOf(name);
    if (!values.has(key)) values.set(key, value);
  }
  const first = (field: ArticleField): string => {
    for (const name of NAMES[field]) {
      const value = stringOf(values.get(name));
      if (value.trim() !== "") return value;
    }
    return "";
  };
  return rawOf(first, place);
}

const rawOf = (value: (field: ArticleField) => string, place: string): RawArticle => ({
  title: value("title"),
  body: value("body"),
  date: value("date").trim(),
  source: value("source").trim(),
  language: value("language").trim(),
  url: value("url").trim(),
  id: value("id").trim(),
  place,
});

/** Strings as they are; numbers written out; lists a paragraph each; `{ name }` and `{ rendered }` by what they hold. */
export function stringOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (Array.isArray(value)) return value.map(stringOf).join("\n\n");
  if (typeof value !== "object" || value === null) return "";
  const named = value as { name?: unknown; rendered?: unknown };
  return typeof named.name === "string" ? named.name : typeof named.rendered === "string" ? named.rendered : "";
}
