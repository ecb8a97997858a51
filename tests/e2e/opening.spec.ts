// What is there when the page is opened, and when it can't be.
import { details, expect, find, open, stage, test, typeButton, words } from "./explorer.ts";

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

test("a graph built before certainty and places were told opens, with its panels", async ({ page }) => {
  await page.route("**/graph/overview.json", async (route) => {
    const response = await route.fetch();
    const overview = await response.json();
    for (const entity of overview.entities)
      for (const key of ["confidence", "reasons", "tagged", "place", "paragraphs"]) delete entity[key];
    for (const info of overview.articles) delete info.paragraphs;
    await route.fulfill({ json: overview });
  });
  await page.route("**/graph/articles-*.json", async (route) => {
    const records = await (await route.fetch()).json();
    for (const record of records) delete record.places;
    await route.fulfill({ json: records });
  });
  await open(page, "e=person:sukarno");
  await expect(details(page).getByRole("heading", { name: "Sukarno", level: 2 })).toBeVisible();
  await expect(details(page).locator(".passage").first()).toBeVisible();
  await expect(details(page).locator(".panel-sure")).toHaveCount(0);
  await find(page, "Konferensi Asia-Afrika");
  await expect(details(page).getByText(words.panels.eventKind, { exact: true })).toBeVisible();
  await expect(details(page).getByText(words.panels.eventPlace, { exact: true })).toHaveCount(0);
});
