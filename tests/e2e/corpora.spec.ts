// 200 real articles, which are not ours to publish: dropped, read, kept, and the same graph as the command line's.
// SIMPUL_CORPORA names a folder of files `*.ndjson.gz`; without it this is skipped.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { evidence, expect, open, stage, test, words } from "./explorer.ts";
import { keptOverview } from "./kept.ts";

const said = words.desk;
const CORPORA = process.env["SIMPUL_CORPORA"] ?? "";
const COUNT = 200;
/** A page that takes longer than this to answer is felt to. */
const NOTICED_MS = 200;

/** As many lines of each file, spread over it. */
function lines(): string[] {
  const files = readdirSync(CORPORA).filter((name) => name.endsWith(".ndjson.gz"));
  return files.flatMap((name) => {
    const all = gunzipSync(readFileSync(join(CORPORA, name)))
      .toString("utf8")
      .trimEnd()
      .split("\n");
    const wanted = COUNT / files.length;
    return Array.from({ length: wanted }, (_, n) => all[Math.floor((n * all.length) / wanted)] ?? "");
  });
}

test("200 real articles are read, kept over a reload, and give the graph of the command line", async ({ page }) => {
  test.skip(CORPORA === "", "SIMPUL_CORPORA names no folder of articles.");
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), "simpul-corpora-"));
  const input = join(folder, "news.ndjson");
  writeFileSync(input, `${lines().join("\n")}\n`);

  await open(page);
  await page.getByRole("button", { name: said.open }).click();
  await page.locator("[data-pick=files]").setInputFiles(input);
  const opened = page.getByRole("dialog", { name: said.dialogTitle });
  await opened.getByRole("textbox", { name: said.name, exact: true }).fill("Real");
  // How long the page did not come to itself while the articles were read: at once, and all in all.
  await page.evaluate((noticed) => {
    let [last, longest, held] = [performance.now(), 0, 0];
    setInterval(() => {
      const gap = performance.now() - last;
      last += gap;
      if (!document.querySelector("progress")) return;
      longest = Math.max(longest, gap);
      if (gap > noticed) held += gap;
      document.body.dataset["held"] = `${Math.round(longest)} ${Math.round(held)}`;
    }, 10);
  }, NOTICED_MS);
  const from = Date.now();
  await opened.getByRole("button", { name: said.start }).click();
  const summary = page.getByRole("dialog", { name: said.summaryTitle });
  await expect(summary).toBeVisible({ timeout: 240_000 });
  const read = Date.now() - from;
  const [longest = NaN, held = NaN] =
    (await page.locator("body").getAttribute("data-held"))?.split(" ").map(Number) ?? [];
  await summary.getByRole("button", { name: said.show }).click();
  await expect(stage(page)).toHaveClass(/ready/);
  const shown = Date.now() - from;

  const { notices: _, ...mine } = await keptOverview(page);
  const { articles, entities, links } = mine;
  console.log(
    `${articles.length} articles, ${entities.length} entities, ${links.length} links: read in ${read} ms, on show after ${shown} ms, the page held up for ${held} ms, at most ${longest} ms at once`,
  );
  // Other work on the machine holds it up too.
  expect(held).toBeLessThan(read / 4);

  const out = join(folder, "graph");
  execFileSync("npx", ["tsx", "src/cli/main.ts", "build", input, "--quiet", "--no-cache", "--out", out], {
    cwd: resolve(import.meta.dirname, "../.."),
    stdio: "pipe",
  });
  const { shards: __, notices: ___, ...theirs } = JSON.parse(readFileSync(join(out, "overview.json"), "utf8"));
  // Key by key, and no more than whether: of all that differs a list would be long.
  for (const [key, value] of Object.entries(theirs))
    expect([
      key,
      JSON.stringify(Object.entries(mine).find(([name]) => name === key)?.[1]) === JSON.stringify(value),
    ]).toEqual([key, true]);

  await page.reload();
  await expect(stage(page)).toHaveClass(/ready/);
  const link = links.find(({ kind }) => kind === "comention");
  await page.goto(`./#from=${link?.source}&to=${link?.target}`);
  await expect(evidence(page).locator("mark").first()).toBeVisible();
});
