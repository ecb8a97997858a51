// The canvas under the pointer: what is under it lights up, a click selects it, a click beside it lets go.
import type { Page } from "@playwright/test";
import { details, evidence, expect, fragmentOf, open, stage, test } from "./explorer.ts";

const pointing = (page: Page): Promise<boolean> =>
  stage(page).evaluate((element) => (element as HTMLElement).style.cursor === "pointer");

/** Moves the pointer over the stage in a grid until something answers to it (or, with `free`, nothing does). */
async function seek(page: Page, { free = false, step = 24 } = {}): Promise<{ x: number; y: number }> {
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("no stage");
  for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.7; y += step) {
    for (let x = box.x + box.width * 0.3; x < box.x + box.width * 0.7; x += step) {
      await page.mouse.move(x, y);
      await page.waitForTimeout(20);
      if ((await pointing(page)) === free) continue;
      // The stage answers a moment later, and may still have been moving.
      await page.waitForTimeout(250);
      if ((await pointing(page)) !== free) return { x, y };
    }
  }
  throw new Error("nothing was found under the pointer");
}

test("hovering lights the neighbourhood, leaving puts it out", async ({ page }) => {
  await open(page);
  await page.mouse.move(0, 0);
  const calm = await stage(page).screenshot();
  await seek(page);
  await page.waitForTimeout(400);
  expect(calm.equals(await stage(page).screenshot())).toBe(false);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  expect(calm.equals(await stage(page).screenshot())).toBe(true);
});

test("a click selects, and a click on the empty stage lets go", async ({ page }) => {
  await open(page);
  const { x, y } = await seek(page);
  await page.mouse.click(x, y);
  await expect(details(page).or(evidence(page))).toBeVisible();
  expect(fragmentOf(page)).toMatch(/^#(e|from)=/);
  await page.waitForTimeout(800);
  const empty = await seek(page, { free: true, step: 17 });
  await page.mouse.click(empty.x, empty.y);
  await expect(details(page).or(evidence(page))).toBeHidden();
});

test("zooms with the wheel and with its buttons", async ({ page }) => {
  await open(page);
  const before = await stage(page).screenshot();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.waitForTimeout(600);
  const nearer = await stage(page).screenshot();
  expect(before.equals(nearer)).toBe(false);
  await stage(page).hover();
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(600);
  expect(nearer.equals(await stage(page).screenshot())).toBe(false);
});
