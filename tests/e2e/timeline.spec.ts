// Time: a window over the bars by pointer and by keys, played, cleared, looked at closer; every view follows it.
import { expect, fragmentOf, open, test, words } from "./explorer.ts";

const { filters } = words;
type Page = import("@playwright/test").Page;
const timeline = (page: Page) => page.getByRole("region", { name: filters.timeline });
const edge = (page: Page, name: string) => timeline(page).getByRole("slider", { name });

test("dragging chooses a span, which the address keeps and the chips say", async ({ page }) => {
  await open(page);
  const box = await timeline(page).locator(".brush").boundingBox();
  if (!box) throw new Error("no bars");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => fragmentOf(page)).toMatch(/^#since=\d{4}&until=\d{4}$/);
  await expect(timeline(page)).toContainText(/\d+ of \d+ articles/);
  const [, since = "", until = ""] = /since=(\d+)&until=(\d+)/.exec(fragmentOf(page)) ?? [];
  // The middle moves the span as it is.
  await page.mouse.move(box.x + box.width * 0.2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
  await page.mouse.up();
  const [, from = "", to = ""] = /since=(\d+)&until=(\d+)/.exec(fragmentOf(page)) ?? [];
  expect(Number(from)).toBeGreaterThan(Number(since));
  expect(Number(to) - Number(from)).toBe(Number(until) - Number(since));
  await timeline(page)
    .locator(".brush")
    .dblclick({ position: { x: box.width * 0.9, y: 5 } });
  await expect.poll(() => fragmentOf(page)).toBe("");
});

test("arrows move the edges, with Shift farther, and the span as a whole", async ({ page }) => {
  await open(page);
  await edge(page, filters.from).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowRight");
  const first = /since=(\d+)/.exec(fragmentOf(page))?.[1];
  await edge(page, filters.until).focus();
  await page.keyboard.press("Shift+ArrowLeft");
  const last = /until=(\d+)/.exec(fragmentOf(page))?.[1];
  await edge(page, filters.whole).focus();
  await page.keyboard.press("ArrowLeft");
  expect(fragmentOf(page)).toBe(`#since=${Number(first) - 1}&until=${Number(last) - 1}`);
  await page.keyboard.press("Delete");
  expect(fragmentOf(page)).toBe("");
});

test("counts follow the span, and it can be looked at closer", async ({ page }) => {
  await open(page, "since=1945&until=1949&view=table");
  const all = await page.getByRole("grid").first().getAttribute("aria-rowcount");
  await timeline(page).getByRole("button", { name: filters.closer }).click();
  await expect(timeline(page)).toContainText(filters.by.month);
  await timeline(page).getByRole("button", { name: filters.clearTime }).click();
  await expect(timeline(page)).toContainText(filters.everyTime);
  expect(Number(await page.getByRole("grid").first().getAttribute("aria-rowcount"))).toBeGreaterThan(Number(all));
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("playing is one step a press", async ({ page }) => {
    await open(page);
    await timeline(page).getByRole("button", { name: filters.stepOn }).click();
    const first = fragmentOf(page);
    expect(first).toContain("since=");
    await timeline(page).getByRole("button", { name: filters.stepOn }).click();
    expect(fragmentOf(page)).not.toBe(first);
  });
});

test("playing moves the span until it is paused", async ({ page }) => {
  await open(page);
  await timeline(page).getByRole("button", { name: filters.play }).click();
  await expect.poll(() => fragmentOf(page)).toContain("since=");
  const first = fragmentOf(page);
  await expect.poll(() => fragmentOf(page)).not.toBe(first);
  await timeline(page).getByRole("button", { name: filters.pause }).click();
  await expect(timeline(page).getByRole("button", { name: filters.play })).toBeVisible();
});
