// axe-core over every view, light and dark: nothing serious.
import { article, details, evidence, expect, open, search, seriousViolations, test, words } from "./explorer.ts";

const VIEWS = [
  ["the graph", ""],
  ["an entity's panel", "e=country:US"],
  ["a person's panel", "e=person:john-f-kennedy"],
  ["an event's panel", "e=event:konferensi-asia-afrika"],
  ["a pair's evidence", "from=country:SU&to=country:US"],
  ["the list", "view=table"],
  ["a filter", "hide=person,event"],
] as const;

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, fragment] of VIEWS) {
      test(name, async ({ page }) => {
        await open(page, fragment);
        if (fragment.startsWith("e=")) await expect(details(page).locator("mark").first()).toBeVisible();
        if (fragment.startsWith("from=")) await expect(evidence(page).locator("mark").first()).toBeVisible();
        expect(await seriousViolations(page)).toEqual([]);
      });
    }

    test("an article", async ({ page }) => {
      await open(page, "from=country:SU&to=country:US");
      await evidence(page)
        .getByRole("listitem")
        .first()
        .getByRole("button")
        .filter({ has: page.locator("time") })
        .click();
      await expect(article(page).locator("mark").first()).toBeVisible();
      expect(await seriousViolations(page)).toEqual([]);
    });

    for (const panel of [words.desk.review, words.desk.changes])
      test(panel, async ({ page }) => {
        await open(page);
        await page.getByRole("button", { name: words.desk.graphs }).click();
        await page.getByRole("menuitem", { name: panel }).click();
        await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
        expect(await seriousViolations(page)).toEqual([]);
      });

    test("search and menus, open", async ({ page }) => {
      await open(page);
      await search(page).fill("ken");
      await page.getByRole("option").first().waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await search(page).press("Escape");
      await page.getByRole("button", { name: new RegExp(`^${words.shell.theme}`) }).click();
      await page.getByRole("menuitemradio").first().waitFor();
      expect(await seriousViolations(page)).toEqual([]);
    });
  });
}
