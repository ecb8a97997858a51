import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { openCache } from "../../../src/cli/cache.ts";
import { filesOf, sourcesVersion, versionOf } from "../../../src/cli/extractor.ts";
import { buildGraph } from "../../../src/pipeline.ts";
import { readFile } from "../../../src/read/index.ts";
import { all } from "../../fixtures/all.ts";
import { SAMPLES } from "../../fixtures/samples.ts";
import { root, scratch } from "./helpers.ts";

const items = async () => (await Promise.all(SAMPLES.map(({ file }) => all(readFile(file))))).flat();
const VERSION = "0123456789abcdef";

it("the graph is the same to the byte with an empty cache, a full one and none; a full one extracts nothing", async () => {
  const folder = scratch();
  const built = async () => {
    const cache = await openCache(folder, VERSION);
    const graph = JSON.stringify(await buildGraph(await items(), { cache }));
    await cache.close();
    return { graph, ...cache.counts() };
  };
  const bare = JSON.stringify(await buildGraph(await items()));
  const [first, second] = [await built(), await built()];
  expect(first.fresh).toBeGreaterThan(5);
  expect(second).toEqual({ graph: bare, fresh: 0, known: first.fresh + first.known });
  expect(first.graph).toBe(bare);
});

it("an article that differs in anything is another one", async () => {
  const cache = await openCache(scratch(), VERSION);
  const [article] = (await items()).filter((item) => "text" in item);
  if (!article) throw new Error("no article");
  await buildGraph([article], { cache });
  expect(await cache.get(article)).toBeDefined();
  const other = {
    id: "x",
    date: "1999",
    source: "x",
    title: "x",
    url: "x",
    language: "en",
    text: "x",
    aside: [{ start: 0, end: 1 }],
  };
  for (const [field, value] of Object.entries(other))
    expect([field, await cache.get({ ...article, [field]: value })]).toEqual([field, undefined]);
});

it("digests of another version are deleted, and nothing else", async () => {
  const folder = scratch();
  const old = await openCache(folder, VERSION);
  await buildGraph(await items(), { cache: old });
  await old.close();
  mkdirSync(join(folder, "letters"));
  writeFileSync(join(folder, "letter.txt"), "x");
  expect(readdirSync(folder).sort()).toEqual([`extractor-${VERSION}`, "letter.txt", "letters"]);
  await openCache(folder, "fedcba9876543210");
  expect(readdirSync(folder).sort()).toEqual(["letter.txt", "letters"]);
});

it("a damaged part is told, and made anew", async () => {
  const folder = scratch();
  const first = await openCache(folder, VERSION);
  await buildGraph(await items(), { cache: first });
  await first.close();
  const packs = join(folder, `extractor-${VERSION}`);
  const [name = ""] = readdirSync(packs);
  writeFileSync(join(packs, name), readFileSync(join(packs, name)).subarray(0, -5));
  const second = await openCache(folder, VERSION);
  expect(second.notices).toMatchObject([{ code: "bad-cache", source: expect.stringContaining(name) }]);
  await buildGraph(await items(), { cache: second });
  expect(second.counts().fresh).toBe(first.counts().fresh);
});

it("the version follows every import, sources and data alike", () => {
  const folder = scratch();
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    "a.ts",
    'import { b } from "./b.ts";\nimport data from "./data.json" with { type: "json" };\nexport { b, data };\n',
  );
  write("b.ts", 'const c = () => import("./c.ts");\nexport const b = c;\n');
  write("c.ts", "export const c = 1;\n");
  write("data.json", "[1]");
  write("other.ts", "export const other = 1;\n");
  const version = () => versionOf([pathToFileURL(join(folder, "a.ts"))]);
  const first = version();
  write("other.ts", "export const other = 2;\n");
  expect(version()).toBe(first);
  for (const [name, text] of [
    ["c.ts", "export const c = 2;\n"],
    ["data.json", "[2]"],
    ["b.ts", "export const b = 0;\n"],
  ] as const) {
    const before = version();
    write(name, text);
    expect([name, version()]).not.toEqual([name, before]);
  }
});

it("the extractor is all that annotating imports: steps, entities, languages, lexicons and the model", () => {
  const files = [...filesOf().keys()].map((file) => file.slice(pathToFileURL(root).href.length));
  expect(files).toEqual(
    expect.arrayContaining([
      ...["src/annotate/index.ts", "src/annotate/quotes/speaker.ts", "src/entities/index.ts", "src/languages/id.ts"],
      ...["src/graph/digest.ts", "data/lexicon/countries.json", "data/model/tagger.json"],
    ]),
  );
  const entries = ["../../../src/annotate/index.ts", "../../../src/graph/digest.ts"];
  expect(sourcesVersion()).toBe(versionOf(entries.map((path) => new URL(path, import.meta.url))));
  // Inflating gives the same in every version. Of a package of another kind the version must be made to count.
  const packages = [...filesOf().values()].flatMap((text) => [
    ...text.matchAll(/^(?:import|export)\b[^;"]*\bfrom "([^".][^"]*)"/gm),
  ]);
  expect(packages.map(([, name]) => name)).toEqual(["fflate"]);
});
