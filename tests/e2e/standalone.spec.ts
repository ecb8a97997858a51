// One page opened from the disk: the explorer with its graph, which asks for nothing and runs nothing of an article's.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { test as base, expect, type Page } from "@playwright/test";
import { readGraph } from "../../src/cli/built.ts";
import type { KnowledgeGraph } from "../../src/model/index.ts";
import { html } from "../../src/write/html.ts";
import { GRAPH } from "../unit/write/graph.ts";
import { article, details, evidence, find, fragmentOf, stage } from "./explorer.ts";

const SITE = "test-results/site";

/** Opens the page of a graph from the disk; what it complains of and asks for is in the list. */
const test = base.extend<{ openFile: (graph: KnowledgeGraph, fragment?: string) => Promise<string[]> }>({
  openFile: async ({ page }, use, info) => {
    await use(async (graph, fragment = "") => {
      const path = info.outputPath("graph.html");
      writeFileSync(path, html.write(graph, { page: readFileSync(`${SITE}/standalone.html`, "utf8") }));
      const address = pathToFileURL(path).href;
      const complaints: string[] = [];
      page.on("console", (message) => {
        const own = !/GPU stall|GL Driver Message|swiftshader/i.test(message.text());
        if (own && ["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && request.url() !== address) complaints.push(request.url());
      });
      await page.goto(`${address}#${fragment}`);
      return complaints;
    });
  },
});

const ready = (page: Page) => expect(stage(page)).toHaveClass(/ready/);

test("from a name to the sentence that shows it, with no host", async ({ page, openFile }) => {
  const complaints = await openFile(await readGraph(`${SITE}/graph`));
  await ready(page);
  await find(page, "Soviet Union");
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("Soviet Union");
  await details(page).getByRole("tabpanel").getByRole("button").first().click();
  await expect(evidence(page).locator("mark").first()).toBeVisible();
  await evidence(page)
    .getByRole("listitem")
    .first()
    .getByRole("button")
    .filter({ has: page.locator("time") })
    .click();
  await expect(article(page).locator("mark").first()).toBeVisible();
  expect(fragmentOf(page)).not.toBe("");
  expect(complaints).toEqual([]);
});

test("an article that means harm is text", async ({ page, openFile }) => {
  const complaints = await openFile(GRAPH, "from=country:RU&to=person:ana");
  await ready(page);
  await expect(evidence(page).getByText("Rusia dan Ana.")).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.title()).not.toBe("owned");
  expect(complaints).toEqual([]);
});
