// The address holds what is chosen: back and forward, reload, a link for somebody else.
import { details, evidence, expect, find, fragmentOf, open, stage, test, typeButton, words } from "./explorer.ts";

test("back and forward go through what was chosen", async ({ page }) => {
  await open(page);
  await find(page, "John F. Kennedy");
  await find(page, "Soviet Union");
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("Soviet Union");
  await page.goBack();
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("John F. Kennedy");
  await page.goBack();
  await expect(details(page)).toBeHidden();
  await page.goForward();
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("John F. Kennedy");
});

test("a reload restores selection, filter and view", async ({ page }) => {
  await open(page);
  await typeButton(page, "event").click();
  await find(page, "John F. Kennedy");
  await page.getByRole("radio", { name: words.shell.list }).click();
  const address = page.url();
  await page.reload();
  expect(page.url()).toBe(address);
  await expect(page.getByRole("grid", { name: words.panels.table.entities })).toBeVisible();
  await expect(typeButton(page, "event")).toHaveAttribute("aria-pressed", "false");
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("John F. Kennedy");
});

test("a link to evidence and article opens on both", async ({ page, context }) => {
  await open(page, "from=country:SU&to=country:US");
  await evidence(page)
    .getByRole("listitem")
    .first()
    .getByRole("button")
    .filter({ has: page.locator("time") })
    .click();
  await expect(page.getByRole("article")).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("article")).toBeVisible();
  await expect(evidence(other)).toBeVisible();
});

test("nonsense in the address is left out", async ({ page }) => {
  await open(page, "e=%00%3Cscript%3E&hide=nonsense,event&view=cube&a=&at=9-x&lang=xx");
  await expect(stage(page)).toBeVisible();
  await expect(typeButton(page, "event")).toHaveAttribute("aria-pressed", "false");
  await typeButton(page, "event").click();
  expect(fragmentOf(page)).not.toContain("nonsense");
});
