// Name of each picture in docs/images → what the address chooses of the demo corpus, and what is pressed there.
import type { Page } from "playwright";
import { en } from "../src/view/words/en.ts";

export interface Picture {
  /** Fragment of the address, as src/view/url.ts reads it. */
  readonly fragment: string;
  /** Brings the page to what the picture shows, where the address alone doesn't. */
  readonly press?: (page: Page) => Promise<void>;
}

const KENNEDY = "person:john-f-kennedy";
const KHRUSHCHEV = "person:nikita-khrushchev";
const SUKARNO = "person:sukarno";

/** Scrolls the panel, and nothing around it, to one of its headings. */
const showPart = (page: Page, name: string): Promise<void> =>
  page
    .getByRole("complementary", { name: en.panels.entity })
    .getByRole("heading", { name })
    .evaluate((heading) => {
      let panel = heading.parentElement;
      while (panel && getComputedStyle(panel).overflowY !== "auto") panel = panel.parentElement;
      panel?.scrollBy(0, heading.getBoundingClientRect().top - panel.getBoundingClientRect().top - 24);
    });

/** Opens one of the panels behind the button "Graphs and corrections". */
async function openPanel(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: en.desk.graphs }).click();
  await page.getByRole("menuitem", { name }).click();
}

export const PICTURES: Readonly<Record<string, Picture>> = {
  explorer: { fragment: "e=country:SU" },
  evidence: { fragment: `from=${KENNEDY}&to=${KHRUSHCHEV}` },
  linked: { fragment: `e=${SUKARNO}` },
  unheard: { fragment: `e=${KENNEDY}`, press: (page) => showPart(page, en.panels.unheard) },
  path: { fragment: `how=${SUKARNO}&and=${KHRUSHCHEV}` },
  time: { fragment: `e=${KENNEDY}&since=1962-10&until=1962-10` },
  changes: {
    fragment: "",
    press: async (page) => {
      await openPanel(page, en.desk.changes);
      const days = page.locator(".desk-row input[type=date]");
      for (const [at, day] of ["1955-01-01", "1959-12-31", "1960-01-01", "1964-12-31"].entries())
        await days.nth(at).fill(day);
      await page.getByRole("button", { name: en.desk.compare, exact: true }).click();
      await page.getByRole("heading", { name: en.desk.names }).first().waitFor();
    },
  },
  filters: { fragment: "hide=event&near=sentence&weight=3&hubs=association:0.2" },
  neighbourhood: { fragment: `e=${SUKARNO}&ego=${SUKARNO}` },
  table: {
    fragment: `e=${SUKARNO}&view=table&table=links`,
    press: (page) => page.getByRole("button", { name: en.panels.tableOnly("Sukarno") }).click(),
  },
  outlets: { fragment: "view=outlets" },
  reader: {
    fragment: `e=${KENNEDY}&a=0mezp7dkzds`,
    press: (page) => page.getByRole("button", { name: en.panels.nextMention }).click(),
  },
  share: {
    fragment: `e=${KENNEDY}`,
    press: (page) => page.getByRole("button", { name: en.explore.shareHint }).click(),
  },
  articles: {
    fragment: "",
    press: (page) => page.getByRole("button", { name: en.desk.open, exact: true }).click(),
  },
  review: { fragment: "", press: (page) => openPanel(page, en.desk.review) },
};
