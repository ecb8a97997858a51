// The canvas under the pointer: what is under it lights up, a click selects it, a click beside it lets go.
import type { Page } from "@playwright/test";
import { details, differing, evidence, expect, fragmentOf, open, stage, test, words } from "./explorer.ts";

const pointingAtAnything = (page: Page): Promise<boolean> =>
  stage(page).evaluate((element) => (element as HTMLElement).style.cursor === "pointer");

/** A name, not a line: all but its neighbourhood steps back. */
const pointingAtName = (page: Page): Promise<boolean> =>
  stage(page).evaluate((element) => element.classList.contains("aside"));

/** Moves the pointer over the middle of the stage in a grid until something answers to it. */
async function seek(page: Page, pointing = pointingAtAnything): Promise<{ x: number; y: number }> {
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("no stage");
  for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.7; y += 24) {
    for (let x = box.x + box.width * 0.3; x < box.x + box.width * 0.7; x += 24) {
      await page.mouse.move(x, y);
      await page.waitForTimeout(40);
      if (!(await pointing(page))) continue;
      // The stage answers a moment later, and may still have been moving.
      await page.waitForTimeout(250);
      if (await pointing(page)) return { x, y };
    }
  }
  throw new Error("nothing was found under the pointer");
}

test("hovering lights the neighbourhood, leaving puts it out", async ({ page }) => {
  await open(page);
  await page.mouse.move(0, 0);
  const calm = await stage(page).screenshot();
  await seek(page, pointingAtName);
  await page.waitForTimeout(400);
  expect(await differing(page, calm, await stage(page).screenshot())).toBeGreaterThan(5000);
  await page.mouse.move(0, 0);
  // Lines that cross may be drawn in another order.
  await expect.poll(async () => differing(page, calm, await stage(page).screenshot())).toBeLessThan(200);
});

test("a click selects, and a click on the empty stage lets go", async ({ page }) => {
  await open(page);
  const { x, y } = await seek(page);
  await page.mouse.click(x, y);
  await expect(details(page).or(evidence(page))).toBeVisible();
  expect(fragmentOf(page)).toMatch(/^#(e|from)=/);
  await page.waitForTimeout(800);
  const box = await stage(page).boundingBox();
  // A corner of the stage is as good as empty.
  await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
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

test("a click with Shift selects another beside the one that is", async ({ page }) => {
  await open(page, "e=country:SU");
  const at = await seek(page, pointingAtName);
  await page.keyboard.down("Shift");
  await page.mouse.click(at.x, at.y);
  await page.keyboard.up("Shift");
  await expect(page.getByRole("heading", { name: words.explore.chosen(2) })).toBeVisible();
  expect(fragmentOf(page)).toMatch(/^#s=country:SU&s=/);
});
