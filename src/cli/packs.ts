// Texts by key ↔ packs: few files, each written once and whole, and thrown away if it is no longer what was written.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** Packed bytes held before a pack of them is written: what a build that is killed has done again. */
const PACK = 1 << 22;
/** More packs than this that are not full are put together. */
const MOST_SMALL = 16;
const EXTENSION = ".pack";

export interface Packs {
  /** Names of packs that were damaged; they are gone. */
  readonly damaged: readonly string[];
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, text: string) => Promise<void>;
  /** Writes what is held. */
  readonly close: () => Promise<void>;
}

/** The folder is made when something is written. Several processes may share it. */
export async function openPacks(folder: string): Promise<Packs> {
  const known = new Map<string, Uint8Array>();
  const damaged: string[] = [];
  const small: Pack[] = [];
  for (const name of (await readdir(folder).catch(() => [])).filter((each) => each.endsWith(EXTENSION)).sort()) {
    const path = join(folder, name);
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) continue; // another process has put it together with others
    const entries = unpack(bytes);
    if (!entries) {
      damaged.push(name);
      await rm(path, { force: true });
      continue;
    }
    for (const [key, value] of entries) known.set(key, value);
    if (bytes.length < PACK) small.push({ path, entries });
  }

  let held = new Map<string, Uint8Array>();
  let size = 0;
  const flush = async (): Promise<void> => {
    if (held.size === 0) return;
    const entries = held;
    held = new Map();
    size = 0;
    await write(folder, entries);
  };
  return {
    damaged,
    get: (key) => {
      const packed = known.get(key);
      return packed && inflateRawSync(packed).toString("utf8");
    },
    set: async (key, text) => {
      const packed = deflateRawSync(text, { level: 1 });
      known.set(key, packed);
      held.set(key, packed);
      size += packed.length;
      if (size >= PACK) await flush();
    },
    close: async () => {
      if (held.size > 0 && small.length >= MOST_SMALL) {
        for (const { entries } of small) for (const [key, value] of entries) held.set(key, value);
        await flush();
        for (const { path } of small) await rm(path, { force: true });
      } else await flush();
    },
  };
}

interface Pack {
  readonly path: string;
  readonly entries: ReadonlyMap<string, Uint8Array>;
}

/** A check of all that follows, then for each entry a line "key length", an empty line, and the values one after another. */
async function write(folder: string, entries: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const index = [...entries].map(([key, { length }]) => `${key} ${length}\n`).join("");
  const content = Buffer.concat([Buffer.from(`${index}\n`), ...entries.values()]);
  const check = checkOf(content);
  await mkdir(folder, { recursive: true });
  const name = `${check}-${[...entries.keys()][0]}`;
  const fresh = join(folder, `${name}.${process.pid}.new`);
  await writeFile(fresh, Buffer.concat([Buffer.from(`${check}\n`), content]));
  await rename(fresh, join(folder, `${name}${EXTENSION}`));
}

/** undefined if it is damaged */
function unpack(bytes: Buffer): Map<string, Uint8Array> | undefined {
  const headed = bytes.indexOf("\n") + 1;
  const content = bytes.subarray(headed);
  if (bytes.toString("latin1", 0, headed) !== `${checkOf(content)}\n`) return undefined;
  let at = content.indexOf("\n\n") + 2;
  const entries = new Map<string, Uint8Array>();
  for (const line of content.toString("latin1", 0, at - 2).split("\n")) {
    const [key = "", length = "0"] = line.split(" ");
    entries.set(key, content.subarray(at, at + Number(length)));
    at += Number(length);
  }
  return entries;
}

const checkOf = (content: Uint8Array): string => crc32(content).toString(16).padStart(8, "0");
