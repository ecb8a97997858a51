// Paths → the files in them, one after another, each read when its turn comes.
import { createReadStream, type ReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Notice } from "../model/index.ts";
import { hasRows, type InputFile, insideName, isGzipped, isReadable, joined, pieces } from "../read/index.ts";

export interface FileList {
  /** Sorted by code unit, each once. */
  readonly paths: readonly string[];
  readonly bytes: number;
  readonly notices: readonly Notice[];
}

/** Finds the files behind the paths: folders recursively, without hidden files. */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const sizes = new Map<string, number>();
  const notices: Notice[] = [];
  const visit = async (path: string): Promise<void> => {
    try {
      const entry = await stat(path);
      if (!entry.isDirectory()) sizes.set(path, entry.size);
      else
        for (const child of await readdir(path, { withFileTypes: true })) {
          // A link to a folder may lead back up: files only.
          const followable =
            child.isFile() || child.isDirectory() || (child.isSymbolicLink() && (await isFile(join(path, child.name))));
          if (!child.name.startsWith(".") && followable) await visit(join(path, child.name));
        }
    } catch (error) {
      notices.push(unreadable(path, error));
    }
  };
  for (const path of paths) await visit(path);
  const sorted = [...sizes.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { paths: sorted, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0), notices };
}

/** One file, whole or in pieces; a notice if it can't be read. `onBytes` hears how much was taken from the disk. */
export async function* openFile(
  path: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncIterable<InputFile | Notice> {
  if (!isReadable(path)) {
    yield { path, bytes: new Uint8Array() }; // the readers say why not; no need to load it
    return;
  }
  const disk = createReadStream(path);
  const name = isGzipped(path) ? insideName(path) : path;
  const zipped = isGzipped(path) && hasRows(name);
  const stream = counted(zipped ? pipeline(disk, createGunzip(), () => {}) : disk, disk, onBytes);
  try {
    if (hasRows(name)) yield* pieces(stream, name);
    else yield { path, bytes: await whole(stream) };
  } catch (error) {
    yield unreadable(path, error);
  }
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  disk: ReadStream,
  onBytes: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let counted = 0;
  for await (const chunk of stream) {
    onBytes(disk.bytesRead - counted);
    counted = disk.bytesRead;
    yield chunk;
  }
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const chunk of stream) held.push(chunk);
  return joined(held);
}

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isFile(),
    () => false,
  );

function unreadable(path: string, error: unknown): Notice {
  const cause = error instanceof Error ? error.message : String(error);
  return { code: "unreadable-file", source: path, message: `This file can't be read (${cause}); it was skipped.` };
}
