// The one search box: names, actions, articles and quotes in groups, keyboard all the way; and what it is told at the first visit.
import { article, expect, fragmentOf, open, search, stage, test, words } from "./explorer.ts";

const { filters } = words;
type Page = import("@playwright/test").Page;
const group = (page: Page, name: string) => page.getByRole("listbox").getByRole("group", { name });

test("a question with two names offers its answer first", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("how are sukarno and kennedy linked");
  await expect(page.getByRole("option").first()).toHaveText(/How are Sukarno and John F. Kennedy linked\?/);
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page)).toMatch(/^#how=person:\S+&and=person:/);
});

test("an action is found by its words and done by Enter", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("only who speaks");
  await expect(group(page, filters.groups.action).getByRole("option").first()).toHaveText(filters.onlyQuotes);
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page)).toBe("#unlink=comention,participant,role");
});

test("articles and quotes open where they are", async ({ page }) => {
  await open(page);
  await search(page).fill("peace");
  const quotes = group(page, filters.groups.quote).getByRole("option");
  await expect(quotes.first()).toContainText(/peace/i);
  await quotes.first().click();
  await expect(article(page)).toBeVisible();
  expect(fragmentOf(page)).toMatch(/a=\w+&at=\d+-\d+/);
  await search(page).fill("charter");
  await group(page, filters.groups.article).getByRole("option").first().click();
  await expect(article(page)).toBeVisible();
});

test("a name outside the filters says so, and is shown when its type was hidden", async ({ page }) => {
  await open(page, "hide=person");
  await search(page).fill("sukarno");
  await expect(page.getByRole("option").first()).toContainText(filters.outside);
  await search(page).press("Enter");
  await expect.poll(() => fragmentOf(page)).toMatch(/^#e=person:sukarno/);
});

test("three hints, one at a time, and never again", async ({ page }) => {
  await open(page);
  const hints = page.getByRole("complementary", { name: filters.hintsTitle });
  await expect(hints).toContainText(filters.hints[0] ?? "");
  await hints.getByRole("button", { name: filters.hintNext }).click();
  await hints.getByRole("button", { name: filters.hintNext }).click();
  await hints.getByRole("button", { name: filters.hintClose }).click();
  await expect(hints).toBeHidden();
  await expect(stage(page)).toBeFocused();
  await page.reload();
  await expect(stage(page)).toHaveClass(/ready/);
  await expect(hints).toBeHidden();
});

test("how many names are written is the reader's choice, and stays", async ({ page }) => {
  await open(page);
  const whole = await stage(page).screenshot();
  await page.getByRole("button", { name: filters.labels }).click();
  const slider = page.getByRole("slider", { name: filters.labelsLabel });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", filters.labelsOf(0));
  await page.keyboard.press("Escape");
  await expect.poll(async () => whole.equals(await stage(page).screenshot())).toBe(false);
  expect(await page.evaluate(() => localStorage.getItem("simpul:labels"))).toBe("0");
});
