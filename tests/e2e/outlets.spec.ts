// Whom outlets quote: a matrix walked by keys, two outlets side by side, and the quotes behind each number.
import type { Page } from "@playwright/test";
import { article, details, expect, fragmentOf, open, seriousViolations, test, words } from "./explorer.ts";

const matrix = (page: Page) => page.getByRole("table", { name: words.panels.lensCaption });
const quotes = (page: Page) => page.getByRole("region", { name: / in / });

test("a number opens its quotes, and a quote its article", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: words.shell.outlets }).click();
  const cell = matrix(page).locator("td button").first();
  const label = (await cell.getAttribute("aria-label")) ?? "";
  await cell.click();
  const said = Number(/: (\d+) /.exec(label)?.[1]);
  await expect(quotes(page).getByRole("heading", { name: label.replace(/:.*/, "") })).toBeFocused();
  const list = quotes(page).getByRole("listitem");
  await expect(list.first()).toBeVisible();
  const showAll = quotes(page).getByRole("button", { name: /^Show all/ });
  if (await showAll.count()) await showAll.click();
  await expect(list).toHaveCount(said);
  await list
    .first()
    .getByRole("button")
    .filter({ has: page.locator("time") })
    .click();
  await expect(article(page).locator("mark").first()).toBeVisible();
});

test("arrows go from number to number, and closing the quotes comes back to theirs", async ({ page }) => {
  await open(page, "view=outlets");
  await matrix(page).locator("td button[tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(label).toMatch(/quotes?$/);
  await page.keyboard.press("Enter");
  await expect(quotes(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(quotes(page)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(label);
});

test("a name selects its entity everywhere", async ({ page }) => {
  await open(page, "view=outlets");
  const name = matrix(page).getByRole("rowheader").first().getByRole("button");
  const text = (await name.textContent()) ?? "";
  await name.click();
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText(text);
  expect(fragmentOf(page)).toMatch(/^#e=.*view=outlets/);
});

test("two outlets stand side by side, and the link to that restores it", async ({ page }) => {
  await open(page, "view=outlets");
  await page.getByRole("combobox", { name: words.panels.compare }).selectOption("The Archive Post");
  const lists = page.getByRole("region", { name: /^(Only |Both$)/ });
  await expect(lists).toHaveCount(3);
  await page.getByRole("combobox", { name: words.panels.compareWith }).selectOption("Warta Simpul");
  await expect(lists.first()).toHaveAccessibleName(words.panels.onlyIn("The Archive Post"));
  await expect(lists.last()).toHaveAccessibleName(words.panels.onlyIn("Warta Simpul"));
  const shown = await lists.first().textContent();
  await page.reload();
  await expect(lists.first()).toHaveText(shown ?? "");
  // Whom only one quotes, the other doesn't.
  const names = (n: number) => lists.nth(n).locator(".link-name").allTextContents();
  const [first, second] = [await names(0), await names(2)];
  expect(first.length).toBeGreaterThan(0);
  expect(first.filter((each) => second.includes(each))).toEqual([]);
});

test("filters leave their mark", async ({ page }) => {
  await open(page, "view=outlets&hide=person,organisation,country");
  await expect(page.getByText(words.panels.lensEmpty)).toBeVisible();
  await page.getByRole("button", { name: words.panels.clearFilters }).first().click();
  await expect(matrix(page)).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [what, fragment] of [
      ["all outlets", "view=outlets"],
      ["two outlets", "view=outlets&compare=The+Archive+Post&compare=Warta+Simpul"],
    ] as const)
      test(`${what} keep nobody out`, async ({ page }) => {
        await open(page, fragment);
        await page.locator(".matrix td button, .compared .row-button").first().click();
        await expect(quotes(page).getByRole("listitem").first()).toBeVisible();
        expect(await seriousViolations(page)).toEqual([]);
      });
  });
}
