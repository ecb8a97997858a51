// Folders that change → a build after each change, one at a time.
import { resolve, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { watch as watchFiles } from "chokidar";
import { isDynamicPattern } from "tinyglobby";
import { STDIN } from "./articles.ts";
import { UsageError } from "./built.ts";

/** A file that has not grown for so long is whole; changes this close together are one. */
const QUIET_MS = 300;

export interface WatchOptions {
  /** Beside what is built from: changes to these build anew too. */
  readonly also: readonly string[];
  /** What builds write: changes to these do not. */
  readonly except: readonly string[];
  /** Ends the watching, after the build that is under way. */
  readonly signal: AbortSignal;
}

/**
 * Builds at once and then after every change, until the signal; a change in the middle of a build is followed by another build.
 * @throws {UsageError} when standard input is among the paths, and what a build throws
 */
export async function watch(
  paths: readonly string[],
  { also, except, signal }: WatchOptions,
  build: () => Promise<void>,
): Promise<void> {
  if (paths.includes(STDIN)) throw new UsageError("Standard input can't be watched: name files or folders.");
  const roots = [...paths.map(folderOf), ...also].map((path) => resolve(path));
  const left = except.map((path) => resolve(path));
  const ignored = (path: string): boolean => {
    const whole = resolve(path);
    if (left.some((each) => whole === each || whole.startsWith(each + sep))) return true;
    return /[/\\]\.[^/\\]+$/.test(whole) && !roots.includes(whole);
  };
  const watcher = watchFiles(roots, {
    ignored,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: 50 },
  });
  let changed = false;
  let wake = (): void => {};
  watcher.on("all", () => {
    changed = true;
    wake();
  });
  signal.addEventListener("abort", () => wake(), { once: true });
  try {
    await new Promise<void>((ready) => watcher.once("ready", ready));
    await build();
    while (!signal.aborted) {
      if (!changed) {
        await new Promise<void>((woken) => {
          wake = woken;
        });
        continue;
      }
      await sleep(QUIET_MS);
      changed = false;
      await build();
    }
  } finally {
    await watcher.close();
  }
}

/** The part of a pattern that is no pattern: "news" of "news/*.md". */
function folderOf(path: string): string {
  const parts = path.split("/");
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return first < 0 ? path : parts.slice(0, first).join("/") || (path.startsWith("/") ? "/" : ".");
}
