// Every check in turn → what passed and what failed; the last line is "N passed, N failed". `npm test [-- NAME…]` runs those named.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright";
import * as v from "valibot";
import { chromiumPath } from "../tests/chromium.ts";

const root = resolve(import.meta.dirname, "..");
const REPORTS = "test-results";
const SITE = `${REPORTS}/site`;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly name: string;
  /** Run from the repository's root, by the packages installed there. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Reads the numbers of single tests from the report the command wrote; a check without one counts as one. */
  readonly count?: () => Counts;
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numFailedTestSuites: v.number(),
  success: v.boolean(),
});
const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});
const VITEST = `${REPORTS}/vitest.json`;
const PLAYWRIGHT = `${REPORTS}/playwright.json`;

function vitestCounts(): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = v.parse(VitestReport, json(VITEST));
  // A file that can't be loaded fails without a test that failed.
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites || (success ? 0 : 1) };
}

function playwrightCounts(): Counts {
  const { stats, errors } = v.parse(PlaywrightReport, json(PLAYWRIGHT));
  if (stats.flaky > 0) console.log(`${stats.flaky} passed only at the second try: see "flaky" in the list above.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

const CHECKS: readonly Check[] = [
  { name: "types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "core", command: ["tsc", "-p", "tsconfig.core.json"] },
  { name: "lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "dead", command: ["knip"] },
  { name: "site", command: ["vite", "build", "--outDir", SITE, "--emptyOutDir", "--logLevel", "warn"] },
  { name: "page", command: ["vite", "build", "--config", "vite.page.config.ts", "--outDir", SITE] },
  { name: "graph", command: ["tsx", "src/cli/main.ts", "build", "data/articles", "--out", `${SITE}/graph`] },
  { name: "worker", command: ["vite", "build", "--config", "tests/worker.vite.config.ts"] },
  { name: "size", command: ["size-limit"] },
  {
    name: "vitest",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${VITEST}`],
    count: vitestCounts,
  },
  { name: "e2e", command: ["playwright", "test"], count: playwrightCounts },
];

const json = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), "utf8"));

function run({ name, command: [program, ...args], count }: Check): Counts {
  console.log(`\n── ${name}: ${program} ${args.join(" ")}`);
  const started = performance.now();
  const { status, error } = spawnSync(resolve(root, "node_modules/.bin", program), args, {
    cwd: root,
    stdio: "inherit",
  });
  if (error) console.error(error.message);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = countsOf(status === 0, count);
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts;
}

function countsOf(succeeded: boolean, count: Check["count"]): Counts {
  if (!count) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count();
    return { passed, failed: succeeded ? failed : Math.max(1, failed) };
  } catch (error) {
    console.error(`No report to count: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is named ${unknown.join(", ")}. There are: ${CHECKS.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
if (!existsSync(chromiumPath() ?? chromium.executablePath())) {
  console.error("No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to it.");
}
for (const report of [VITEST, PLAYWRIGHT]) rmSync(resolve(root, report), { force: true });

const counts = CHECKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(run);
const sum = (key: keyof Counts): number => counts.reduce((total, each) => total + each[key], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
