// Files of a graph → a folder that is always whole: written beside it, then put in its place.
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { OVERVIEW_PATH, type PiecedFile } from "../write/explorer.ts";

/** The folder holds something that is no graph: it would be lost. */
export class NotAGraphError extends Error {
  override readonly name = "NotAGraphError";
}

/**
 * Replaces `folder` by the files. Killed or failed at any point, the old graph is whole: at its place, or put back there by the next run.
 * @throws {NotAGraphError} before anything is touched.
 */
export async function replaceGraph(folder: string, files: Iterable<PiecedFile>): Promise<void> {
  const target = resolve(folder);
  await assertReplaceable(target);
  const beside = (stage: "new" | "old", pid = process.pid): string =>
    join(dirname(target), `.${basename(target)}.${pid}.${stage}`);
  const [fresh, old] = [beside("new"), beside("old")];
  await mkdir(fresh, { recursive: true });
  try {
    for (const { path, pieces } of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), pieces);
    }
    // No host can swap two folders at once; between these two renames only `recover` knows where the old one is.
    if (existsSync(target)) await rename(target, old);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (existsSync(old) && !existsSync(target)) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Tidies up after runs that were killed: puts the old graph back if it was out of its place, and removes what they left half done. */
export async function recover(folder: string): Promise<void> {
  const target = resolve(folder);
  const siblings = await readdir(dirname(target)).catch(() => []);
  for (const name of siblings) {
    const [, base, pid, stage] = /^\.(.+)\.(\d+)\.(new|old)$/.exec(name) ?? [];
    if (base !== basename(target) || isAlive(Number(pid))) continue;
    const left = join(dirname(target), name);
    if (stage === "old" && !existsSync(target)) await rename(left, target);
    else await rm(left, { recursive: true, force: true });
  }
}

/** @throws {NotAGraphError} if the folder holds something, but no graph. */
export async function assertReplaceable(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const names = await readdir(folder).catch(() => {
    throw new NotAGraphError(`${folder} is no folder.`);
  });
  if (names.length > 0 && !names.includes(OVERVIEW_PATH))
    throw new NotAGraphError(`${folder} holds other files, which a build would delete.`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
