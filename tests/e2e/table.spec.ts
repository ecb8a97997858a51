// The tables of what is in view: sorted, walked by keys, narrowed to a selection, copied and downloaded.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { article, details, evidence, expect, fragmentOf, open, seriousViolations, test, words } from "./explorer.ts";

const grid = (page: Page, table: keyof typeof words.panels.table) =>
  page.getByRole("grid", { name: words.panels.table[table] });
const tab = (page: Page, table: keyof typeof words.panels.tableOf) =>
  page.getByRole("tab", { name: words.panels.tableOf[table] });

test("the switch shows names, links and quotes, and the address tells which", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: words.shell.list }).click();
  await expect(grid(page, "entities").locator("[data-row]").first()).toBeVisible();
  await tab(page, "links").click();
  await expect(grid(page, "links").locator("[data-row]").first()).toBeVisible();
  await tab(page, "quotes").click();
  await expect(grid(page, "quotes").locator("[data-row]").first()).toBeVisible();
  expect(fragmentOf(page)).toBe("#view=table&table=quotes");
  await page.reload();
  await expect(grid(page, "quotes").locator("[data-row]").first()).toBeVisible();
});

test("a link opens its evidence, by keys alone", async ({ page }) => {
  await open(page, "view=table&table=links");
  const rows = grid(page, "links").locator("[data-row]");
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(evidence(page).locator("mark").first()).toBeVisible();
  await expect(rows.nth(1)).toHaveAttribute("aria-selected", "true");
});

test("a quote opens its article at its place", async ({ page }) => {
  await open(page, "view=table&table=quotes");
  await grid(page, "quotes").locator("[data-row='0']").click();
  await expect(article(page).locator("mark").first()).toBeVisible();
});

test("links are narrowed to those of the selection", async ({ page }) => {
  await open(page, "view=table&table=links&e=person:john-f-kennedy");
  const rowCount = async () => Number(await grid(page, "links").getAttribute("aria-rowcount"));
  await expect(details(page)).toBeVisible();
  const all = await rowCount();
  await page.getByRole("button", { name: words.panels.tableOnly("John F. Kennedy") }).click();
  await expect.poll(rowCount).toBeLessThan(all);
  expect(await rowCount()).toBeGreaterThan(1);
  for (const text of await grid(page, "links").locator("[data-row]").allTextContents())
    expect(text).toContain("Kennedy");
});

test("a filter leaves its mark on every table", async ({ page }) => {
  await open(page, "view=table&table=links&hide=country");
  await expect(grid(page, "links").locator("[data-row]").first()).toBeVisible();
  await expect(grid(page, "links").locator("[data-row] img")).toHaveCount(0);
});

test("a table is taken away as it is sorted", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "view=table");
  await grid(page, "entities")
    .getByRole("columnheader", { name: words.panels.columns.name })
    .getByRole("button")
    .click();
  const first = await grid(page, "entities").locator("[data-row='0'] [role=rowheader]").textContent();
  await page.getByRole("button", { name: words.panels.tableCopy }).click();
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: /copied/ })
      .first(),
  ).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [fields, row] = copied.split(/\r?\n/);
  expect(fields?.split("\t")[0]).toBe(words.panels.columns.name);
  expect(row?.split("\t")[0]).toContain(first ?? "");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: words.panels.tableDownload }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("simpul-entities.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.trim().split("\r\n").length).toBe(Number(await grid(page, "entities").getAttribute("aria-rowcount")));
});

test("quotes say how far they are read when articles can't be had", async ({ page, watched }) => {
  watched.allowed.push(/Failed to load resource/);
  await page.route("**/articles-*.json", (route) => route.abort());
  await open(page, "view=table&table=quotes");
  await expect(page.getByRole("alert")).toHaveText(/could not be loaded/);
  await page.unroute("**/articles-*.json");
  await page.getByRole("alert").getByRole("button", { name: words.panels.retry }).click();
  await expect(grid(page, "quotes").locator("[data-row]").first()).toBeVisible();
  await expect(page.getByRole("alert")).toBeHidden();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const table of ["links", "quotes"] as const)
      test(`the table of ${table} keeps nobody out`, async ({ page }) => {
        await open(page, `view=table&table=${table}&e=person:john-f-kennedy`);
        await expect(grid(page, table).locator("[data-row]").first()).toBeVisible();
        expect(await seriousViolations(page)).toEqual([]);
      });
  });
}
