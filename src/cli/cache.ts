// Article and extractor → the digest that was made of them before, kept in a folder.
import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Digest } from "../graph/index.ts";
import type { Article, Notice } from "../model/index.ts";
import type { DigestCache } from "../pipeline.ts";
import { extractorVersion } from "./extractor.ts";
import { openPacks } from "./packs.ts";

export interface FolderCache extends DigestCache {
  /** About what was in the folder and could not be used. */
  readonly notices: readonly Notice[];
  /** Articles that were known, and articles that were not. */
  readonly counts: () => { readonly known: number; readonly fresh: number };
  /** Writes what is not written yet. */
  readonly close: () => Promise<void>;
}

/** Digests of other versions of the extractor are deleted: they serve nobody. Nothing else in the folder is touched. */
export async function openCache(folder: string, version = extractorVersion()): Promise<FolderCache> {
  for (const name of await readdir(folder).catch(() => []))
    if (/^extractor-[0-9a-f]{16}$/.test(name) && name !== `extractor-${version}`)
      await rm(join(folder, name), { recursive: true, force: true });
  const packs = await openPacks(join(folder, `extractor-${version}`));
  let known = 0;
  let fresh = 0;
  return {
    notices: packs.damaged.map((name) => ({
      code: "bad-cache",
      source: join(folder, name),
      message: "This part of the cache was damaged; it was deleted, and its articles are extracted again.",
    })),
    get: (article) => {
      const text = packs.get(keyOf(article));
      if (text === undefined) return undefined;
      known++;
      return { ...(JSON.parse(text) as Omit<Digest, "article">), article };
    },
    set: ({ article, ...rest }) => {
      fresh++;
      return packs.set(keyOf(article), JSON.stringify(rest));
    },
    counts: () => ({ known, fresh }),
    close: packs.close,
  };
}

/** Of all its fields, so that one that is new can't be forgotten. */
const keyOf = (article: Article): string => createHash("sha256").update(JSON.stringify(article)).digest("hex");
