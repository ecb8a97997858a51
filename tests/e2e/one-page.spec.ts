// The explorer and its graph in one page, exported by the command line and opened from the disk: it needs nothing beside it.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { article, details, evidence, expect, search, stage, test } from "./explorer.ts";

const root = resolve(import.meta.dirname, "../..");
const FILE = resolve(root, "test-results/page/simpul.html");

test.beforeAll(() => {
  const options = [
    "--format",
    "html",
    "--graph",
    "test-results/site/graph",
    "--page",
    "test-results/page/standalone.html",
    "--out",
    FILE,
  ];
  execFileSync(resolve(root, "node_modules/.bin/tsx"), ["src/cli/main.ts", "export", ...options], { cwd: root });
});

test("opens from a file, down to the sentence, and asks for no other file", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url().replace(/#.*/, ""));
  });
  const url = pathToFileURL(FILE).href;
  await page.goto(`${url}#from=country:SU&to=country:US`);
  await expect(stage(page)).toHaveClass(/ready/);
  await evidence(page)
    .getByRole("listitem")
    .first()
    .getByRole("button")
    .filter({ has: page.locator("time") })
    .click();
  await expect(article(page).locator("mark").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await search(page).fill("Kennedy");
  await page.getByRole("option").first().waitFor();
  await search(page).press("Enter");
  await expect(details(page)).toBeVisible();
  expect(requests).toEqual([url]);
});
