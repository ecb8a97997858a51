// The built site (`npm run build`) → docs/images/explorer.png, as the README shows it.
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { CHROMIUM_FLAGS, chromiumPath } from "../tests/chromium.ts";

const root = resolve(import.meta.dirname, "..");
const FILE = resolve(root, "docs/images/explorer.png");
/** What is shown: a person of the demo corpus, with what links him to the country he went to. */
const FRAGMENT = process.argv[2] ?? "e=person:kim-il-sung&lang=en";

await mkdir(dirname(FILE), { recursive: true });
const server = await preview({ root, logLevel: "warn", preview: { port: 4187 } });
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1.5,
    colorScheme: "light",
    locale: "en-GB",
  });
  await page.goto(`${server.resolvedUrls?.local[0] ?? "http://localhost:4187/"}#${FRAGMENT}`);
  await page.locator("#stage.ready").waitFor();
  // Fonts, flags, evidence, and the camera at rest.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: FILE });
  console.log(FILE);
} finally {
  await browser.close();
  await server.close();
}
