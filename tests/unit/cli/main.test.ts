import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, scratch, simpul } from "./helpers.ts";

const TIMEOUT = 60_000;
const article = (id: string, text: string) => JSON.stringify({ id, text, language: "id" });
const BODY = "Menteri Luar Negeri Rusia Sergei Lavrov tiba di Jakarta. “Kami datang,” kata Lavrov.";
const jsonLines = (text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("simpul extract", { timeout: TIMEOUT }, () => {
  it("prints one object an article on stdout and notices on stderr, and goes on after what it can't read", async () => {
    const folder = scratch();
    writeFileSync(join(folder, "b.ndjson"), `${article("b1", BODY)}\n{broken\n${article("b2", BODY)}\n`);
    writeFileSync(join(folder, "a.txt"), BODY);
    writeFileSync(join(folder, "c.bin"), "x");
    const { code, stdout, stderr } = await simpul(["extract", "--json", folder, join(folder, "gone.txt")]);
    expect(code).toBe(0);
    const extractions = jsonLines(stdout);
    expect(extractions.map(({ text }) => text)).toEqual([BODY, BODY, BODY]);
    expect(extractions.slice(1).map(({ article: { id } }) => id)).toEqual(["b1", "b2"]);
    expect(Object.keys(extractions[0])).toEqual(["article", "text", "entities", "mentions", "quotes", "notices"]);
    expect(Object.keys(extractions[0].article)).toEqual(["id", "title", "date", "source", "language", "url"]);
    expect(jsonLines(stderr).map(({ code, source }) => `${code} ${source.replace(folder, "")}`)).toEqual([
      "unreadable-file /gone.txt",
      "bad-row /b.ndjson:2",
      "unknown-format /c.bin",
    ]);
  });
  it("reads NDJSON from stdin", async () => {
    const { code, stdout, stderr } = await simpul(["extract", "-"], `${article("1", BODY)}\n${article("2", BODY)}`);
    expect(jsonLines(stdout).map(({ article: { id } }) => id)).toEqual(["1", "2"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
  it("reads any format from stdin that it is told", async () => {
    expect(JSON.parse((await simpul(["extract", "-", "--format", "txt"], BODY)).stdout).text).toBe(BODY);
    const { code, stderr } = await simpul(["extract", "-", "--format", "exe"], BODY);
    expect(code).toBe(2);
    expect(stderr).toContain("ndjson");
  });
  it("exits with 1 if nothing usable was read, silent when asked to be", async () => {
    const folder = scratch();
    expect(await simpul(["extract", "--quiet", folder, join(folder, "gone")])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "",
    });
  });
  it("ends quietly when the reader of its output leaves", async () => {
    const lines = Array.from({ length: 400 }, (_, i) => article(String(i), BODY.repeat(20))).join("\n");
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "extract", "-"], { cwd: root });
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.stdin.on("error", () => {}).end(lines);
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("simpul", { timeout: TIMEOUT }, () => {
  it.each([[[]], [["frobnicate"]], [["extract"]], [["extract", "--bogus", "x"]], [["build", "--out"]]])(
    "exits with 2 for %j, stdout empty",
    async (args) => {
      const { code, stdout, stderr } = await simpul(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).not.toBe("");
    },
  );
  it("tells its version and its usage", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(await simpul(["--version"])).toMatchObject({ code: 0, stdout: `${version}\n` });
    const { code, stdout } = await simpul(["--help"]);
    expect(code).toBe(0);
    for (const word of ["extract", "build", "--version", "Exit codes"]) expect(stdout).toContain(word);
  });
});

describe("simpul build", { timeout: TIMEOUT }, () => {
  it("writes a graph, replaces it whole, and keeps it when nothing can be read", async () => {
    const folder = scratch();
    const out = join(folder, "graph");
    const overview = (): { articles: { id: string }[] } => JSON.parse(readFileSync(join(out, "overview.json"), "utf8"));
    writeFileSync(join(folder, "a.ndjson"), `${article("a1", BODY)}\n${article("a2", `${BODY} Ia pergi.`)}\n`);
    writeFileSync(join(folder, "b.ndjson"), article("b1", BODY));

    expect(await simpul(["build", join(folder, "a.ndjson"), "--out", out, "--quiet"])).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(
      overview()
        .articles.map(({ id }) => id)
        .sort(),
    ).toEqual(["a1", "a2"]);
    writeFileSync(join(out, "left-over.json"), "{}");

    expect(await simpul(["build", join(folder, "b.ndjson"), "--out", out])).toMatchObject({ code: 0, stdout: "" });
    expect(overview().articles.map(({ id }) => id)).toEqual(["b1"]);
    expect(readdirSync(out)).not.toContain("left-over.json");

    expect((await simpul(["build", join(folder, "gone"), "--out", out])).code).toBe(1);
    expect(overview().articles.map(({ id }) => id)).toEqual(["b1"]);
    expect(readdirSync(folder).sort()).toEqual(["a.ndjson", "b.ndjson", "graph"]);
  });
  it("extracts an article once, unless it is told to forget", async () => {
    const folder = scratch();
    writeFileSync(join(folder, "a.ndjson"), `${article("a1", BODY)}\n${article("a2", `${BODY} Ia pergi.`)}\n`);
    const told = async (...args: string[]) =>
      (await simpul(["build", join(folder, "a.ndjson"), "--out", join(folder, "graph"), ...args])).stderr;
    const cache = ["--cache", join(folder, "cache")];
    expect(await told(...cache)).toContain("2 extracted");
    writeFileSync(join(folder, "a.ndjson"), `${article("a3", `${BODY} Ia datang.`)}\n`, { flag: "a" });
    expect(await told(...cache)).toContain("3 articles");
    expect(await told(...cache)).toContain("0 extracted");
    expect(await told("--no-cache")).toContain("all extracted");
  });
  it.each([["extract"], ["export", "--format", "json"]])(
    "%s and build know what the other extracted",
    async (...command) => {
      const folder = scratch();
      const input = join(folder, "a.ndjson");
      const cache = ["--cache", join(folder, "cache")];
      writeFileSync(input, `${article("a1", BODY)}\n${article("a2", `${BODY} Ia pergi.`)}\n`);
      const first = await simpul([...command, input, ...cache]);
      expect(first).toMatchObject({ code: 0 });
      expect((await simpul(["build", input, "--out", join(folder, "graph"), ...cache])).stderr).toContain(
        "0 extracted",
      );
      expect((await simpul([...command, input, ...cache])).stdout).toBe(first.stdout);
      const without = await simpul([...command, input, "--no-cache"]);
      expect(without.stdout).toBe(first.stdout);
      expect(readdirSync(folder).sort()).toEqual(["a.ndjson", "cache", "graph"]);
    },
  );
  it("builds again as a folder grows, extracting what is new, until it is interrupted", async () => {
    const folder = scratch();
    const news = join(folder, "news");
    mkdirSync(news);
    writeFileSync(join(news, "a.txt"), BODY);
    const args = ["build", news, "--watch", "--out", join(folder, "graph"), "--cache", join(folder, "cache")];
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], { cwd: root });
    let stderr = "";
    const told = (words: string) =>
      new Promise<void>((done) => {
        const look = () => stderr.includes(words) && done();
        child.stderr.on("data", look);
        look();
      });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const code = new Promise((done) => child.on("close", done));
    await told("1 articles");
    mkdirSync(join(news, "later"));
    writeFileSync(join(news, "later/b.txt"), `${BODY} Ia pergi.`);
    await told("2 articles");
    expect(stderr.split("\n").find((line) => line.includes("2 articles"))).toContain("1 extracted");
    child.kill("SIGINT");
    expect(await code).toBe(0);
  });
  it("does not replace a folder that holds something else", async () => {
    const folder = scratch();
    mkdirSync(join(folder, "precious"));
    writeFileSync(join(folder, "precious", "letter.txt"), BODY);
    const { code, stderr } = await simpul(["build", join(folder, "precious"), "--out", join(folder, "precious")]);
    expect(code).toBe(2);
    expect(stderr).toContain("precious");
    expect(readFileSync(join(folder, "precious", "letter.txt"), "utf8")).toBe(BODY);
  });
});
