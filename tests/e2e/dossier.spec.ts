// What a panel tells beside links and quotes: kinds of speech, who is never heard, events, outlets' words, copies, a dossier.
import { article, details, evidence, expect, find, open, test, words } from "./explorer.ts";

test("a dossier is copied as Markdown with its sources", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "e=person:john-f-kennedy");
  await details(page).getByRole("button", { name: words.panels.dossier }).click();
  await expect(page.getByRole("status").filter({ hasText: words.panels.dossierCopied }).first()).toBeAttached();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# John F\. Kennedy\n/);
  expect(text).toMatch(/\\\[1\\\]/);
  expect(text).toContain("## Sources");
});

test("quotes are narrowed to a kind of speech, and back", async ({ page }) => {
  await open(page, "e=person:john-f-kennedy");
  const part = details(page).getByRole("region", { name: new RegExp(`^${words.panels.quotesBy}`) });
  const kinds = part.getByRole("group", { name: words.panels.cueFilter });
  const promised = kinds.getByRole("button", { name: new RegExp(`^${words.panels.cues.promised}`) });
  const count = Number(/\d+/.exec((await promised.textContent()) ?? "")?.[0]);
  await promised.press("Enter");
  await expect(promised).toHaveAttribute("aria-pressed", "true");
  await expect(part.locator(".quotes").getByRole("listitem")).toHaveCount(count);
  await promised.press("Enter");
  await expect(promised).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => part.locator(".quotes").getByRole("listitem").count()).toBeGreaterThan(count);
});

test("who is named with somebody and never quoted opens the evidence of the two", async ({ page }) => {
  await open(page, "e=person:john-f-kennedy");
  const part = details(page).getByRole("region", { name: new RegExp(`^${words.panels.unheard}`) });
  const first = part.getByRole("listitem").first().getByRole("button");
  await first.click();
  await expect(evidence(page).locator("mark").first()).toBeVisible();
});

test("who speaks and who is never heard, by keys alone", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("john f kennedy");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  const part = details(page).getByRole("region", { name: new RegExp(`^${words.panels.unheard}`) });
  await expect(part).toBeVisible();
  const within = (): Promise<boolean> => part.evaluate((element) => element.contains(document.activeElement));
  // From the heading on, stop by stop; no panel has so many.
  for (let stops = 0; stops < 300 && !(await within()); stops++) await page.keyboard.press("Tab");
  expect(await within()).toBe(true);
  await page.keyboard.press("Enter");
  await expect(evidence(page).locator("mark").first()).toBeVisible();
});

test("an event tells how each outlet words it", async ({ page }) => {
  await open(page, "e=event:konferensi-asia-afrika");
  const part = details(page).getByRole("region", { name: words.panels.wordings });
  await expect(part.getByRole("heading", { level: 4 }).nth(1)).toBeVisible();
  await expect(part.locator("q").first()).toHaveText(/\S/);
  await expect(part.locator("mark").first()).toBeVisible();
});

test("copies of a report count once, and a sentence they share stands once", async ({ page }) => {
  await open(page, "from=country:US&to=country:CU");
  await expect(evidence(page).getByText(/\d+ articles \(\d+ independent reports, \d+ outlets\)/)).toBeVisible();
  const copy = evidence(page).getByText(words.panels.alsoIn).first().getByRole("button").first();
  await copy.click();
  await expect(article(page).locator("mark").first()).toBeVisible();
});

test("the words of evidence can be selected; beside them stands the way into the article", async ({ page }) => {
  await open(page, "from=country:US&to=country:CU");
  const words = evidence(page).locator(".passage-text").first();
  await words.click({ clickCount: 3 });
  expect((await page.evaluate(() => String(getSelection()))).trim().length).toBeGreaterThan(20);
  await expect(article(page)).toBeHidden();
});

test("an article lists whom it names; a name there selects and goes to its place", async ({ page }) => {
  await open(page, "from=country:US&to=country:CU");
  await evidence(page)
    .getByRole("listitem")
    .first()
    .getByRole("button")
    .filter({ has: page.locator("time") })
    .first()
    .click();
  await article(page).getByText(words.panels.named).click();
  const name = article(page).locator(".reader-named li button").first();
  await name.click();
  await expect(details(page)).toBeVisible();
  await expect(article(page).locator(".place").first()).toBeInViewport();
});

test("what filters leave nothing of says so, and gives them up", async ({ page }) => {
  await open(page, "e=person:john-f-kennedy&hide=person");
  await expect(details(page).getByText(words.panels.outOfScope)).toBeVisible();
  await details(page).getByRole("button", { name: words.panels.clearFilters }).click();
  await expect(details(page).getByText(words.panels.notProof)).toBeVisible();
});

test("what each says of the other stands side by side where the panel is wide", async ({ page }) => {
  await open(page, "from=person:john-f-kennedy&to=person:nikita-khrushchev");
  const about = (speaker: string) => evidence(page).getByRole("region", { name: new RegExp(`^${speaker}.* about `) });
  const boxes = async () => [
    await about("John F. Kennedy").boundingBox(),
    await about("Nikita Khrushchev").boundingBox(),
  ];
  await expect(about("Nikita Khrushchev").locator("mark").first()).toBeVisible();
  const [first, second] = await boxes();
  expect(second?.x).toBe(first?.x);
  await page.getByRole("separator", { name: words.shell.resize }).press("End");
  await expect
    .poll(async () => {
      const [a, b] = await boxes();
      return a && b && b.x > a.x + a.width - 1 && Math.abs(a.y - b.y) < 1;
    })
    .toBe(true);
});

test("an event's panel says where it happens, with the sentence that does", async ({ page }) => {
  await open(page);
  await find(page, "Konferensi Asia-Afrika");
  const facts = details(page).locator(".panel-facts");
  await expect(facts.getByText(words.panels.eventPlace, { exact: true })).toBeVisible();
  await expect(facts).toContainText("Bandung");
  const places = details(page).getByRole("region", { name: words.panels.places });
  await expect(places.locator("mark").first()).toHaveText("Bandung");
  await places.locator(".passage-open").first().click();
  await expect(article(page)).toContainText("Bandung");
});
