// KnowledgeGraph → the files the explorer loads: overview.json at once, articles-NNN.json when evidence is opened.
import type { ArticleRecord, KnowledgeGraph, Overview, OverviewFile } from "../model/index.ts";
import type { TextFile } from "./writer.ts";

/** Most bytes of UTF-8 in a shard beside its first bracket; one article that is longer has a shard of its own. */
const SHARD_BYTES = 256 * 1024 - 1;

export const OVERVIEW_PATH = "overview.json";
export const shardPath = (shard: number): string => `articles-${String(shard).padStart(3, "0")}.json`;

/** A file in pieces: the overview of a large graph is longer than is good to hold at once. */
export interface PiecedFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** Its records may be made as they are asked for: those of one shard are held at once. */
interface Streamed extends Overview {
  readonly records: Iterable<ArticleRecord>;
}

/** Shards first, the overview last: whoever sees the overview finds every shard it names. */
export function* explorerFiles(graph: Streamed): Generator<PiecedFile> {
  const { records, ...overview } = graph;
  const shards: number[] = [];
  for (const shard of shardsOf(records)) {
    yield { path: shardPath(shards.length), pieces: [shard.text] };
    shards.push(shard.first);
  }
  const file: OverviewFile = { ...overview, shards };
  yield { path: OVERVIEW_PATH, pieces: jsonPieces(file) };
}

/** The same files, each in one string. */
export function* writeExplorer(graph: KnowledgeGraph): Generator<TextFile> {
  for (const { path, pieces } of explorerFiles(graph)) yield { path, text: [...pieces].join("") };
}

/** What JSON.stringify gives for an object, its lists 1,000 items at a time. */
function* jsonPieces(object: object): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(object)) {
    yield `${before}${JSON.stringify(key)}:`;
    before = ",";
    if (!Array.isArray(value)) yield JSON.stringify(value);
    else {
      for (let at = 0; at < value.length; at += 1000) {
        yield (at === 0 ? "[" : ",") + JSON.stringify(value.slice(at, at + 1000)).slice(1, -1);
      }
      yield value.length === 0 ? "[]" : "]";
    }
  }
  yield "}";
}

function* shardsOf(records: Iterable<ArticleRecord>): Generator<{ first: number; text: string }> {
  let first = 0;
  let parts: string[] = [];
  let bytes = 0;
  let index = -1;
  for (const record of records) {
    index++;
    const part = JSON.stringify(record);
    const size = utf8Length(part) + 1; // with its comma or bracket
    if (parts.length > 0 && bytes + size > SHARD_BYTES) {
      yield { first, text: `[${parts.join(",")}]` };
      [first, parts, bytes] = [index, [], 0];
    }
    parts.push(part);
    bytes += size;
  }
  if (parts.length > 0) yield { first, text: `[${parts.join(",")}]` };
}

/** Bytes of a string in UTF-8, counted without TextEncoder, which the core does not know. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 ? 1 : unit >= 0xd800 && unit < 0xe000 ? 1 : 2; // a surrogate pair: 4 bytes for 2 units
  }
  return bytes;
}
