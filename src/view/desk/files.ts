// What was dropped, chosen or typed → files with their bytes, folders opened.
import type { DroppedFile } from "../../worker/client.ts";
import type { Dropped } from "./state.ts";

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/)/;

/** Hidden files are left out. One that can't be read comes empty, so that the reader says so. */
export async function filesFrom(dropped: Dropped): Promise<DroppedFile[]> {
  const found: DroppedFile[] = [];
  for (const item of dropped) {
    if (item instanceof File) found.push(await bytesOf(item, item.webkitRelativePath || item.name));
    else await open(item, found);
  }
  return found.filter(({ path }) => !HIDDEN.test(path));
}

async function open(entry: FileSystemEntry, found: DroppedFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    found.push(file ? await bytesOf(file, path) : { path, bytes: new Uint8Array() });
  } else if (isFolder(entry)) for (const inner of await entriesIn(entry)) await open(inner, found);
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred at a time, and an empty list when there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function bytesOf(file: File, path: string): Promise<DroppedFile> {
  try {
    return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { path, bytes: new Uint8Array() };
  }
}

export interface Typed {
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly text: string;
}

/** Typed text as a file of records of one, so that it goes the way of every other. */
export function fileOf(typed: Typed, number: number): DroppedFile {
  return { path: `pasted-${number}.json`, bytes: new TextEncoder().encode(JSON.stringify(typed)) };
}
