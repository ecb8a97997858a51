// Language and colours: switched at once, kept on the device.

import { id } from "../../src/view/words/id.ts";
import { details, expect, find, open, stage, test, words } from "./explorer.ts";

test("the interface speaks Indonesian, names of countries too, and remembers", async ({ page }) => {
  await open(page);
  await find(page, "United States");
  await page.getByRole("button", { name: `${words.shell.language}: ${words.shell.languages.en}` }).click();
  await page.getByRole("menuitemradio", { name: words.shell.languages.id }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await expect(
    page.getByRole("complementary", { name: id.panels.entity }).getByRole("heading", { level: 2 }),
  ).toHaveText("Amerika Serikat");
  await expect(page.getByText(id.shell.notProof).first()).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
});

test("dark is dark, light is light, and the choice stays", async ({ page }) => {
  await open(page);
  const background = (): Promise<number> =>
    page.evaluate(() => {
      const [r = 0, g = 0, b = 0] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return (r + g + b) / 3;
    });
  expect(await background()).toBeGreaterThan(200);
  const light = await stage(page).screenshot();
  await page.getByRole("button", { name: `${words.shell.theme}: ${words.shell.themes.system}` }).click();
  await page.getByRole("menuitemradio", { name: words.shell.themes.dark }).click();
  await expect.poll(background).toBeLessThan(60);
  await page.waitForTimeout(500);
  expect(light.equals(await stage(page).screenshot())).toBe(false);
  await page.reload();
  await expect.poll(background).toBeLessThan(60);
});

test("follows the device where nothing is chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  await find(page, "Sukarno");
  await expect(details(page)).toHaveCSS("color", /rgb\((2[0-9]{2}|1[5-9][0-9]),/);
});
