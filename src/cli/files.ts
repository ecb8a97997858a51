// Paths → the files in them, one after another, each read when its turn comes.
import { createReadStream, type ReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Notice } from "../model/index.ts";
import { hasRows, type InputFile, insideName, isGzipped, isReadable, joined, pieces } from "../read/index.ts";

export interface FileList {
  /** Sorted by code unit, each once. */
  readonly paths: readonly string[];
  readonly bytes: number;
  readonly notices: readonly Notice[];
}

/** Finds the files behind the paths: folders recursively, without hidden files; patterns such as `news/*.md` that no shell has replaced. */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const sizes = new Map<string, number>();
  const notices: Notice[] = [];
  const visit = async (path: string): Promise<void> => {
    const matching = await matches(path);
    if (matching?.length === 0) notices.push(noMatch(path));
    if (matching) {
      for (const match of matching) await visit(match);
      return;
    }
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
  yield* openStream(counted(createReadStream(path), onBytes), path);
}

/** What stands on a stream, as if it were a file of that path. */
export async function* openStream(stream: AsyncIterable<Uint8Array>, path: string): AsyncIterable<InputFile | Notice> {
  const name = isGzipped(path) ? insideName(path) : path;
  try {
    if (!hasRows(name)) yield { path, bytes: await whole(stream) };
    else yield* pieces(name === path ? stream : pipeline(stream, createGunzip(), () => {}), name);
  } catch (error) {
    yield unreadable(path, error);
  }
}

async function* counted(disk: ReadStream, onBytes: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const chunk of disk) {
    onBytes((chunk as Uint8Array).length);
    yield chunk as Uint8Array;
  }
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const chunk of stream) held.push(chunk);
  return joined(held);
}

/** Files that a pattern stands for; undefined if the path is there as it is, or is no pattern. */
async function matches(path: string): Promise<string[] | undefined> {
  if (!isDynamicPattern(path) || (await stat(path).catch(() => undefined))) return undefined;
  return glob(path, { absolute: isAbsolute(path), expandDirectories: false, followSymbolicLinks: false });
}

const noMatch = (path: string): Notice => ({
  code: "unreadable-file",
  source: path,
  message: "No file matches this pattern.",
});

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (s) => s.isFile(),
    () => false,
  );

function unreadable(path: string, error: unknown): Notice {
  const cause = error instanceof Error ? error.message : String(error);
  return { code: "unreadable-file", source: path, message: `This file can't be read (${cause}); it was skipped.` };
}
