// How the explorer looks: a graph written by hand, in light, in dark and on a phone, beside the pictures of before.
import { writeExplorer } from "../../src/write/explorer.ts";
import { SCENE } from "../fixtures/scene.ts";
import { article, details, evidence, expect, open, test, words } from "./explorer.ts";

const FILES = new Map([...writeExplorer(SCENE)].map(({ path, text }) => [path, text]));

const LOOKS = [
  { name: "light", use: { colorScheme: "light", viewport: { width: 1000, height: 640 } } },
  { name: "dark", use: { colorScheme: "dark", viewport: { width: 1000, height: 640 } } },
  {
    name: "phone",
    use: { colorScheme: "light", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
] as const;

for (const { name, use } of LOOKS)
  test.describe(name, () => {
    test.use(use);

    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.addInitScript(() => localStorage.setItem("simpul:hints", "dismissed"));
      await page.route("**/graph/*.json", (route) => {
        const body = FILES.get(new URL(route.request().url()).pathname.replace(/^.*\//, ""));
        return body === undefined ? route.abort() : route.fulfill({ body, contentType: "application/json" });
      });
    });

    const looksAsBefore = async (page: Parameters<typeof open>[0], scene: string): Promise<void> => {
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState("networkidle");
      await expect(page).toHaveScreenshot(`${scene}-${name}.png`, { animations: "disabled", maxDiffPixelRatio: 0.01 });
    };

    test("the stage", async ({ page }) => {
      await open(page);
      await looksAsBefore(page, "stage");
    });

    test("an entity's panel", async ({ page }) => {
      await open(page, "e=person:ratna-wibawa");
      await expect(details(page).locator("mark").first()).toBeVisible();
      await looksAsBefore(page, "entity");
    });

    test("a table", async ({ page }) => {
      await open(page, "view=table");
      await expect(page.getByRole("grid", { name: words.panels.table.entities }).locator("[data-row]")).toHaveCount(6);
      await looksAsBefore(page, "table");
    });

    test("an event's panel", async ({ page }) => {
      await open(page, "e=event:strait-accord");
      await expect(details(page).getByRole("region", { name: words.panels.places }).locator("mark")).toBeVisible();
      await looksAsBefore(page, "event");
    });

    test("what links two", async ({ page }) => {
      await open(page, "from=person:ratna-wibawa&to=person:teguh-prasasti");
      await expect(evidence(page).locator("mark").first()).toBeVisible();
      await looksAsBefore(page, "pair");
    });

    test("an article", async ({ page }) => {
      await open(page, "e=country:MY&a=scene-0&at=0-24");
      await expect(article(page).locator(".said")).toBeVisible();
      await looksAsBefore(page, "article");
    });

    test("the outlets", async ({ page }) => {
      await open(page, "view=outlets");
      await expect(page.locator(".matrix button").first()).toBeVisible();
      await looksAsBefore(page, "outlets");
    });

    test("how two are linked", async ({ page }) => {
      await open(page, "how=person:teguh-prasasti&and=event:strait-accord");
      await expect(page.locator(".passage").first()).toBeAttached();
      await looksAsBefore(page, "path");
    });

    test("doubtful names", async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: words.desk.graphs }).click();
      await page.getByRole("menuitem", { name: words.desk.review }).click();
      await expect(page.getByRole("complementary", { name: words.desk.reviewTitle })).toBeVisible();
      await looksAsBefore(page, "review");
    });

    test("what changed", async ({ page }) => {
      await open(page);
      await page.getByRole("button", { name: words.desk.graphs }).click();
      await page.getByRole("menuitem", { name: words.desk.changes }).click();
      await page.getByRole("button", { name: words.desk.compare, exact: true }).click();
      await expect(page.getByText(words.desk.changesHint)).toBeAttached({ timeout: 20_000 });
      await looksAsBefore(page, "changes");
    });
  });
