// Every registered panel, the list and the reader, drawn for states they apply to → something readable, and nothing on the console.
import { Tooltip } from "radix-ui";
import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from "vitest";
import type { KnowledgeGraph } from "../../src/model/index.ts";
import { GraphContext, graphValue, type OpenGraph } from "../../src/view/context.ts";
import { Outlets, PANELS, Reader, Tables } from "../../src/view/panels/index.ts";
import { INITIAL, type Selection, selectedIds, TABLES, type ViewState, view } from "../../src/view/state.ts";
import { WORDS } from "../../src/view/words/index.ts";

const graph: KnowledgeGraph = JSON.parse(inject("nodeGraph"));
const open: OpenGraph = graphValue({
  overview: graph,
  record: async (article) => graph.records[article] ?? Promise.reject(new Error(`no record ${article}`)),
});

/** An entity of every type, and a pair for every kind of link: the foremost of each. */
const SELECTIONS: readonly Selection[] = [
  ...["person", "country", "organisation", "event"].flatMap((wanted): Selection[] => {
    const entity = graph.entities.find(({ type }) => type === wanted);
    return entity ? [{ kind: "entity", id: entity.id }] : [];
  }),
  ...["comention", "quote", "participant", "role"].flatMap((wanted): Selection[] => {
    const link = graph.links.find(({ kind }) => kind === wanted);
    return link ? [{ kind: "pair", source: link.source, target: link.target }] : [];
  }),
  { kind: "path", from: graph.entities[0]?.id ?? "", to: graph.entities[9]?.id ?? "", rank: 0 },
  { kind: "path", from: graph.entities[0]?.id ?? "", to: null, rank: 0 },
  { kind: "path", from: "person:nobody-of-that-name", to: "country:ID", rank: 3 },
  { kind: "group", ids: graph.entities.slice(0, 3).map(({ id }) => id) },
  { kind: "entity", id: "person:nobody-of-that-name" },
  { kind: "pair", source: "person:nobody-of-that-name", target: "country:ID" },
];
const LANGUAGES = ["id", "en"] as const;
const states = SELECTIONS.flatMap((selection) =>
  LANGUAGES.map((language): ViewState => ({ ...INITIAL, selection, language })),
);
const nameOf = ({ selection, language }: ViewState): string => `${selectedIds(selection).join(" – ")} (${language})`;

let root: Root;
let host: HTMLElement;
const complaints: unknown[][] = [];

beforeAll(() => {
  for (const level of ["error", "warn"] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void complaints.push(words));
  addEventListener("error", ({ message }) => complaints.push([message]));
});
beforeEach(() => {
  complaints.length = 0;
  host = document.body.appendChild(document.createElement("div"));
  host.style.height = "600px";
  root = createRoot(host);
});
afterEach(() => {
  root.unmount();
  host.remove();
});

const draw = (state: ViewState, Component: React.ComponentType): void => {
  view.setState(state);
  root.render(
    <StrictMode>
      <GraphContext value={open}>
        <Tooltip.Provider>
          <Component />
        </Tooltip.Provider>
      </GraphContext>
    </StrictMode>,
  );
};
const readable = (): string => host.textContent.trim();

it("the panels' ids are unique, and every selection has its panel", () => {
  expect(new Set(PANELS.map(({ id }) => id)).size).toBe(PANELS.length);
  expect(states.length).toBe(28);
  for (const state of states)
    expect(
      PANELS.some(({ applies }) => applies(state)),
      nameOf(state),
    ).toBe(true);
});

describe.each(PANELS.map((panel) => [panel.id, panel] as const))("%s", (_, { applies, title, Panel }) => {
  const mine = states.filter(applies);

  it("applies to a state that can be chosen, and not to none", () => {
    expect(mine.length).toBeGreaterThan(0);
    expect(applies(INITIAL)).toBe(false);
  });

  it.each(mine.map((state) => [nameOf(state), state] as const))("draws %s", async (_name, state) => {
    expect(title(WORDS[state.language])).toMatch(/\S/);
    draw(state, Panel);
    await vi.waitFor(() => expect(readable().length).toBeGreaterThan(10));
    // Evidence comes a moment later.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(readable()).not.toMatch(/undefined|NaN|\[object/);
    expect(complaints).toEqual([]);
  });
});

describe.each(TABLES)("the table of %s", (table) => {
  it.each(LANGUAGES)("is drawn (%s)", async (language) => {
    draw({ ...INITIAL, layout: "table", table, language }, Tables);
    await vi.waitFor(() => expect(host.querySelectorAll("[role=row]").length).toBeGreaterThan(5));
    expect(readable()).not.toMatch(/undefined|NaN|\[object/);
    expect(complaints).toEqual([]);
  });
});

it.each(LANGUAGES)("the outlets are drawn, all and two of them (%s)", async (language) => {
  draw({ ...INITIAL, layout: "outlets", language }, Outlets);
  await vi.waitFor(() => expect(host.querySelectorAll("td button").length).toBeGreaterThan(5));
  const [first, second] = [...new Set(graph.articles.map(({ source }) => source))];
  if (first === undefined || second === undefined) throw new Error("the graph has one outlet");
  draw({ ...INITIAL, layout: "outlets", compared: [first, second], language }, Outlets);
  await vi.waitFor(() => expect(host.querySelectorAll("h3").length).toBe(3));
  expect(readable()).not.toMatch(/undefined|NaN|\[object/);
  expect(complaints).toEqual([]);
});

it.each(LANGUAGES)("the reader shows an article's whole text (%s)", async (language) => {
  const record = graph.records[0];
  if (!record) throw new Error("the graph has no article");
  const { start, end } = record.evidence[0] ?? { start: 0, end: 0 };
  draw({ ...INITIAL, reading: { article: record.id, start, end }, language }, Reader);
  const bare = (text: string): string => text.replace(/\s+/g, "");
  await vi.waitFor(() => expect(bare(ownText(".reader-text"))).toBe(bare(record.text)));
  expect(host.querySelector(".reader-named")?.textContent).toMatch(/\S/);
  expect(complaints).toEqual([]);
});

/** The text of an element without what the reader adds to the article: who speaks, which event it is, who is named. */
function ownText(selector: string): string {
  const copy = host.querySelector(selector)?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const added of copy.querySelectorAll(".speaker, .event-note, .reader-named, .reader-report")) added.remove();
  return copy.textContent ?? "";
}
