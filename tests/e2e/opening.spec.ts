// What is there when the page is opened, and when it can't be.
import { expect, open, stage, test, typeButton, words } from "./explorer.ts";

test("opens on a graph that is laid out and drawn", async ({ page }) => {
  await open(page);
  for (const type of ["person", "country", "organisation", "event"] as const) {
    await expect(typeButton(page, type)).toHaveAttribute("aria-pressed", "true");
    await expect(typeButton(page, type)).not.toHaveText(/\D0$/);
  }
  await expect(page.getByText(words.shell.notProof).first()).toBeVisible();
  // Something is drawn: many colours, not one.
  const picture = await stage(page).screenshot();
  expect(picture.length).toBeGreaterThan(40_000);
  // At rest: two pictures are the same.
  await page.waitForTimeout(500);
  expect(picture.equals(await stage(page).screenshot())).toBe(true);
});

test("says what happened when the graph can't be read, and tries again when asked", async ({ page, watched }) => {
  watched.allowed.push(/Failed to load resource/);
  await page.route("**/overview.json", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByText(words.shell.failed)).toBeVisible();
  await page.unroute("**/overview.json");
  await page.getByRole("button", { name: words.shell.retry }).click();
  await expect(stage(page)).toHaveClass(/ready/);
});

test("offers the list where there is no WebGL", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto("./");
  await page.getByRole("button", { name: words.shell.openList }).click();
  await expect(page.getByRole("grid", { name: words.panels.table.entities })).toBeVisible();
});
