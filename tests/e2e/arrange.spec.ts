// Neighbourhoods, several selected, lasso, hide, pin, drag, undo.
import type { Locator, Page } from "@playwright/test";
import { details, expect, find, fragmentOf, open, seriousViolations, stage, test, words } from "./explorer.ts";

const { explore } = words;
const group = (page: Page): Locator => page.getByRole("complementary", { name: explore.group });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });

test("a neighbourhood says how many names it shows before it does, and can be left", async ({ page }) => {
  await open(page);
  await find(page, "Sukarno");
  await details(page).getByText(explore.ego, { exact: true }).click();
  const one = details(page).getByRole("button", { name: /^One step shows \d+ names/ });
  const promised = Number(/\d+/.exec((await one.textContent()) ?? "")?.[0]);
  expect(promised).toBeGreaterThan(1);
  await one.click();
  expect(fragmentOf(page)).toContain("ego=person:sukarno");
  await expect(page.getByRole("status").filter({ hasText: explore.egoShown(promised) })).toBeAttached();
  await expect(one).toHaveAttribute("aria-pressed", "true");
  await details(page).getByRole("button", { name: explore.egoLeave }).click();
  expect(fragmentOf(page)).not.toContain("ego=");
});

test("several are selected by keyboard, with what they have in common", async ({ page }) => {
  await open(page, "e=country:SU");
  await stage(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Enter");
  await expect(group(page).getByRole("heading", { name: explore.chosen(2) })).toBeVisible();
  expect(fragmentOf(page)).toMatch(/s=country:SU&s=/);
  await expect(group(page).getByRole("heading", { name: explore.common })).toBeVisible();
  await button(page, /^How are .* and .* linked\?$/).click();
  expect(fragmentOf(page)).toMatch(/how=country:SU&and=/);
});

test("a group tells what links its names, and lets one go", async ({ page }) => {
  await open(page, "s=country:SU&s=country:US&s=country:GB");
  await expect(group(page).getByRole("heading", { name: explore.among })).toBeVisible();
  await expect(button(page, words.panels.pairTitle("Soviet Union", "United States"))).toBeVisible();
  await button(page, explore.unselect("United Kingdom")).click();
  await expect(group(page).getByRole("heading", { name: explore.chosen(2) })).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
});

/** A line around the middle of what is free on the stage. */
async function drawAround(page: Page): Promise<void> {
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("no stage");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const corners = [
    [-160, -140],
    [160, -140],
    [160, 140],
    [-160, 140],
  ] as const;
  await page.mouse.move(middle.x - 160, middle.y - 140);
  await page.mouse.down();
  for (const [x, y] of corners) await page.mouse.move(middle.x + x, middle.y + y, { steps: 6 });
  await page.mouse.up();
}

test("a lasso selects what it goes around: by its button, and with Shift", async ({ page }) => {
  await open(page);
  await button(page, explore.lasso).click();
  await drawAround(page);
  await expect(group(page)).toBeVisible();
  await expect(button(page, explore.lasso)).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Escape");
  await expect(group(page)).toBeHidden();
  await page.keyboard.down("Shift");
  await drawAround(page);
  await page.keyboard.up("Shift");
  await expect(group(page)).toBeVisible();
});

test("the lasso is put down with Escape", async ({ page }) => {
  await open(page, "e=country:SU");
  await button(page, explore.lasso).click();
  await expect(page.getByText(explore.lassoHint)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(explore.lassoHint)).toBeHidden();
  // It was the lasso that was put down, nothing else.
  await expect(details(page)).toBeVisible();
});

test("what was hidden comes back with Ctrl Z and goes again with Shift Ctrl Z", async ({ page }) => {
  await open(page, "e=country:SU");
  await details(page).getByRole("button", { name: explore.hide, exact: true }).click();
  await expect(details(page)).toBeHidden();
  expect(fragmentOf(page)).toContain("away=country:SU");
  await page.keyboard.press("Control+z");
  expect(fragmentOf(page)).not.toContain("away=");
  await page.keyboard.press("Control+Shift+z");
  expect(fragmentOf(page)).toContain("away=country:SU");
  await button(page, new RegExp(`^${explore.undo}`)).click();
  expect(fragmentOf(page)).not.toContain("away=");
});

test("a name is moved by keyboard, stays in the address, and is put back", async ({ page }) => {
  await open(page, "e=country:SU");
  await stage(page).focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => fragmentOf(page)).toMatch(/pin=country:SU@-?[\d.]+,-?[\d.]+/);
  await expect(details(page).getByRole("button", { name: explore.unpin })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect.poll(() => fragmentOf(page)).not.toContain("pin=");
});

/** What is under the pointer is read off the frame before: a busy machine takes its time to draw one. */
const framesPassed = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
  });

test("a name is taken along by mouse", async ({ page }) => {
  // The camera is where it goes at once, and brings what is searched for to the middle of what is free.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "e=country:SU");
  const box = await stage(page).boundingBox();
  const panel = await details(page).boundingBox();
  if (!box || !panel) throw new Error("no stage");
  const at = { x: (box.x + panel.x) / 2, y: box.y + box.height / 2 };
  // A press beside the name moves the graph: then it is searched for again.
  await expect(async () => {
    await find(page, "Soviet Union");
    await framesPassed(page);
    await page.mouse.move(at.x, at.y);
    await framesPassed(page);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y + 40, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => fragmentOf(page), { timeout: 3000 }).toMatch(/^#e=country:SU&pin=country:SU@/);
  }).toPass({ timeout: 40_000 });
});
