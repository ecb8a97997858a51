// The built site (`npm run build`) → docs/images, as the README and docs/guide.md show it. `screenshot.ts NAME…` makes those named.
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright";
import { preview } from "vite";
import { CHROMIUM_FLAGS, chromiumPath } from "../tests/chromium.ts";
import { PICTURES, type Picture } from "./pictures.ts";

const root = resolve(import.meta.dirname, "..");
const FOLDER = resolve(root, "docs/images");
/** WebP: text stays sharp at a fifth of a PNG's size. */
const QUALITY = 0.72;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PICTURES, name));
if (unknown.length > 0) {
  console.error(`No picture is named ${unknown.join(", ")}. There are: ${Object.keys(PICTURES).join(", ")}.`);
  process.exit(2);
}

await mkdir(FOLDER, { recursive: true });
const server = await preview({ root, logLevel: "warn", preview: { port: 4187 } });
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });
try {
  const address = server.resolvedUrls?.local[0] ?? "http://localhost:4187/";
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  // Without the hints for the first visit.
  await context.addInitScript(() => {
    if (location.protocol.startsWith("http")) localStorage.setItem("simpul:hints", "dismissed");
  });
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const png = await taken(context, address, picture);
    const webp = await asWebp(context, png);
    await writeFile(resolve(FOLDER, `${name}.webp`), webp);
    console.log(`docs/images/${name}.webp: ${Math.round(webp.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  await server.close();
}

async function taken(context: BrowserContext, address: string, { fragment, press }: Picture): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.goto(`${address}#${fragment === "" ? "" : `${fragment}&`}lang=en`);
    await page.locator("#stage.ready, #main [role=grid], #main .matrix").first().waitFor();
    await settled(page);
    if (press) {
      await press(page);
      await settled(page);
    }
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

/** Fonts, flags and evidence are there, the camera is at rest. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1500);
}

/** PNG → WebP, by the browser that is there anyway. */
async function asWebp(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const page = await context.newPage();
  try {
    const base64 = await page.evaluate(
      async ([data, quality]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
        canvas.getContext("2d")?.drawImage(image, 0, 0);
        return canvas.toDataURL("image/webp", quality).replace(/^.*,/, "");
      },
      [png.toString("base64"), QUALITY] as const,
    );
    return Buffer.from(base64, "base64");
  } finally {
    await page.close();
  }
}
