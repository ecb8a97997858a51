// The beginning of a file of records → its columns, a few rows to look at, and which column seems to hold what.
import Papa from "papaparse";
import { ARTICLE_FIELDS, type ArticleField, type Columns } from "../model/index.ts";
import { filesInArchive, isArchive, LARGEST } from "./archive.ts";
import { parseDate } from "./dates.ts";
import { decode } from "./decode.ts";
import { columnOf, stringOf } from "./fields.ts";
import { gunzipped, insideName, isGzipped } from "./gzip.ts";
import { listIn } from "./json.ts";
import { hasRows, joined, upTo } from "./pieces.ts";
import { type InputFile, isNotice } from "./reader.ts";

export interface Table {
  /** As the file writes them, in its order. */
  readonly names: readonly string[];
  /** The first rows, a cell for each name, cut to what can be looked at. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the text is under a name that readers understand: then nobody need be asked. */
  readonly understood: boolean;
  readonly proposed: Columns;
}

const LOOKED_AT = 20;
const LONGEST_CELL = 2000;
/** Bytes of a table or of rows that are looked at; JSON is one piece. */
const BEGINNING = 1 << 18;

/** Files of the same names, which are asked about once. */
export interface FilesOfTable {
  /** As readers call them: `news.zip/2024.csv`, `news.csv` of `news.csv.gz`. */
  readonly paths: readonly string[];
  /** Of the first of them. */
  readonly table: Table;
}

/** The tables in a file, packed or not, whose names say nothing to readers. Never throws for its content. */
export function unclearTablesIn(file: InputFile): FilesOfTable[] {
  const found = new Map<string, { paths: string[]; table: Table }>();
  for (const inner of recordFilesIn(file)) {
    const table = tableIn(inner);
    if (!table || table.understood) continue;
    const key = JSON.stringify(table.names);
    const known = found.get(key);
    if (known) known.paths.push(inner.path);
    else found.set(key, { paths: [inner.path], table });
  }
  return [...found.values()];
}

const isRecords = (path: string): boolean => /\.(?:csv|tsv|ndjson|jsonl|json)(?:\.gz)?$/i.test(path);

/** What can't be unpacked is left to the readers, which say so. */
function* recordFilesIn(file: InputFile): Iterable<InputFile> {
  if (isArchive(file.path)) {
    for (const inner of filesInArchive(file, isRecords))
      if (!isNotice(inner) && isRecords(inner.path)) yield* recordFilesIn(inner);
  } else if (!isGzipped(file.path)) yield file;
  else {
    const path = insideName(file.path);
    try {
      if (isArchive(path)) yield* recordFilesIn({ path, bytes: joined([...upTo(LARGEST, gunzipped(file.bytes))]) });
      else if (isRecords(path))
        yield { path, bytes: unpacked(file.bytes, /\.json$/i.test(path) ? LARGEST : BEGINNING) };
    } catch {
      // The reader says why.
    }
  }
}

/** Chunks until there are so many bytes. */
function unpacked(bytes: Uint8Array, enough: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const chunk of gunzipped(bytes)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= enough) break;
  }
  return joined(chunks);
}

/** undefined where the file is no file of records, or holds none. Never throws for its content. */
export function tableIn(file: InputFile): Table | undefined {
  const records = recordsIn(file).slice(0, LOOKED_AT);
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))].filter((name) => name.trim() !== "");
  if (names.length === 0) return undefined;
  const rows = records.map((record) => names.map((name) => stringOf(record.get(name)).slice(0, LONGEST_CELL)));
  const understood = columnOf("body", names) !== undefined;
  return { names, rows, understood, proposed: propose(names, rows) };
}

/** By name where it is understood, else by what the cells look like: each column for one field alone. */
export function propose(names: readonly string[], rows: readonly (readonly string[])[]): Columns {
  const chosen: Partial<Record<ArticleField, string>> = {};
  for (const field of ARTICLE_FIELDS) {
    const name = columnOf(field, names);
    if (name !== undefined) chosen[field] = name;
  }
  for (const { field, fits } of LOOKS) {
    if (chosen[field] !== undefined) continue;
    const taken = new Set(Object.values(chosen));
    const scores = names.map((name, at) => {
      const cells = rows.map((row) => row[at] ?? "").filter((cell) => cell.trim() !== "");
      return { name, score: taken.has(name) || cells.length === 0 ? 0 : fits(cells) };
    });
    const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { name: "", score: 0 });
    if (best.score > 0) chosen[field] = best.name;
  }
  return chosen;
}

interface Look {
  readonly field: ArticleField;
  /** 0: no; more: the more the better. */
  fits(cells: readonly string[]): number;
}

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.filter(is).length / cells.length;
const mean = (cells: readonly string[]): number => cells.reduce((sum, { length }) => sum + length, 0) / cells.length;
const mostly = (part: number): number => (part > 0.8 ? part : 0);

/** In the order in which fields take their column. */
const LOOKS: readonly Look[] = [
  { field: "url", fits: (cells) => mostly(share(cells, (cell) => /^https?:\/\//i.test(cell.trim()))) },
  { field: "date", fits: (cells) => mostly(share(cells, (cell) => cell.length < 60 && parseDate(cell, "en") !== "")) },
  { field: "body", fits: (cells) => (mean(cells) > 100 ? mean(cells) : 0) },
  {
    field: "title",
    fits: (cells) => {
      const length = mean(cells);
      return length > 15 && length < 200 && share(cells, (cell) => cell.includes(" ")) > 0.8 ? length : 0;
    },
  },
];

type Row = ReadonlyMap<string, unknown>;

function recordsIn(file: InputFile): Row[] {
  const path = file.path.toLowerCase();
  if (/\.[ct]sv$/.test(path)) return rowsIn(beginning(file.bytes), path.endsWith(".tsv"));
  if (hasRows(path)) {
    const lines = beginning(file.bytes).split("\n").slice(0, LOOKED_AT);
    return lines.flatMap((line) => recordOf(parsed(line)));
  }
  if (!path.endsWith(".json")) return [];
  const document = parsed(decode(file.bytes));
  return (listIn(document) ?? [document]).slice(0, LOOKED_AT).flatMap(recordOf);
}

/** Cut where no letter of UTF-8 is cut: half of one would make all of it something else. */
function beginning(bytes: Uint8Array): string {
  let end = Math.min(bytes.length, BEGINNING);
  while (end < bytes.length && end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return decode(bytes.subarray(0, end));
}

function rowsIn(text: string, tabs: boolean): Row[] {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [",", "\t", ";", "|"],
    skipEmptyLines: "greedy",
    preview: LOOKED_AT + 1,
    ...(tabs ? { delimiter: "\t" } : {}),
  });
  const [names = [], ...rows] = data;
  return rows.map((cells) => new Map(names.map((name, at) => [name, cells[at] ?? ""])));
}

const recordOf = (value: unknown): Row[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? [new Map(Object.entries(value))] : [];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
