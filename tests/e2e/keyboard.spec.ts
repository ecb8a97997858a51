// Everything without a pointer: find, select, walk the graph, step through evidence, read, and come back.
import { article, details, evidence, expect, open, search, stage, test, words } from "./explorer.ts";

test("the first stop skips to the graph", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: words.shell.skip })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(stage(page)).toBeFocused();
});

test("arrows walk the graph, Enter selects, Escape lets go", async ({ page }) => {
  await open(page);
  await stage(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status").first()).toHaveText(/\S/);
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(details(page)).toBeHidden();
});

test("from search to the article and back, by keys alone", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("Soviet Union");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeVisible();

  // Tab to the first link of the panel: everything on the way has a visible focus.
  const link = details(page).getByRole("tabpanel").getByRole("button").first();
  await link.waitFor();
  for (let n = 0; n < 80 && !(await link.evaluate((element) => element === document.activeElement)); n++)
    await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(evidence(page).getByText(/^1 \/ \d+$/)).toBeVisible();
  await expect(evidence(page).locator("mark").first()).toBeVisible();

  // The first step down enters the list.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(evidence(page).getByText(/^2 \/ \d+$/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(article(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(article(page)).toBeHidden();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(evidence(page)).toBeHidden();
  await expect(search(page)).toBeVisible();
});

test("the list is walked with arrows and opened with Enter", async ({ page }) => {
  await open(page, "view=table");
  const grid = page.getByRole("grid", { name: words.panels.table.entities });
  const rows = grid.locator("[data-row]");
  await rows.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(details(page)).toBeVisible();
});
