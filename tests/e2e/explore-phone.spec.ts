// On a phone: several selected with the finger, how two are linked, and the share menu within reach.
import { expect, find, fragmentOf, open, seriousViolations, stage, test, words } from "./explorer.ts";

const { explore } = words;

test("two names, and how they are linked, in the sheet", async ({ page }) => {
  await open(page, "s=country:SU&s=country:US");
  const sheet = page.getByRole("complementary", { name: explore.group });
  await sheet.getByRole("button", { name: explore.howLinked("Soviet Union", "United States") }).tap();
  const path = page.getByRole("complementary", { name: explore.pathTitle });
  await expect(path.getByRole("button", { name: `${explore.way(1)}:` })).toBeVisible();
  await expect(path.locator(".passage").first()).toBeAttached();
  expect(await seriousViolations(page)).toEqual([]);
});

test("a finger draws a lasso once its button was pressed", async ({ page, context }) => {
  await open(page);
  await page.getByRole("button", { name: explore.lasso }).tap();
  const box = await stage(page).boundingBox();
  if (!box) throw new Error("no stage");
  const client = await context.newCDPSession(page);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const finger = (type: "touchStart" | "touchMove" | "touchEnd", at: readonly (readonly [number, number])[]) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: at.map(([x, y]) => ({ x: middle.x + x, y: middle.y + y })),
    });
  await finger("touchStart", [[-90, -120]]);
  for (const corner of [
    [0, -120],
    [90, -120],
    [90, 0],
    [90, 60],
    [0, 60],
    [-90, 60],
    [-90, 0],
  ] as const)
    await finger("touchMove", [corner]);
  await finger("touchEnd", []);
  await expect(page.getByRole("complementary", { name: explore.group })).toBeVisible();
});

test("a finger that rests on a name takes it along; one that moves at once moves the graph", async ({
  page,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const client = await context.newCDPSession(page);
  const finger = (type: "touchStart" | "touchMove" | "touchEnd", at?: { readonly x: number; readonly y: number }) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  const drag = async (rest: number): Promise<void> => {
    await find(page, "Soviet Union");
    const sheet = page.getByRole("complementary", { name: words.panels.entity });
    await expect(sheet).toBeVisible();
    const [box, header, covered] = await Promise.all([
      stage(page).boundingBox(),
      page.getByRole("banner").boundingBox(),
      sheet.boundingBox(),
    ]);
    if (!box || !header || !covered) throw new Error("no stage");
    const at = { x: box.x + box.width / 2, y: (header.y + header.height + covered.y) / 2 };
    await page.waitForTimeout(300);
    const start = finger("touchStart", at);
    // Nothing is awaited that takes a moment: it would be a rest.
    if (rest > 0) await start.then(() => page.waitForTimeout(rest));
    const moves = [1, 2, 3, 4, 5, 6].map((n) => finger("touchMove", { x: at.x + n * 8, y: at.y - n * 8 }));
    await Promise.all([start, ...moves, finger("touchEnd")]);
  };
  await drag(0);
  await page.waitForTimeout(200);
  expect(fragmentOf(page)).not.toContain("pin=");
  await expect(async () => {
    await drag(600);
    await expect.poll(() => fragmentOf(page), { timeout: 2000 }).toContain("pin=");
  }).toPass({ timeout: 40_000 });
});

test("everything to take away is within reach", async ({ page }) => {
  await open(page, "e=country:SU");
  await page.getByRole("button", { name: explore.shareHint }).tap();
  const width = page.viewportSize()?.width ?? 0;
  for (const name of [explore.link, explore.png, explore.svg, explore.citations, explore.data]) {
    const box = await page
      .getByRole("menuitem", { name: new RegExp(`^${name.replace(/[()…]/g, "\\$&")}`) })
      .boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});
