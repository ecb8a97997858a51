// Texts by key ↔ packs: few files, each written once and whole, and thrown away if it is no longer what was written.
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** Packed bytes held before a pack of them is written: what a build that is killed has done again. */
const PACK = 1 << 22;
/** More packs than this that are not full are put together. */
const MOST_SMALL = 16;
const EXTENSION = ".pack";
const DAY = 24 * 60 * 60 * 1000;

export interface Keeping {
  /** Packs that nothing was taken from for so many days are deleted. */
  readonly days: number;
  /** And, the longest unused first, as many more as make the rest no larger than so many bytes. */
  readonly bytes: number;
}

/** A pack that something is taken from in this run stays in any case: an archive that is larger is still extracted once. */
export const KEEPING: Keeping = { days: 90, bytes: 1 << 29 };

export interface Packs {
  /** Names of packs that were damaged; they are gone. */
  readonly damaged: readonly string[];
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, text: string) => Promise<void>;
  /** Writes what is held, and deletes what was not used for long. */
  readonly close: () => Promise<void>;
}

/** The folder is made when something is written. Several processes may share it. */
export async function openPacks(folder: string, keeping = KEEPING): Promise<Packs> {
  const known = new Map<string, Uint8Array>();
  const owners = new Map<string, Pack>();
  const damaged: string[] = [];
  const packs: Pack[] = [];
  for (const name of (await readdir(folder).catch(() => [])).filter((each) => each.endsWith(EXTENSION)).sort()) {
    const path = join(folder, name);
    const bytes = await readFile(path).catch(() => undefined);
    const times = await stat(path).catch(() => undefined);
    if (!bytes || !times) continue; // another process has put it together with others
    const entries = unpack(bytes);
    if (!entries) {
      damaged.push(name);
      await rm(path, { force: true });
      continue;
    }
    const pack = { path, entries, size: bytes.length, used: times.mtimeMs };
    for (const [key, value] of entries) {
      known.set(key, value);
      owners.set(key, pack);
    }
    packs.push(pack);
  }

  const taken = new Set<Pack>();
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
      const owner = owners.get(key);
      if (owner) taken.add(owner);
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
      const now = new Date();
      const old = unused(packs, taken, keeping, now.getTime());
      const small = packs.filter((pack) => pack.size < PACK && !old.has(pack));
      const joins = held.size > 0 && small.length >= MOST_SMALL;
      if (joins) for (const { entries } of small) for (const [key, value] of entries) held.set(key, value);
      await flush();
      for (const { path } of [...old, ...(joins ? small : [])]) await rm(path, { force: true });
      // A pack's time is when it was last used; another process may have put it together with others.
      for (const { path } of taken) await utimes(path, now, now).catch(() => {});
    },
  };
}

/** Those to delete. */
function unused(packs: readonly Pack[], taken: ReadonlySet<Pack>, { days, bytes }: Keeping, now: number): Set<Pack> {
  let rest = packs.reduce((sum, { size }) => sum + size, 0);
  const old = new Set<Pack>();
  for (const pack of packs.filter((each) => !taken.has(each)).sort((a, b) => a.used - b.used)) {
    if (now - pack.used <= days * DAY && rest <= bytes) break;
    old.add(pack);
    rest -= pack.size;
  }
  return old;
}

interface Pack {
  readonly path: string;
  readonly size: number;
  /** When something was last taken from it, in milliseconds since 1970. */
  readonly used: number;
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
