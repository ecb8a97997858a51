// The sources of the extractor → its version, which no change to them leaves as it was.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Put here by the build of the package, which has the sources no longer; see vite.library.config.ts. */
declare const SIMPUL_EXTRACTOR: string | undefined;

/** What makes a digest of an article: all that these import, sources and data alike, is part of the extractor. */
const ENTRIES = ["../annotate/index.ts", "../graph/digest.ts"];

/**
 * The same for the same extractor on a host that knows the same letters.
 * @param tagger id of the tagger, if it is not our own
 */
export const extractorVersion = (tagger = ""): string => {
  const sources = typeof SIMPUL_EXTRACTOR === "string" ? SIMPUL_EXTRACTOR : versionOf(ENTRIES.map(here));
  return hash(`${sources} Unicode ${process.versions["unicode"] ?? ""} ${tagger}`);
};

export const sourcesVersion = (): string => versionOf(ENTRIES.map(here));

/** A hash over the files and all that they import, whatever order they come in. */
export const versionOf = (entries: readonly URL[]): string =>
  hash([...filesOf(entries).values()].map(hash).sort().join(" "));

/** Address → text of the files and all that they import by path. Default: the extractor's. */
export function filesOf(entries: readonly URL[] = ENTRIES.map(here)): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [...entries];
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    if (found.has(url.href)) continue;
    const source = readFileSync(fileURLToPath(url), "utf8");
    found.set(url.href, source);
    if (!url.pathname.endsWith(".ts")) continue;
    for (const [, path = ""] of source.matchAll(IMPORTED)) waiting.push(new URL(path, url));
  }
  return found;
}

const here = (path: string): URL => new URL(path, import.meta.url);

/** `from "./x.ts"`, `import "./x.ts"` and `import("./x.ts")`; of packages it has one that unpacks, whose result no version changes. */
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"\n]+)"/g;

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
