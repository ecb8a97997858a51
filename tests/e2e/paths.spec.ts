// "How are A and B linked?": asked from the panel and by address, told sentence by sentence, and what stands in the way.
import type { Locator, Page } from "@playwright/test";
import {
  article,
  details,
  expect,
  find,
  fragmentOf,
  open,
  search,
  seriousViolations,
  test,
  words,
} from "./explorer.ts";

const { explore } = words;
const panel = (page: Page): Locator => page.getByRole("complementary", { name: explore.pathTitle });
const picker = (page: Page, label: string): Locator => panel(page).getByRole("combobox", { name: label });
const way = (page: Page, n: number): Locator => panel(page).getByRole("button", { name: `${explore.way(n)}:` });

test("asked from a name, by keyboard alone", async ({ page }) => {
  await open(page);
  await find(page, "Sukarno");
  const ask = details(page).getByRole("button", { name: explore.howLinkedTo("Sukarno") });
  await ask.focus();
  await page.keyboard.press("Enter");
  await picker(page, explore.to).focus();
  await page.keyboard.type("khrush");
  await expect(panel(page).getByRole("option").first()).toContainText("Khrushchev");
  await page.keyboard.press("Enter");
  await expect(
    panel(page)
      .getByText(/ways, the best attested first/)
      .first(),
  ).toBeVisible();
  expect(fragmentOf(page)).toMatch(/how=person:sukarno&and=person:nikita-khrushchev/);
  await way(page, 2).focus();
  await page.keyboard.press("Enter");
  await expect(way(page, 2)).toHaveAttribute("aria-expanded", "true");
  expect(fragmentOf(page)).toContain("path=1");
});

test("each step is told with a sentence that opens in its article", async ({ page }) => {
  await open(page, "how=person:sukarno&and=person:nikita-khrushchev&path=1");
  await expect(way(page, 2)).toHaveAttribute("aria-expanded", "true");
  const sentences = panel(page).locator(".passage");
  await expect(sentences).toHaveCount(2);
  await expect(sentences.first().locator("mark")).toHaveCount(2);
  const text = (await sentences.first().getByRole("paragraph").first().textContent()) ?? "";
  await sentences.first().locator(".passage-open").click();
  await expect(article(page).locator("mark.place").first()).toBeVisible();
  const flat = (words: string | null): string => (words ?? "").replace(/\s+/g, "");
  // What stands in the margin is no part of the text.
  const written = article(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const note of copy.querySelectorAll(".speaker, .event-note")) note.remove();
    return copy.textContent;
  });
  expect(flat(await written)).toContain(flat(text).slice(-20));
});

test("another way is drawn when it is chosen, and the two can be swapped", async ({ page }) => {
  await open(page, "how=person:sukarno&and=person:nikita-khrushchev");
  await expect(way(page, 1)).toHaveAttribute("aria-expanded", "true");
  await way(page, 3).click();
  await expect(way(page, 1)).toHaveAttribute("aria-expanded", "false");
  await expect(panel(page).locator(".hop-number")).toHaveText(["1", "2", "3"]);
  await panel(page).getByRole("button", { name: explore.swap }).click();
  expect(fragmentOf(page)).toMatch(/how=person:nikita-khrushchev&and=person:sukarno/);
});

test("says which filter stands in the way and lifts it", async ({ page }) => {
  await open(page, "how=person:sukarno&and=person:nikita-khrushchev&weight=999");
  await expect(panel(page).getByText(explore.noPathHere("Sukarno", "Nikita Khrushchev"))).toBeVisible();
  await panel(page)
    .getByRole("button", { name: explore.lift(explore.filterNames.leastWeight) })
    .click();
  await expect(way(page, 1)).toBeVisible();
  expect(fragmentOf(page)).not.toContain("weight=");
});

test("nothing on the panel keeps anybody out", async ({ page }) => {
  await open(page, "how=person:sukarno&and=person:nikita-khrushchev");
  await expect(panel(page).locator(".passage").first()).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
});

test("asked in the search box, in words", async ({ page }) => {
  await open(page);
  await search(page).fill("how are sukarno and khrushchev linked");
  await page.getByRole("option", { name: explore.howLinked("Sukarno", "Nikita Khrushchev") }).click();
  await expect(way(page, 1)).toBeVisible();
});
