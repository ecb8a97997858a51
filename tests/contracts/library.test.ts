// The package as it is published, unpacked beside its dependencies → its types, its examples in Node and in a browser, its command.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { build, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { CHROMIUM_FLAGS, chromiumPath } from "../chromium.ts";
import { SAMPLES } from "../fixtures/samples.ts";

const root = resolve(import.meta.dirname, "../..");
const TIMEOUT = 300_000;

function run(command: string, args: readonly string[], cwd: string, input = "") {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, input, encoding: "utf8", maxBuffer: 1 << 26 });
  return { status, stdout, stderr };
}

describe("the package", { timeout: TIMEOUT }, () => {
  /** A project that depends on the package, and on nothing of this folder but the packages installed. */
  const project = mkdtempSync(join(tmpdir(), "simpul-package-"));
  const installed = join(project, "node_modules/simpul");

  beforeAll(() => {
    const packed = run("npm", ["pack", "--pack-destination", project], root);
    expect(packed.stderr + packed.stdout).toContain(".tgz");
    mkdirSync(installed, { recursive: true });
    const archive = readdirSync(project).find((name) => name.endsWith(".tgz")) ?? "";
    expect(run("tar", ["xzf", archive, "-C", installed, "--strip-components", "1"], project).status).toBe(0);
    for (const name of readdirSync(join(root, "node_modules")))
      if (name !== "simpul" && !name.startsWith("."))
        symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name));
    cpSync(join(root, "examples"), join(project, "examples"), { recursive: true });
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", type: "module", private: true }));
  }, TIMEOUT);
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("is one that publint finds nothing wrong with", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it("holds what it needs and no sources, tests or articles", () => {
    expect(readdirSync(installed).filter((name) => name !== "dist")).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "dist-lib", "package.json"]),
    );
    for (const name of ["src", "tests", "data", "node_modules"]) expect(readdirSync(installed)).not.toContain(name);
  });

  it("has types that a strict project compiles with, and that know a mistake", () => {
    writeFileSync(
      join(project, "consumer.ts"),
      `import { buildGraph, extract, isNotice, readFile, type Extraction, type KnowledgeGraph } from "simpul";
export const one: Extraction = extract({ text: "Lavrov tiba.", language: "id" });
export const graph: Promise<KnowledgeGraph> = buildGraph([one.text, { text: "Lavrov pergi." }], { onArticle: (done: number) => done });
export async function titles(bytes: Uint8Array): Promise<string[]> {
  const found: string[] = [];
  for await (const item of readFile({ path: "a.pdf", bytes })) if (!isNotice(item)) found.push(item.title);
  return found;
}
// @ts-expect-error An article has a text.
extract({ title: "x" });
// @ts-expect-error There is no such field.
export const wrong: string = one.entitees;
`,
    );
    for (const [module, moduleResolution] of [
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ] as const) {
      const options = [
        "--module",
        module,
        "--moduleResolution",
        moduleResolution,
        "--target",
        "es2023",
        "--strict",
        "--noEmit",
        "--skipLibCheck",
        "false",
        "--types",
        "",
      ];
      expect(run(join(root, "node_modules/.bin/tsc"), ["consumer.ts", ...options], project)).toEqual({
        status: 0,
        stdout: "",
        stderr: "",
      });
    }
  });

  it("runs the examples in Node", () => {
    const extracted = run(process.execPath, ["examples/extract.mjs"], project);
    expect(extracted).toMatchObject({ status: 0, stderr: "" });
    expect(extracted.stdout).toContain("person:ingrid-solberg: Kami datang untuk bekerja sama,");
    const names = SAMPLES.map(({ file }, i) => {
      const name = `${i}-${file.path.slice(file.path.lastIndexOf("/") + 1)}`;
      writeFileSync(join(project, name), file.bytes);
      return name;
    });
    const built = run(process.execPath, ["examples/graph.mjs", ...names], project);
    expect(built.status).toBe(0);
    expect(built.stdout).toMatch(/^\d+ articles, \d+ entities, \d+ links\n$/);
    expect(readFileSync(join(project, "graph.gexf"), "utf8")).toContain("<gexf");
  });

  it("has a command that extracts, builds, remembers and exports", () => {
    const command = join(installed, manifest.bin.simpul);
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const simpul = (args: readonly string[], input?: string) =>
      run(process.execPath, [command, ...args], project, input);
    expect(simpul(["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
    writeFileSync(
      join(project, "a.txt"),
      "Menteri Luar Negeri Rusia Sergei Lavrov tiba di Jakarta. “Kami datang untuk bekerja sama dengan kota ini,” kata Lavrov kepada wartawan.",
    );
    const extracted = simpul(["extract", "a.txt"]);
    expect(JSON.parse(extracted.stdout).quotes).toHaveLength(1);
    // What one command extracted the others remember.
    expect(simpul(["build", "a.txt", "--out", "graph"]).stderr).toContain("0 extracted");
    expect(simpul(["build", "a.txt", "--out", "graph", "--no-cache"]).stderr).toContain("all extracted");
    expect(simpul(["export", "--format", "graphml", "--graph", "graph"]).stdout).toContain("<graphml");
  });

  it("runs the example in a page, which asks nothing of anybody", async () => {
    await build({ root: join(project, "examples/browser"), base: "./", logLevel: "error", build: { outDir: "out" } });
    const server = await preview({
      root: join(project, "examples/browser"),
      build: { outDir: "out" },
      preview: { port: 0 },
    });
    const executablePath = chromiumPath();
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });
    try {
      const page = await browser.newPage();
      const address = server.resolvedUrls?.local[0] ?? "";
      const foreign: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(address)) foreign.push(request.url());
      });
      await page.goto(address);
      await page.setInputFiles(
        "input",
        SAMPLES.map(({ file }) => ({
          name: file.path.slice(file.path.lastIndexOf("/") + 1),
          mimeType: "application/octet-stream",
          buffer: Buffer.from(file.bytes),
        })),
      );
      const items = page.locator("li");
      await items.first().waitFor({ timeout: 60_000 });
      expect((await items.allTextContents()).join("\n")).toMatch(/Solberg: \d+/);
      expect(foreign).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
