// What a reader takes away: a link, code to embed, pictures, citations, data.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { DOMParser } from "@xmldom/xmldom";
import { expect, open, seriousViolations, test, words } from "./explorer.ts";

const { explore } = words;

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: explore.shareHint }).click();
  await page.getByRole("menuitem", { name: new RegExp(`^${name.replace(/[()…]/g, "\\$&")}`) }).click();
}

async function download(page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await start();
  const saved = await waiting;
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

test("a link restores selection, filters and places", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "s=country:SU&s=country:US&hide=event&pin=country:SU@12,-30");
  await choose(page, explore.link);
  await expect(page.getByRole("status").filter({ hasText: explore.linkCopied }).first()).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("heading", { name: explore.chosen(2) })).toBeVisible();
  expect(new URL(page.url()).hash).toBe("#s=country:SU&s=country:US&hide=event&pin=country:SU@12,-30");
});

test("the drawing is well-formed SVG with title, legend, names and source, and asks for nothing", async ({ page }) => {
  await open(page, "e=country:SU");
  const { name, bytes } = await download(page, () => choose(page, explore.svg));
  expect(name).toBe("soviet-union.svg");
  const text = bytes.toString("utf8");
  const root = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, "image/svg+xml").documentElement;
  expect(root?.tagName).toBe("svg");
  const words = [...(root?.getElementsByTagName("text") ?? [])].map(({ textContent }) => textContent ?? "");
  expect(words).toContain("Soviet Union");
  expect(words).toContain("Countries");
  expect(words.some((line) => line.startsWith("Source: "))).toBe(true);
  expect(text).not.toMatch(/href="(?!data:)/);
  expect(text).not.toContain("<script");
});

test("the picture is a PNG of twice the size on the screen", async ({ page }) => {
  await open(page, "e=country:SU");
  const { name, bytes } = await download(page, () => choose(page, explore.png));
  expect(name).toBe("soviet-union.png");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1200);
  // A blank picture of this size is a few kilobytes.
  expect(bytes.length).toBeGreaterThan(50_000);
});

test("citations list the sentences of a pair with their sources", async ({ page }) => {
  await open(page, "from=country:SU&to=country:US");
  const { name, bytes } = await download(page, () => choose(page, explore.citations));
  expect(name).toMatch(/\.md$/);
  const lines = bytes.toString("utf8").split("\n");
  expect(lines[0]).toBe("# Sources: Soviet Union and United States");
  expect(lines[2]).toMatch(/^1\. “.+” — .+/);
});

test("without a selection there is nothing to cite", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: explore.shareHint }).click();
  await expect(page.getByRole("menuitem", { name: new RegExp(explore.citationsNone) })).toBeDisabled();
});

test("the graph is downloaded for Gephi, by keyboard", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: explore.shareHint }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem").last()).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: explore.dataTitle });
  await expect(dialog.getByRole("radio", { name: /GEXF/ })).toBeChecked();
  for (const hint of Object.values(explore.formats)) await expect(dialog.getByText(hint)).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
  const { name, bytes } = await download(page, () =>
    dialog.getByRole("button", { name: explore.download }).press("Enter"),
  );
  expect(name).toBe("simpul.gexf");
  expect(bytes.toString("utf8")).toContain('id="country:SU"');
  await expect(dialog).toBeHidden();
});

test("of a selection only what was selected is written", async ({ page }) => {
  await open(page, "s=country:SU&s=country:US");
  await choose(page, explore.data);
  const dialog = page.getByRole("dialog", { name: explore.dataTitle });
  await expect(dialog.getByRole("radio", { name: explore.dataChosen })).toBeChecked();
  await dialog.getByRole("radio", { name: /GraphML/ }).check();
  const { name, bytes } = await download(page, () => dialog.getByRole("button", { name: explore.download }).click());
  expect(name).toBe("soviet-union-and-united-states.graphml");
  expect(bytes.toString("utf8").match(/<node /g)).toHaveLength(2);
});

test("reading for a download can be cancelled, and a failure is said", async ({ page, watched }) => {
  watched.allowed.push(/Failed to load resource/);
  await open(page);
  await page.route("**/articles-*.json", () => undefined);
  await choose(page, explore.data);
  const dialog = page.getByRole("dialog", { name: explore.dataTitle });
  await dialog.getByRole("button", { name: explore.download }).click();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await dialog.getByRole("button", { name: explore.cancel }).click();
  await expect(dialog.getByRole("button", { name: explore.download })).toBeVisible();
  await page.unroute("**/articles-*.json");
});

test("embedded: the stage, one line, the way to the whole explorer, and nothing kept on the device", async ({
  page,
}) => {
  await page.goto("./?embed#e=country:SU&lang=en");
  await expect(page.getByRole("application", { name: words.shell.stage })).toHaveClass(/ready/);
  const box = await page.getByRole("application", { name: words.shell.stage }).boundingBox();
  expect(box?.width).toBeGreaterThan(1400);
  expect(box?.height).toBeGreaterThan(800);
  await expect(page.getByText(/^Soviet Union, country, \d+ mentions/)).toBeVisible();
  await expect(page.getByRole("combobox")).toBeHidden();
  await expect(page.getByRole("button", { name: explore.lasso })).toBeHidden();
  await expect(page.getByRole("button", { name: words.shell.zoomIn })).toBeVisible();
  const full = page.getByRole("link", { name: explore.openFull });
  expect(await full.getAttribute("href")).toMatch(/\/#e=country:SU&lang=en$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await seriousViolations(page)).toEqual([]);
});
