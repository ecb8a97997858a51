// From a name to the sentence that shows it: panel, link, evidence, article.
import { article, details, evidence, expect, find, fragmentOf, open, test, words } from "./explorer.ts";

test("an entity's panel tells what the articles say of it", async ({ page }) => {
  await open(page);
  await find(page, "John F. Kennedy");
  const panel = details(page);
  for (const heading of [
    words.panels.roles,
    words.panels.links,
    words.panels.quotesBy,
    words.panels.quotesAbout,
    words.panels.timeline,
  ]) {
    await expect(panel.getByRole("heading", { name: heading })).toBeVisible();
  }
  await expect(panel.getByText(words.panels.notProof)).toBeVisible();
  // Roles and quotes show the words of the article, marked.
  await expect(panel.locator("mark").first()).toBeVisible();
});

test("a link opens its evidence: numbered sentences with both names marked", async ({ page }) => {
  await open(page);
  await find(page, "John F. Kennedy");
  await details(page)
    .getByRole("tab", { name: new RegExp(`^${words.types.country}`) })
    .click();
  await details(page).getByRole("tabpanel").getByRole("button").first().click();
  await expect(evidence(page)).toBeVisible();
  expect(fragmentOf(page)).toMatch(/from=.*&to=/);
  const items = evidence(page).getByRole("listitem");
  await expect(items.first().locator("mark").first()).toBeVisible();
  const numbered = evidence(page).getByText(/^1 \/ \d+$/);
  await expect(numbered).toBeVisible();
  await evidence(page).getByRole("button", { name: words.panels.next }).click();
  await expect(evidence(page).getByText(/^2 \/ \d+$/)).toBeVisible();
  await evidence(page).getByRole("button", { name: words.panels.previous }).click();
  await expect(numbered).toBeVisible();
});

test("evidence opens the article at its sentence, with the names in it marked", async ({ page }) => {
  await open(page, "from=country:SU&to=country:US");
  const items = evidence(page)
    .getByRole("listitem")
    .filter({ has: page.locator("mark").nth(1) });
  const item = items.last();
  // Sentences come as their articles do: the last is the last once no more come.
  const stable = async (): Promise<boolean> => {
    const before = await items.count();
    await page.waitForTimeout(500);
    return before > 0 && before === (await items.count());
  };
  await expect.poll(stable).toBe(true);
  const sentence = await item.getByRole("paragraph").first().textContent();
  await item
    .getByRole("button")
    .filter({ has: page.locator("time") })
    .click();
  await expect(article(page)).toBeVisible();
  expect(fragmentOf(page)).toMatch(/a=.*&at=\d+-\d+/);
  await expect(article(page).locator("mark").first()).toBeVisible();
  const flat = (text: string | null): string => (text ?? "").replace(/\s+/g, "");
  await expect.poll(async () => flat(await article(page).textContent())).toContain(flat(sentence).slice(-20));
  await page.getByRole("button", { name: words.panels.closeArticle }).click();
  await expect(article(page)).toBeHidden();
  await expect(evidence(page)).toBeVisible();
});

test("copies a sentence with its citation", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "from=country:SU&to=country:US");
  await evidence(page).getByRole("button", { name: words.panels.copy }).first().click();
  await expect(page.getByRole("status").filter({ hasText: words.panels.copied }).first()).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\S.*\d{4}/s);
});

test("an article that can't be loaded says so and can be asked for again", async ({ page, watched }) => {
  watched.allowed.push(/Failed to load resource/);
  await page.route("**/articles-*.json", (route) => route.abort());
  await open(page, "from=country:SU&to=country:US");
  const again = evidence(page).getByRole("button", { name: words.panels.retry }).first();
  await expect(again).toBeVisible();
  await page.unroute("**/articles-*.json");
  await again.click();
  await expect(evidence(page).locator("mark").first()).toBeVisible();
});

test("a name that is not in this graph is met with a sentence", async ({ page }) => {
  await open(page, "e=person:nobody-of-that-name");
  await expect(page.getByText(words.panels.unknownEntity)).toBeVisible();
});
