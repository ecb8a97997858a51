// On a phone: the stage fills the screen, the selection comes as a sheet, filters too; nothing runs over the edge.
import { expect, find, open, seriousViolations, stage, test, words } from "./explorer.ts";

test("opens on the whole stage, without sideways scrolling", async ({ page }) => {
  await open(page);
  const box = await stage(page).boundingBox();
  const screen = page.viewportSize();
  expect(box?.width).toBe(screen?.width);
  expect(box?.height).toBeGreaterThan((screen?.height ?? 0) * 0.7);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("a selection comes as a sheet that can be raised and closed", async ({ page }) => {
  await open(page);
  await find(page, "John F. Kennedy");
  const heading = page.getByRole("heading", { name: "John F. Kennedy", level: 2 });
  await expect(heading).toBeInViewport();
  expect(await seriousViolations(page)).toEqual([]);
  const panel = page.getByRole("region", { name: "John F. Kennedy" });
  await panel.getByRole("button", { name: words.panels.close, exact: true }).click();
  await expect(heading).toBeHidden();
});

test("filters open as a sheet", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: words.shell.filters }).click();
  const people = page.getByRole("button", { name: new RegExp(`^${words.types.person} [\\d,]+$`) });
  await people.click();
  await expect(people).toHaveAttribute("aria-pressed", "false");
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(people).toBeHidden();
});

test("controls are large enough for a finger", async ({ page }) => {
  await open(page);
  for (const button of await page.getByRole("button").all()) {
    if (!(await button.isVisible())) continue;
    const box = await button.boundingBox();
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      (await button.getAttribute("aria-label")) ?? "",
    ).toBeGreaterThanOrEqual(24);
  }
});

test("evidence and article are read on the small screen", async ({ page }) => {
  await open(page, "from=country:SU&to=country:US");
  const source = page
    .getByRole("listitem")
    .first()
    .getByRole("button")
    .filter({ has: page.locator("time") });
  await source.scrollIntoViewIfNeeded();
  await source.click();
  await expect(page.getByRole("article")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await seriousViolations(page)).toEqual([]);
});
