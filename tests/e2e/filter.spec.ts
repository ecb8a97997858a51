// The legend that is the filter: hides a type, says so, brings it back, and lives in the address.
import { expect, find, fragmentOf, open, stage, test, typeButton, words } from "./explorer.ts";

test.beforeEach(({ page }) => open(page));

test("hides a type and brings it back", async ({ page }) => {
  const whole = await stage(page).screenshot();
  await typeButton(page, "country").click();
  await expect(typeButton(page, "country")).toHaveAttribute("aria-pressed", "false");
  expect(fragmentOf(page)).toContain("hide=country");
  await page.waitForTimeout(600);
  expect(whole.equals(await stage(page).screenshot())).toBe(false);
  await page.getByRole("button", { name: words.shell.showType(words.types.country) }).click();
  await expect(typeButton(page, "country")).toHaveAttribute("aria-pressed", "true");
  expect(fragmentOf(page)).not.toContain("hide");
});

test("the list leaves out what is hidden", async ({ page }) => {
  await typeButton(page, "person").click();
  await page.getByRole("radio", { name: words.shell.list }).click();
  const rows = page.getByRole("grid", { name: words.panels.table.entities }).getByRole("row");
  await expect(rows.nth(5)).toBeVisible();
  await expect(rows.filter({ hasText: "John F. Kennedy" })).toHaveCount(0);
});

test("searching for a hidden name shows its type again", async ({ page }) => {
  await typeButton(page, "person").click();
  await find(page, "John F. Kennedy");
  await expect(typeButton(page, "person")).toHaveAttribute("aria-pressed", "true");
});

test("everything hidden is said, and undone at once", async ({ page }) => {
  for (const type of ["person", "country", "organisation", "event"] as const) await typeButton(page, type).click();
  await page
    .getByRole("group", { name: words.filters.chips })
    .getByRole("button", { name: words.filters.clear })
    .click();
  await expect(typeButton(page, "event")).toHaveAttribute("aria-pressed", "true");
});
