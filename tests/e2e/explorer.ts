// The explorer as a test meets it: opened in English, watched for complaints and for requests to anywhere else.
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { en } from "../../src/view/words/en.ts";

export { expect };
export const words = en;

interface Watched {
  /** Complaints a test provokes on purpose. */
  readonly allowed: RegExp[];
}

export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const allowed: RegExp[] = [];
      const { origin } = new URL(baseURL ?? "");
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (!["data:", "blob:", "file:"].includes(url.protocol) && url.origin !== origin)
          complaints.push(`request: ${url}`);
      });
      await use({ allowed });
      // The software renderer of machines without a graphics card speaks of itself.
      const own = complaints.filter((text) => !/GPU stall|GL Driver Message|swiftshader/i.test(text));
      expect(own.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the explorer at a fragment and waits until it is there. */
export async function open(page: Page, fragment = ""): Promise<void> {
  await page.goto(`./#${fragment}`);
  await expect(page.getByRole("heading", { name: "Simpul", level: 1 })).toBeVisible();
  if (!/view=(table|outlets)/.test(fragment)) await expect(stage(page)).toHaveClass(/ready/);
}

export const stage = (page: Page): Locator => page.getByRole("application", { name: words.shell.stage });
export const search = (page: Page): Locator => page.getByRole("combobox", { name: words.shell.search });
export const details = (page: Page): Locator => page.getByRole("complementary", { name: words.panels.entity });
export const evidence = (page: Page): Locator => page.getByRole("complementary", { name: words.panels.evidence });
export const article = (page: Page): Locator => page.getByRole("article");
export const typeButton = (page: Page, type: keyof typeof words.types): Locator =>
  page.getByRole("button", { name: new RegExp(`^${words.types[type]} [\\d,]+$`) });
export const fragmentOf = (page: Page): string => new URL(page.url()).hash;

/** Finds a name by search and picks the first result. */
export async function find(page: Page, query: string): Promise<void> {
  await search(page).fill(query);
  await page.getByRole("option").first().waitFor();
  await search(page).press("Enter");
}

/** What axe-core finds that keeps somebody out; "serious" and worse. */
export async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`));
}

/** How many pixels of two pictures of the same size differ. */
export const differing = (page: Page, before: Buffer, after: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          context?.drawImage(image, 0, 0);
          return new Uint32Array(
            context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
          );
        }),
      );
      return (one ?? new Uint32Array()).reduce((count, pixel, at) => count + Number(pixel !== other?.[at]), 0);
    },
    [before, after].map((picture) => picture.toString("base64")),
  );
