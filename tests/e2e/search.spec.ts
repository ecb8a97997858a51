// Search: by label, alias, with a slip of the keyboard, without accents, in either language.
import { details, expect, fragmentOf, open, search, test, words } from "./explorer.ts";

test.beforeEach(({ page }) => open(page));

for (const [query, found] of [
  ["Kennedy", "John F. Kennedy"],
  ["kenedy", "John F. Kennedy"],
  ["amerika serikat", "United States"],
  ["jerman timur", "East Germany"],
  ["Soekarno", "Sukarno"],
] as const) {
  test(`“${query}” finds ${found}`, async ({ page }) => {
    await search(page).fill(query);
    await expect(page.getByRole("option").first()).toContainText(found);
    await search(page).press("Enter");
    await expect(details(page).getByRole("heading", { level: 2 })).toHaveText(found);
    expect(fragmentOf(page)).toMatch(/^#e=\w+:/);
    await expect(search(page)).toHaveValue("");
  });
}

test("shows the alias that matched", async ({ page }) => {
  await search(page).fill("amerika serikat");
  await expect(page.getByRole("option").first()).toContainText(/as “Amerika Serikat”/i);
});

test("says so when nothing is called that", async ({ page }) => {
  await search(page).fill("xqzzkjw");
  await expect(page.getByRole("search").getByText(words.shell.noResult("xqzzkjw"))).toBeVisible();
});

test("is reached with / and Ctrl K, moved in with arrows, left with Escape", async ({ page }) => {
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await search(page).fill("ke");
  const options = page.getByRole("option");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await search(page).blur();
  await page.keyboard.press("Control+k");
  await expect(search(page)).toBeFocused();
});

test("takes what means something to a pattern or a page for what it is", async ({ page }) => {
  await search(page).fill("<xqzzkjw>%$.*(");
  await expect(page.getByRole("search").getByText(words.shell.noResult("<xqzzkjw>%$.*("))).toBeVisible();
});
