// The list that mirrors the graph: the same names, sortable, and a way to each.
import { details, expect, open, test, words } from "./explorer.ts";

test.beforeEach(({ page }) => open(page, "view=table"));

test("has as many rows as the graph has names", async ({ page }) => {
  const grid = page.getByRole("grid", { name: words.panels.table.entities });
  const counts = await page
    .getByRole("button", { name: /^(People|Countries|Organisations|Events) [\d,]+$/ })
    .allTextContents();
  const names = counts.reduce((sum, text) => sum + Number(text.replace(/\D/g, "")), 0);
  expect(names).toBeGreaterThan(300);
  await expect(grid).toHaveAttribute("aria-rowcount", String(names + 1));
});

test("sorts by a column, one way and the other", async ({ page }) => {
  const grid = page.getByRole("grid", { name: words.panels.table.entities });
  const first = grid.locator("[data-row='0'] [role=rowheader]");
  const before = await first.textContent();
  const heading = grid.getByRole("columnheader", { name: words.panels.columns.name });
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", /ascending|descending/);
  await expect(first).not.toHaveText(before ?? "");
  const once = await first.textContent();
  await heading.getByRole("button").click();
  await expect(first).not.toHaveText(once ?? "");
});

test("a row opens its panel", async ({ page }) => {
  const row = page.locator("[data-row='0']");
  const name = (await row.getByRole("rowheader").textContent()) ?? "";
  await row.click();
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText(name);
});
