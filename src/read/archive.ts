// A zip archive → the files in it, sorted, unpacked a few at a time.
import { type UnzipFileInfo, unzipSync } from "fflate";
import type { Notice } from "../model/index.ts";
import { badFile, causeOf, type InputFile } from "./reader.ts";

/** Bytes unpacked at once; a single file may have as many as `LARGEST`, what claims more is a mistake or a bomb. */
const AT_ONCE = 16 * 1024 * 1024;
export const LARGEST = 256 * 1024 * 1024;

export const isArchive = (path: string): boolean => path.toLowerCase().endsWith(".zip");

/** Files named `archive.zip/folder/file.txt`; hidden ones are left out. `wanted` decides by path. */
export function* filesInArchive(
  { path, bytes }: InputFile,
  wanted: (path: string) => boolean,
): Iterable<InputFile | Notice> {
  const entries: UnzipFileInfo[] = [];
  const unzip = (filter: (file: UnzipFileInfo) => boolean) => unzipSync(bytes, { filter });
  try {
    unzip((entry) => entries.push(entry) < 0);
    const files = entries
      .filter(({ name }) => !/(?:^|\/)(?:\.|__MACOSX\/)|\/$/.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    let batch: UnzipFileInfo[] = [];
    for (const [index, file] of files.entries()) {
      if (file.originalSize > LARGEST) {
        yield badFile(`${path}/${file.name}`, "This file is larger than 256 MiB");
      } else batch.push(file);
      if (index < files.length - 1 && batch.reduce((sum, { originalSize }) => sum + originalSize, 0) < AT_ONCE)
        continue;
      const names = new Set(batch.map(({ name }) => name));
      const unpacked = new Map(Object.entries(unzip(({ name }) => names.has(name) && wanted(name))));
      for (const { name } of batch) yield { path: `${path}/${name}`, bytes: unpacked.get(name) ?? new Uint8Array() };
      batch = [];
    }
  } catch (error) {
    yield badFile(path, `This archive can't be unpacked (${causeOf(error)})`);
  }
}
