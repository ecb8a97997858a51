// A record under whatever names its maker chose → the fields of a raw article.
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
} as const satisfies Record<Exclude<keyof RawArticle, "place">, readonly string[]>;

/** The fields of a record; undefined if it is no object of fields. Unknown fields are ignored, lists of paragraphs joined. */
export function fieldsOf(record: unknown, place: string): RawArticle | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return undefined;
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = name.toLowerCase().replace(/[\s_-]/g, "");
    if (!values.has(key)) values.set(key, value);
  }
  const first = (names: readonly string[]): string => {
    for (const name of names) {
      const value = stringOf(values.get(name));
      if (value.trim() !== "") return value;
    }
    return "";
  };
  return {
    title: first(NAMES.title),
    body: first(NAMES.body),
    date: first(NAMES.date).trim(),
    source: first(NAMES.source).trim(),
    language: first(NAMES.language).trim(),
    url: first(NAMES.url).trim(),
    id: first(NAMES.id).trim(),
    place,
  };
}

/** Strings as they are; numbers written out; lists a paragraph each; `{ name }` and `{ rendered }` by what they hold. */
function stringOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (Array.isArray(value)) return value.map(stringOf).join("\n\n");
  if (typeof value !== "object" || value === null) return "";
  const named = value as { name?: unknown; rendered?: unknown };
  return typeof named.name === "string" ? named.name : typeof named.rendered === "string" ? named.rendered : "";
}
