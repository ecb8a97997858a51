// A gzipped file → what is inside, chunk by chunk.
import { Gunzip } from "fflate";

/** Packed bytes taken at once: 64 KiB give at most 64 MiB. */
const STEP = 1 << 16;
const TRAILER = 8;

export const isGzipped = (path: string): boolean => path.toLowerCase().endsWith(".gz");

/** The name without its `.gz`. */
export const insideName = (path: string): string => path.slice(0, -3);

/**
 * Unpacks lazily; several members one after another are one file, as gzip has it.
 * @throws when the bytes are no gzip, or end too early
 */
export function* gunzipped(bytes: Uint8Array): Iterable<Uint8Array> {
  const found: Uint8Array[] = [];
  let size = 0;
  const gunzip = new Gunzip((chunk) => {
    if (chunk.length > 0) found.push(chunk);
    size += chunk.length;
  });
  let memberStart = 0;
  gunzip.onmember = () => {
    memberStart = size;
  };
  for (let at = 0; at < bytes.length; at += STEP) {
    gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    yield* found.splice(0);
  }
  // The trailer of a member says how long it is, by which one that was cut short is known.
  const trailer = bytes.subarray(-TRAILER);
  const length = [7, 6, 5, 4].reduce((sum, at) => sum * 256 + (trailer[at] ?? 0), 0);
  if (bytes.length < TRAILER || length !== (size - memberStart) % 2 ** 32)
    throw new Error("it is cut short or damaged");
}
