import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Graph from "graphology";
import { describe, expect, it } from "vitest";
import { DATA_MARK } from "../../../src/write/html.ts";
import { scratch, simpul } from "./helpers.ts";

const TIMEOUT = 60_000;
const article = (id: string, text: string) => JSON.stringify({ id, text, language: "id" });
const BODY = "Menteri Luar Negeri Rusia Sergei Lavrov tiba di Jakarta. “Kami datang,” kata Lavrov.";

async function built(folder: string, name: string, lines: readonly string[]): Promise<string> {
  const [input, out] = [join(folder, `${name}.ndjson`), join(folder, name)];
  writeFileSync(input, lines.join("\n"));
  expect(await simpul(["build", input, "--out", out, "--quiet"])).toMatchObject({ code: 0 });
  return out;
}

describe("simpul export and diff", { timeout: TIMEOUT }, () => {
  it("writes a built graph, articles, or the entities chosen", async () => {
    const folder = scratch();
    const graph = await built(folder, "old", [article("a", BODY)]);
    const whole = await simpul(["export", "--format", "json", "--graph", graph]);
    expect(whole).toMatchObject({ code: 0, stderr: "" });
    expect(Graph.from(JSON.parse(whole.stdout)).nodes()).toContain("country:RU");

    const out = join(folder, "made/graph.json");
    const input = join(folder, "old.ndjson");
    expect(await simpul(["export", "--format", "json", "--quiet", "--out", out, input])).toMatchObject({
      code: 0,
      stdout: "",
    });
    expect(JSON.parse(readFileSync(out, "utf8"))).toEqual(JSON.parse(whole.stdout));

    const part = await simpul(["export", "--format", "json", "--graph", graph, "--entities", "country:RU"]);
    expect(Graph.from(JSON.parse(part.stdout)).nodes()).toEqual(["country:RU"]);

    const page = join(folder, "page.html");
    writeFileSync(page, `<body>${DATA_MARK}</body>`);
    const html = await simpul(["export", "--format", "html", "--graph", graph, "--page", page]);
    expect(html.stdout).toContain('data-graph-file="overview.json"');
  });
  it("exits with 2 and says why, nothing written", async () => {
    const folder = scratch();
    const graph = await built(folder, "old", [article("a", BODY)]);
    const out = join(folder, "out");
    const wrong: readonly (readonly [reason: string, args: readonly string[]])[] = [
      ["gexf", ["--format", "docx", "--graph", graph]],
      ["person:nobody", ["--format", "json", "--graph", graph, "--entities", "country:RU,person:nobody"]],
      ["--entities", ["--format", "markdown", "--graph", graph]],
      ["no built graph", ["--format", "json", "--graph", folder]],
      ["npm run build", ["--format", "html", "--graph", graph, "--page", join(folder, "gone.html")]],
    ];
    for (const [reason, args] of wrong) {
      const { code, stdout, stderr } = await simpul(["export", ...args, "--out", out]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(reason);
    }
    expect(existsSync(out)).toBe(false);
    expect((await simpul(["export", "--format", "json", "--quiet", join(folder, "gone")])).code).toBe(1);
  });
  it("tells two graphs apart, as text and as JSON", async () => {
    const folder = scratch();
    const old = await built(folder, "old", [article("a", BODY)]);
    const fresh = await built(folder, "new", [article("a", BODY), article("b", "Rusia dan Indonesia bertemu.")]);
    const text = await simpul(["diff", old, fresh]);
    expect(text).toMatchObject({ code: 0, stderr: "" });
    expect(text.stdout).toContain("New articles: 1\n");
    expect(text.stdout).toMatch(/Stronger entities: 1\n {2}Rusia \(country, country:RU\): 1 → 2 mentions\n/);
    const { entities, articles } = JSON.parse((await simpul(["diff", "--json", old, fresh])).stdout);
    expect(articles.new.map(({ id }: { id: string }) => id)).toEqual(["b"]);
    expect(entities.stronger.map(({ id }: { id: string }) => id)).toEqual(["country:RU"]);
    expect((await simpul(["diff", old, old])).stdout).toBe("Nothing changed.\n");
    expect(await simpul(["diff", old, join(folder, "gone")])).toMatchObject({ code: 2, stdout: "" });
  });
});
