// A stream of NDJSON → pieces cut at line ends, so that a file of any size passes through little memory.
import type { InputFile } from "./reader.ts";

/** About this many bytes a piece. */
const PIECE = 1 << 22;
const NEWLINE = 0x0a;

/** Whether a file is rows on lines of their own, each an article, and so may be handed on in pieces. */
export const hasRows = (path: string): boolean => /\.(?:ndjson|jsonl)$/i.test(path);

/** Joins chunks into pieces. UTF-16, where the byte of a line end may be half of a letter, stays in one. */
export async function* pieces(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string,
): AsyncIterable<InputFile> {
  let held: Uint8Array[] = [];
  let size = 0;
  let firstRow = 1;
  let wide: boolean | undefined;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (wide === undefined && size >= 2) wide = isWide(joined(held));
    const cut = chunk.lastIndexOf(NEWLINE) + 1;
    if (wide !== false || size < PIECE || cut === 0) continue;
    const bytes = joined(held).subarray(0, size - chunk.length + cut);
    yield { path, bytes, firstRow };
    firstRow += bytes.reduce((rows, byte) => rows + Number(byte === NEWLINE), 0);
    held = [chunk.subarray(cut)];
    size = chunk.length - cut;
  }
  yield { path, bytes: joined(held), firstRow };
}

/** Bytes → chunks of the size of a piece, which share their memory. */
export function* chunksOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** @throws RangeError once there are more bytes than that */
export function* upTo(most: number, chunks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let size = 0;
  for (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new RangeError("it holds more than 256 MiB");
    yield chunk;
  }
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const isWide = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
