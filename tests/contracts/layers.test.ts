// A bad import planted in a copy of the house → the linter names the file; a good one passes. The core compiles without a host.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const bin = (name: string): string => join(root, "node_modules/.bin", name);

/** Where a file stands → what it must not import. Every layer is listed with each of those above it. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  model: [
    "languages/index.ts",
    "entities/index.ts",
    "annotate/doc.ts",
    "graph/order.ts",
    "read/index.ts",
    "write/explorer.ts",
    "pipeline.ts",
  ],
  languages: [
    "entities/index.ts",
    "annotate/doc.ts",
    "graph/order.ts",
    "read/index.ts",
    "write/explorer.ts",
    "pipeline.ts",
  ],
  entities: ["annotate/doc.ts", "graph/order.ts", "read/index.ts", "write/explorer.ts", "pipeline.ts"],
  annotate: ["graph/order.ts", "read/index.ts", "write/explorer.ts", "pipeline.ts"],
  graph: ["read/index.ts", "write/explorer.ts", "pipeline.ts"],
  read: ["entities/index.ts", "annotate/doc.ts", "graph/order.ts", "write/explorer.ts", "pipeline.ts"],
  write: [
    "languages/index.ts",
    "entities/index.ts",
    "annotate/doc.ts",
    "graph/order.ts",
    "read/index.ts",
    "pipeline.ts",
  ],
  cli: ["view/state.ts", "worker/client.ts", "main.tsx"],
  library: ["view/state.ts", "cli/files.ts", "worker/client.ts", "main.tsx"],
  worker: ["view/state.ts", "cli/files.ts", "write/explorer.ts", "main.tsx"],
  view: [
    "languages/index.ts",
    "entities/index.ts",
    "annotate/doc.ts",
    "graph/index.ts",
    "read/index.ts",
    "pipeline.ts",
    "worker/worker.ts",
    "cli/files.ts",
    "main.tsx",
  ],
};
const CORE = ["model", "languages", "entities", "annotate", "graph", "read", "write"];
const DOORS = ["cli/files.ts", "worker/client.ts", "view/state.ts", "main.tsx"];

/** What each may import: the rules must not cry wolf. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  languages: ["model/index.ts"],
  entities: ["model/index.ts", "languages/index.ts"],
  annotate: ["model/index.ts", "languages/index.ts", "entities/index.ts"],
  graph: ["model/index.ts", "languages/index.ts", "entities/index.ts", "annotate/doc.ts"],
  read: ["model/index.ts", "languages/index.ts"],
  write: ["model/index.ts"],
  cli: ["read/index.ts", "annotate/index.ts", "graph/index.ts", "pipeline.ts", "write/explorer.ts"],
  library: ["read/index.ts", "annotate/index.ts", "graph/index.ts", "pipeline.ts", "write/explorer.ts"],
  worker: ["read/index.ts", "graph/index.ts", "pipeline.ts"],
  view: [
    "model/index.ts",
    "graph/query.ts",
    "graph/paths.ts",
    "graph/ego.ts",
    "graph/subgraph.ts",
    "graph/diff.ts",
    "graph/doubts.ts",
    "graph/corrections.ts",
    "write/explorer.ts",
    "worker/client.ts",
  ],
};

interface Plant {
  readonly path: string;
  readonly specifier: string;
  readonly forbidden: boolean;
}

/** The same import from the layer's own folder and from a folder inside it. */
const inLayer = (layer: string, target: string, forbidden: boolean): Plant[] => [
  { path: `src/${layer}/planted-${target.replace(/\W/g, "-")}.ts`, specifier: `../${target}`, forbidden },
  { path: `src/${layer}/inner/planted-${target.replace(/\W/g, "-")}.ts`, specifier: `../../${target}`, forbidden },
];

const PLANTS: readonly Plant[] = [
  ...Object.entries(FORBIDDEN).flatMap(([layer, targets]) => targets.flatMap((target) => inLayer(layer, target, true))),
  ...CORE.flatMap((layer) => DOORS.flatMap((target) => inLayer(layer, target, true))),
  ...Object.entries(ALLOWED).flatMap(([layer, targets]) => targets.flatMap((target) => inLayer(layer, target, false))),
  ...[...CORE, "library", "worker", "view"].flatMap((layer): Plant[] => [
    { path: `src/${layer}/planted-node.ts`, specifier: "node:fs", forbidden: true },
    { path: `src/${layer}/planted-bare-node.ts`, specifier: "fs", forbidden: true },
  ]),
  ...CORE.flatMap((layer): Plant[] => [
    { path: `src/${layer}/planted-react.ts`, specifier: "react", forbidden: true },
    { path: `src/${layer}/planted-sigma.ts`, specifier: "sigma/rendering", forbidden: true },
  ]),
  { path: "src/cli/planted-node.ts", specifier: "node:fs", forbidden: false },
  { path: "src/graph/planted-graphology.ts", specifier: "graphology", forbidden: false },
  { path: "src/pipeline.ts", specifier: "./write/explorer.ts", forbidden: true },
  { path: "src/main.tsx", specifier: "./pipeline.ts", forbidden: true },
];

const plant = (copy: string, path: string, text: string): void => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};

describe("layers", () => {
  const copy = mkdtempSync(join(tmpdir(), "simpul-layers-"));
  /** Files of which the linter says that an import is not allowed there. */
  const rejected = new Set<string>();

  beforeAll(() => {
    for (const name of ["biome.json", "package.json", "tsconfig.json", "tsconfig.core.json"]) {
      copyFileSync(join(root, name), join(copy, name));
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    for (const { path, specifier } of PLANTS) plant(copy, path, `export { x } from "${specifier}";\n`);
    const run = spawnSync(
      bin("biome"),
      ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "."],
      {
        cwd: copy,
        encoding: "utf8",
        maxBuffer: 1 << 26,
      },
    );
    const report: { diagnostics: { category: string; location: { path: string | { file: string } } }[] } = JSON.parse(
      run.stdout,
    );
    for (const { category, location } of report.diagnostics) {
      if (!/noRestrictedImports|noNodejsModules/.test(category)) continue;
      rejected.add(typeof location.path === "string" ? location.path : location.path.file);
    }
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(PLANTS.filter(({ forbidden }) => forbidden))("$path may not import $specifier", ({ path }) => {
    expect(rejected).toContain(path);
  });
  it.each(PLANTS.filter(({ forbidden }) => !forbidden))("$path may import $specifier", ({ path }) => {
    expect(rejected).not.toContain(path);
  });

  it.each([
    ["the DOM", "export const title = (): string => document.title;"],
    ["Node", "export const pid = (): number => process.pid;"],
  ])("the core does not compile with %s in it", (_, text) => {
    const core = join(copy, "core");
    for (const name of ["tsconfig.json", "tsconfig.core.json"]) plant(copy, `core/${name}`, "");
    copyFileSync(join(root, "tsconfig.json"), join(core, "tsconfig.json"));
    copyFileSync(join(root, "tsconfig.core.json"), join(core, "tsconfig.core.json"));
    plant(core, "src/pipeline.ts", "export const nothing = 0;\n");
    plant(core, "src/model/planted.ts", "export const fine = 1;\n");
    const compile = () => spawnSync(bin("tsc"), ["-p", "tsconfig.core.json"], { cwd: core, encoding: "utf8" });
    expect(compile()).toMatchObject({ status: 0 });
    plant(core, "src/model/planted.ts", `${text}\n`);
    expect(compile().stdout).toMatch(/src\/model\/planted\.ts.*TS2\d+/);
  });
});
