// Filters: each says what is left, the chips are the whole of them, the address restores them, and nothing jumps.
import { expect, fragmentOf, open, test, words } from "./explorer.ts";

const { filters } = words;
const section = (page: import("@playwright/test").Page, title: string) => page.locator("summary", { hasText: title });
const chips = (page: import("@playwright/test").Page) => page.getByRole("group", { name: filters.chips });
const remains = (page: import("@playwright/test").Page) => page.locator(".chip-remains");

test("a link restores every filter, a chip stands for each, and one button clears them all", async ({ page }) => {
  const fragment =
    "hide=event&unlink=role&near=sentence&weight=2&outlet=Warta+Simpul&written=id&hubs=association:0.1&since=1950&until=1970";
  await open(page, fragment);
  await expect(chips(page).getByRole("button")).toHaveCount(9);
  await expect(remains(page)).toContainText(/^\d+ names? · \d+ links?/);
  expect(fragmentOf(page)).toBe(`#${fragment}`);
  await chips(page).getByRole("button", { name: filters.clear }).click();
  await expect(chips(page)).toBeHidden();
  expect(fragmentOf(page)).toBe("");
});

test("a chip lifts its own filter and gives the focus to the control", async ({ page }) => {
  await open(page, "near=sentence&weight=3");
  const chip = chips(page).getByRole("button", { name: filters.remove(filters.weightChip(3)) });
  await chip.focus();
  await page.keyboard.press("Enter");
  await expect(chip).toBeHidden();
  expect(fragmentOf(page)).toBe("#near=sentence");
  await expect(page.locator("#filter-weight")).toBeFocused();
});

test("closeness, strength and outlets by keyboard alone", async ({ page }) => {
  await open(page);
  await section(page, filters.closeness).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(filters.closenessHint.paragraph)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: filters.closenessOf.paragraph })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: filters.closenessOf.sentence })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page)).toContain("near=sentence");
  await expect(page.getByText(filters.closenessHint.sentence)).toBeVisible();

  await section(page, filters.weight).focus();
  await page.keyboard.press("Enter");
  const slider = page.getByRole("slider", { name: filters.weightLabel });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", filters.weightAtLeast(2));
  expect(fragmentOf(page)).toContain("weight=2");

  await section(page, filters.outlets).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /Warta Simpul/ }).focus();
  await page.keyboard.press("Space");
  expect(fragmentOf(page)).toContain("outlet=Warta+Simpul");
  await expect(remains(page)).toContainText("of");
});

test("a hub filter is a switch that says how many it keeps", async ({ page }) => {
  await open(page);
  await section(page, filters.hubs).click();
  await page.getByRole("switch", { name: filters.hubsSwitch }).click();
  await expect(page.getByText(/^Keeps [\d,]+ of [\d,]+ co-mentions/)).toBeVisible();
  await page.getByRole("radio", { name: filters.hubsBy.backbone }).click();
  expect(fragmentOf(page)).toContain("hubs=backbone:0.1");
});

test("words in the articles are searched as texts are read, and leave the articles that hold them", async ({
  page,
}) => {
  await open(page);
  await section(page, filters.text).click();
  await page.getByRole("searchbox", { name: filters.textLabel }).fill("zzzqqq");
  await expect(page.getByText(filters.textFound(0, 1)).first()).toBeVisible();
  await expect(remains(page)).toContainText(filters.nothing);
  await expect(page.locator(".stage-empty")).toBeVisible();
  await page.getByRole("searchbox", { name: filters.textLabel }).fill("war");
  await expect(page.getByText(/^In \d+ of \d+ articles/).first()).toBeVisible();
  expect(fragmentOf(page)).toContain("text=war");
});

test("nothing moves when a filter goes on and off again", async ({ page }) => {
  await open(page);
  // The middle of the stage: at its edge the way to undo the filter has come.
  const picture = () => page.screenshot({ clip: { x: 560, y: 120, width: 640, height: 520 } });
  let before = await picture();
  // Flags arrive one by one: the picture counts once it no longer changes.
  await expect
    .poll(async () => {
      const now = await picture();
      const isStill = now.equals(before);
      before = now;
      return isStill;
    })
    .toBe(true);
  await page.goto("./#weight=2");
  await expect(chips(page)).toBeVisible();
  await expect.poll(async () => before.equals(await picture())).toBe(false);
  await page.goto("./#");
  await expect(chips(page)).toBeHidden();
  await expect.poll(async () => before.equals(await picture())).toBe(true);
});
