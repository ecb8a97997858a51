// The reader's own articles: dropped, read in the page, kept over a reload, corrected as the command line would, deleted.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import type { GraphEntity, Overview } from "../../src/model/index.ts";
import { madeUp } from "../fixtures/made-up.ts";
import { expect, open, seriousViolations, test, typeButton, words } from "./explorer.ts";
import { keptOverview } from "./kept.ts";

const said = words.desk;
const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });
const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** As if the files were let go over the page. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const held = new DataTransfer();
    for (const { name, text } of list) held.items.add(new File([text], name));
    return held;
  }, files);
  await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
  await expect(page.getByText(said.drop, { exact: true })).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

async function read(page: Page, name: string): Promise<void> {
  const opened = dialog(page, said.dialogTitle);
  await opened.getByRole("textbox", { name: said.name, exact: true }).fill(name);
  await opened.getByRole("button", { name: said.start }).click();
}

const graphsMenu = async (page: Page) => {
  await page.getByRole("button", { name: said.graphs }).click();
  return page.getByRole("menu");
};

/** How often the page came to itself, every 20 ms at best, while an element was there. */
const ticksWhile = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (watched) =>
      new Promise<number>((resolve) => {
        let ticks = 0;
        const timer = setInterval(() => {
          if (document.querySelector(watched)) ticks++;
          else {
            clearInterval(timer);
            resolve(ticks);
          }
        }, 20);
      }),
    selector,
  );

test("200 articles are dropped, read, kept over a reload, and deleted", async ({ page }) => {
  test.setTimeout(300_000);
  await open(page);
  await drop(page, madeUp(200));
  await read(page, "Two hundred");
  await expect(page.getByRole("progressbar")).toBeVisible();
  // The page is alive meanwhile.
  expect(await ticksWhile(page, "progress")).toBeGreaterThan(5);

  const summary = dialog(page, said.summaryTitle);
  await expect(summary).toBeVisible({ timeout: 200_000 });
  await expect(summary).toContainText(said.came(200));
  await summary.getByRole("button", { name: said.show }).click();
  await expect(typeButton(page, "person")).toHaveText(/5$/);
  await expect(page.getByText("200 articles", { exact: false }).first()).toBeVisible();

  await page.reload();
  await expect(typeButton(page, "person")).toHaveText(/5$/);
  const menu = await graphsMenu(page);
  await expect(menu.getByRole("menuitemradio", { name: /Two hundred/ })).toHaveAttribute("aria-checked", "true");
  await menu.getByRole("menuitem", { name: said.manage }).click();
  const manage = dialog(page, said.switchTo);
  await manage.getByRole("button", { name: said.remove }).click();
  await manage.getByRole("button", { name: said.removeSure }).click();
  await expect(manage.getByText("200")).toHaveCount(0);
  // The page's own graph opens behind the dialog, which comes back when it has.
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(manage).toBeHidden({ timeout: 1000 });
  }).toPass();
  await expect(typeButton(page, "person")).not.toHaveText(/ 5$/);
  const left = await page.evaluate(async () => (await indexedDB.databases()).length);
  expect(left).toBeLessThanOrEqual(1);
});

test("a folder is added to the open graph: its names join those that were there", async ({ page }) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "simpul-folder-"));
  for (const { name, text } of madeUp(3)) writeFileSync(join(folder, name), text);
  await open(page);
  const people = async () => Number(((await typeButton(page, "person").textContent()) ?? "").replace(/\D/g, ""));
  const before = await people();
  await page.getByRole("button", { name: said.open }).click();
  await page.locator("input[webkitdirectory]").setInputFiles(folder);
  const opened = dialog(page, said.dialogTitle);
  await opened.getByRole("radio", { name: new RegExp(said.toOpen("").slice(0, 8)) }).check();
  await opened.getByRole("button", { name: said.start }).click();
  const summary = dialog(page, said.summaryTitle);
  await expect(summary).toContainText(said.came(3), { timeout: 200_000 });
  await summary.getByRole("button", { name: said.show }).click();
  await expect.poll(people).toBeGreaterThan(before);
});

test("a folder let go over the page is opened, with the folders in it", async ({ page, context }) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "simpul-dropped-"));
  mkdirSync(join(folder, "within"));
  for (const [n, { name, text }] of madeUp(4).entries())
    writeFileSync(join(folder, n % 2 === 0 ? name : join("within", name)), text);
  await open(page);
  const client = await context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await client.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
    if (type === "dragOver") await expect(page.getByText(said.drop, { exact: true })).toBeVisible();
  }
  await read(page, "A folder");
  await expect(dialog(page, said.summaryTitle)).toContainText(said.came(4), { timeout: 200_000 });
});

test("names that an earlier graph had are drawn as ghosts among those they were linked to", async ({ page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    const drawn = new Set<string>();
    Object.assign(globalThis, { drawn });
    const fill = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      drawn.add(text);
      return fill.call(this, text, ...rest);
    };
  });
  await open(page);
  const story = "Presiden Sukarno bertemu Perdana Menteri Uni Soviet Nikita Khrushchev di Jakarta. Sukarno senang.";
  await drop(page, [{ name: "pertemuan.txt", text: `Sukarno bertemu Khrushchev\n\n${story}` }]);
  await read(page, "One article");
  const summary = dialog(page, said.summaryTitle);
  await expect(summary).toContainText(said.came(1), { timeout: 200_000 });
  await summary.getByRole("button", { name: said.show }).click();
  await expect(typeButton(page, "person")).toHaveText(/\D2$/);
  const isDrawn = (name: string) =>
    page.evaluate((text) => (globalThis as unknown as { drawn: Set<string> }).drawn.has(text), name);
  await page.evaluate(() => (globalThis as unknown as { drawn: Set<string> }).drawn.clear());
  await (await graphsMenu(page)).getByRole("menuitem", { name: said.changes }).click();
  await page.getByRole("radio", { name: said.twoGraphs }).check();
  // Named more than any other beside those that the article names.
  const gone = await page.evaluate(async () => {
    const { entities } = await (await fetch("graph/overview.json")).json();
    return entities.find(({ id }: { id: string }) => id === "country:US").label as string;
  });
  expect(await isDrawn(gone)).toBe(false);
  await page.getByRole("button", { name: said.compare, exact: true }).click();
  await expect(page.getByText(said.changesHint)).toBeVisible({ timeout: 100_000 });
  await expect.poll(() => isDrawn(gone)).toBe(true);
});

test("cancelled, nothing is changed", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  // So many that nobody is too slow to cancel.
  await drop(page, madeUp(600));
  await read(page, "Never");
  await page.getByRole("button", { name: said.cancel }).click();
  await expect(page.getByRole("region", { name: said.cancelled })).toBeVisible();
  const menu = await graphsMenu(page);
  await expect(menu.getByRole("menuitemradio")).toHaveCount(1);
});

test("what can't be read is told with file and reason, copies are skipped, and the rest goes on", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: said.open }).click();
  const [first] = madeUp(1);
  const text = first?.text ?? "";
  await page.locator("[data-pick=files]").setInputFiles([
    file("one.md", text),
    file("copy.md", text.replace("Kabar Rekaan", "Kabar Lain")),
    file("bad.json", "{ oops"),
    file("picture.png", "no text"),
    file(
      "table.csv",
      `no;kepala;naskah\n7;Ratna Wibawa tiba di ibu kota;"${"Ratna Wibawa tiba di Malaysia. ".repeat(6)}"\n`,
    ),
    {
      name: "packed.csv.gz",
      mimeType: "application/gzip",
      buffer: gzipSync(
        `no;kepala;naskah\n8;Ratna Wibawa pulang;"${"Ratna Wibawa pulang dari Malaysia. ".repeat(6)}"\n`,
      ),
    },
  ]);
  const opened = dialog(page, said.dialogTitle);
  // The columns of the table are guessed and shown.
  await expect(opened.getByLabel(said.fields.body)).toHaveValue("naskah");
  await expect(opened.getByLabel(said.fields.title)).toHaveValue("kepala");
  await expect(opened.getByText(said.columnsSame(1))).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
  await read(page, "Some");
  const summary = dialog(page, said.summaryTitle);
  await expect(summary).toBeVisible({ timeout: 60_000 });
  await expect(summary).toContainText(said.came(3));
  await expect(summary).toContainText(said.duplicates(1));
  await expect(summary.getByRole("row", { name: /bad\.json/ })).toContainText("no JSON");
  await expect(summary.getByRole("row", { name: /picture\.png/ })).toContainText("No reader");
  expect(await seriousViolations(page)).toEqual([]);
  const saving = page.waitForEvent("download");
  await summary.getByRole("button", { name: said.saveCsv }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toContain("bad.json");
});

/** Two persons who are named together. */
function pairOf({ entities, links }: Overview) {
  const people = new Map(entities.flatMap((entity) => (entity.type === "person" ? [[entity.id, entity]] : [])));
  for (const { kind, source, target } of links) {
    const [kept, other] = [people.get(source), people.get(target)];
    if (kind === "comention" && kept && other) return { kept, other, address: `./#from=${source}&to=${target}` };
  }
  throw new Error("No two persons are named together.");
}

test("two names are joined by two clicks; undone; and the saved file gives the command line the same graph", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const articles = madeUp(6);
  await open(page);
  await drop(page, articles);
  await read(page, "Six");
  await dialog(page, said.summaryTitle).getByRole("button", { name: said.show }).click({ timeout: 60_000 });

  const people = typeButton(page, "person");
  await expect(people).toHaveText(/5$/);
  const places = async () => new Map((await keptOverview(page)).entities.map(({ id, x, y }) => [id, { x, y }]));
  const before = await places();
  const { kept, other, address } = pairOf(await keptOverview(page));
  await page.goto(address);
  await page.getByRole("button", { name: said.correctHint }).first().click();
  await page.getByRole("menuitem", { name: said.keepAs(kept.label, other.label) }).click();
  await expect(people).toHaveText(/4$/, { timeout: 60_000 });
  // Nobody moves, and who was joined comes back to where they stood.
  const stood = before.get(other.id);
  before.delete(other.id);
  expect(await places()).toEqual(before);
  await page.getByRole("button", { name: said.undo, exact: true }).last().click();
  await expect(people).toHaveText(/5$/, { timeout: 60_000 });
  expect(await places()).toEqual(new Map([...before, [other.id, stood]]));

  await page.goto(address);
  await page.getByRole("button", { name: said.correctHint }).first().click();
  await page.getByRole("menuitem", { name: said.keepAs(kept.label, other.label) }).click();
  await expect(people).toHaveText(/4$/, { timeout: 60_000 });

  await (await graphsMenu(page)).getByRole("menuitem", { name: said.rules }).click();
  await expect(page.getByRole("listitem").filter({ hasText: kept.label }).first()).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: said.saveRules }).click();
  const folder = mkdtempSync(join(tmpdir(), "simpul-e2e-"));
  for (const { name, text } of articles) writeFileSync(join(folder, name), text);
  execFileSync(
    "npx",
    [
      "tsx",
      "src/cli/main.ts",
      "build",
      folder,
      "--quiet",
      "--out",
      join(folder, "graph"),
      "--corrections",
      await (await saving).path(),
    ],
    { cwd: resolve(import.meta.dirname, "../.."), stdio: "pipe" },
  );
  const { shards: _, ...built } = JSON.parse(readFileSync(join(folder, "graph", "overview.json"), "utf8"));
  const { notices: told, entities: named, ...mine } = await keptOverview(page);
  const { notices, entities, ...theirs } = built;
  expect(told.map(({ code }) => code)).toEqual(notices.map(({ code }: { code: string }) => code));
  expect(mine).toEqual(theirs);
  // A build lays out anew what a correction in the page leaves where it stood.
  const placeless = ({ x: _x, y: _y, ...entity }: GraphEntity) => entity;
  expect(named.map(placeless)).toEqual(entities.map(placeless));
});
