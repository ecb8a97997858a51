// The built site (`npm run build`) → docs/images, as the README shows it.
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium, type Page } from "playwright";
import { preview } from "vite";
import { en } from "../src/view/words/en.ts";
import { CHROMIUM_FLAGS, chromiumPath } from "../tests/chromium.ts";

const root = resolve(import.meta.dirname, "..");
const FOLDER = resolve(root, "docs/images");

/** Name of the picture → what the address chooses: a country among all it is linked to, and the sentences behind one link. */
const PICTURES = {
  explorer: "e=country:SU&lang=en",
  evidence: "from=person:john-f-kennedy&to=person:nikita-khrushchev&lang=en",
};

await mkdir(FOLDER, { recursive: true });
const server = await preview({ root, logLevel: "warn", preview: { port: 4187 } });
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });
try {
  const address = server.resolvedUrls?.local[0] ?? "http://localhost:4187/";
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1.25,
    colorScheme: "light",
    locale: "en-GB",
  });
  for (const [name, fragment] of Object.entries(PICTURES)) {
    const page = await context.newPage();
    await page.goto(`${address}#${fragment}`);
    await settled(page);
    await page.screenshot({ path: resolve(FOLDER, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}

/** Drawn, without the hints for the first visit; fonts, flags and evidence there, the camera at rest. */
async function settled(page: Page): Promise<void> {
  await page.locator("#stage.ready").waitFor();
  const hints = page.getByRole("complementary", { name: en.filters.hintsTitle }).getByRole("button").last();
  await hints.click({ timeout: 15_000 }).catch(() => {});
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(4000);
}
