import { describe, expect, it } from "vitest";
import { chipsOf } from "../../../../src/view/filter/chips.ts";
import { FILTER_KEYS, type Filters, isFiltered, isOn, NO_FILTERS } from "../../../../src/view/filters.ts";
import { formats } from "../../../../src/view/words/formats.ts";
import { WORDS } from "../../../../src/view/words/index.ts";

const SAY = { words: WORDS.en, formats: formats("en"), name: ({ label }: { label: string }) => label };
const ENTITIES = new Map([["person:a", { label: "Ani", labels: {} }]]);
const chips = (filters: Partial<Filters>) => chipsOf({ ...NO_FILTERS, ...filters }, SAY, ENTITIES);

/** One of each filter, on. */
const ON: Filters = {
  hiddenTypes: new Set(["event"]),
  hiddenKinds: new Set(["role"]),
  closeness: "sentence",
  leastWeight: 2,
  outlets: new Set(["Kabar"]),
  languages: new Set(["id"]),
  text: "sidang",
  hubs: { by: "association", least: 0.25 },
  window: { from: "1949-03", to: "" },
  datedOnly: true,
  sureOnly: true,
  hiddenEntities: new Set(["person:a"]),
  ego: { ids: ["person:a"], steps: 1 },
};

describe("the chips", () => {
  it("are none without a filter, and one for each that is on", () => {
    expect(chips({})).toEqual([]);
    expect(chips(ON)).toHaveLength(FILTER_KEYS.length);
    expect(new Set(chips(ON).map(({ key }) => key)).size).toBe(FILTER_KEYS.length);
  });

  it("lift just their own filter", () => {
    for (const key of FILTER_KEYS) {
      const alone = { ...NO_FILTERS, [key]: ON[key], ...(key === "datedOnly" ? { window: ON.window } : {}) };
      const [chip, ...others] = chips(alone).filter(({ lifted }) => Object.hasOwn(lifted, key));
      expect(others, key).toEqual([]);
      expect(isOn({ ...alone, ...chip?.lifted }, key), key).toBe(false);
    }
    expect(isFiltered(Object.assign({}, ON, ...chips(ON).map(({ lifted }) => lifted)))).toBe(false);
  });

  it("say what is filtered", () => {
    expect(chips(ON).map(({ label }) => label)).toEqual([
      "without “Events”",
      "without “Serves”",
      "Mar 1949 – …",
      "without the undated",
      "text: sidang",
      "in one sentence",
      "strength 2 or more",
      "association 0.25 or more",
      "Kabar",
      "Indonesian",
      "without doubtful names",
      "without Ani",
      "around Ani, 1 step",
    ]);
  });

  it("put many names that are away into one", () => {
    const away = new Set(["person:a", "person:b", "person:c", "person:d"]);
    expect(chips({ hiddenEntities: away })).toMatchObject([
      { label: "4 names put away", lifted: { hiddenEntities: new Set() } },
    ]);
    expect(chips({ hiddenEntities: new Set(["person:gone"]) })[0]?.label).toBe("without person:gone");
  });
});
