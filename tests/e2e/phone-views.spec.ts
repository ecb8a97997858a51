// On a phone: the tables and the outlets, without sideways scrolling of the page, and a way from each to its evidence.
import { expect, open, test, words } from "./explorer.ts";

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await page.evaluate(() => innerWidth),
  );
});

test("a row of the table opens its evidence in the sheet", async ({ page }) => {
  await open(page, "view=table&table=links");
  await page.getByRole("grid", { name: words.panels.table.links }).locator("[data-row='0']").tap();
  await expect(page.getByRole("complementary", { name: words.panels.evidence }).locator("mark").first()).toBeVisible();
});

test("a number of the outlets opens its quotes", async ({ page }) => {
  await open(page, "view=outlets");
  await page.getByRole("table", { name: words.panels.lensCaption }).locator("td button").first().tap();
  await expect(page.getByRole("region", { name: / in / }).getByRole("listitem").first()).toBeVisible();
});

test("two outlets stand one below the other", async ({ page }) => {
  await open(page, "view=outlets&compare=The+Archive+Post&compare=Warta+Simpul");
  const lists = page.getByRole("region", { name: /^(Only |Both$)/ });
  const [first, second] = [await lists.first().boundingBox(), await lists.nth(1).boundingBox()];
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
});
