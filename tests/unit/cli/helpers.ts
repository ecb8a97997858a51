// What the tests of the command line share: a folder of their own, and the command run in it.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** An empty folder, removed when the test is over. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "simpul-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node with TypeScript understood, in the project's folder. */
export function node(args: readonly string[], stdin = ""): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], { cwd: root });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", fail).on("close", (code, signal) => done({ code, signal, stdout, stderr }));
    child.stdin.on("error", () => {}).end(stdin);
  });
}

export const simpul = (args: readonly string[], stdin?: string): Promise<Run> =>
  node(["src/cli/main.ts", ...args], stdin);
