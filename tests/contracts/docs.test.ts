// What the documents say → what is there: registries, commands, files, links.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { PICTURES } from "../../scripts/pictures.ts";
import { LANGUAGES } from "../../src/languages/index.ts";
import { READERS } from "../../src/read/index.ts";
import { en } from "../../src/view/words/en.ts";
import { WRITERS } from "../../src/write/index.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(resolve(root, path), "utf8");
const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(resolve(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Text in backquotes, inside lines and in blocks. */
const code = (text: string): string[] =>
  [...text.matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, block, inline]) => block ?? inline ?? "");

describe("docs/extending.md", () => {
  const extending = read("docs/extending.md");

  it.each(["LANGUAGES", "RECOGNISERS", "READERS", "WRITERS", "PANELS"])(
    "names the registry %s and the file it is in",
    (registry) => {
      const files = [...extending.matchAll(/`(src\/[\w/]+\/index\.ts)`/g)].map(([, path]) => path ?? "");
      expect(extending).toContain(`\`${registry}\``);
      expect(files.some((path) => read(path).includes(`export const ${registry}:`))).toBe(true);
    },
  );
});

describe("README.md", () => {
  const readme = read("README.md");

  it("names every extension that is read", () => {
    for (const extension of READERS.flatMap(({ extensions }) => extensions)) expect(readme).toContain(`.${extension}`);
  });
  it("names every format that is written", () => {
    for (const { id } of WRITERS) expect(readme).toContain(`\`${id}\``);
  });
  it("names every language", () => {
    for (const { name } of LANGUAGES) expect(readme).toContain(name);
  });
  it("counts the demo corpus", () => {
    const articles = readdirSync(resolve(root, "data/articles")).filter((name) => name.endsWith(".md"));
    expect(readme).toContain(`${articles.length} dispatches`);
  });
  it("names every entity type", () => {
    for (const name of Object.values(en.types)) expect(readme).toContain(name.toLowerCase());
  });
});

describe("docs/images", () => {
  const made = Object.keys(PICTURES).map((name) => `${name}.webp`);
  const there = readdirSync(resolve(root, "docs/images"));

  it("holds the pictures that the script makes, and no others", () => {
    expect(there.sort()).toEqual(made.sort());
  });
  it.each(made)("%s is shown by a document", (name) => {
    expect(DOCS.some((path) => read(path).includes(`images/${name})`))).toBe(true);
  });
  it("is small enough for a repository", () => {
    const sizes = there.map((name) => statSync(resolve(root, "docs/images", name)).size);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  });
});

describe.each(DOCS)("%s", (path) => {
  const text = read(path);

  it("names only npm scripts there are", () => {
    const named = code(text).flatMap((each) =>
      [...each.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script]) => script ?? ""),
    );
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(named));
  });

  it("names only files and folders there are", () => {
    const named = code(text)
      .flatMap((each) => each.split(/\s+/))
      .filter((word) => /^(?:src|tests|data|docs|bench|scripts|\.ci)\/[\w./-]*$/.test(word) && !/NAME|XX/.test(word))
      // Made by a build or by the user.
      .filter((word) => !/^(?:data\/corrections\.json|bench\/results)/.test(word));
    expect(named.filter((word) => !existsSync(resolve(root, word)))).toEqual([]);
  });

  it("links only to what is there", () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target]) => target ?? "")
      .filter((target) => !/^https?:/.test(target));
    expect(targets.filter((target) => !existsSync(resolve(root, dirname(path), target)))).toEqual([]);
  });
});
