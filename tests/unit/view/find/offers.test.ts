import { describe, expect, it } from "vitest";
import type { Action, ActionContext } from "../../../../src/view/actions/index.ts";
import { offers } from "../../../../src/view/find/offers.ts";

const action = (id: string, label: Action["label"], applies: Action["applies"] = () => true): Action => ({
  id,
  label,
  applies,
  run: () => undefined,
});
const ACTIONS: readonly Action[] = [
  action("linked", ({ named }) => `How are ${named.join(" and ") || "two"} linked?`),
  action(
    "hide",
    ({ named }) => `Hide ${named.join(", ")}`,
    ({ named }) => named.length > 0,
  ),
  { ...action("quotes", () => "Only quotes"), keywords: () => "kutipan" },
  action(
    "never",
    () => "Never",
    () => false,
  ),
];
const offered = (rest: readonly string[], named: readonly string[] = []) =>
  offers(rest, { named } as unknown as ActionContext, ACTIONS).map(({ id }) => id);

describe("actions offered", () => {
  it("are all that apply, while nothing is typed", () => {
    expect(offered([])).toEqual(["linked", "quotes"]);
  });

  it("are those that the words begin words of, in label or keywords", () => {
    expect(offered(["quo"])).toEqual(["quotes"]);
    expect(offered(["kutip"])).toEqual(["quotes"]);
    expect(offered(["linked?"])).toEqual(["linked"]);
    expect(offered(["uotes"])).toEqual([]);
    expect(offered(["<q>%"])).toEqual([]);
    expect(offered(["%("])).toEqual([]);
  });

  it("are those about names, where nothing but names is typed", () => {
    expect(offered([], ["Ani", "Borek"])).toEqual(["linked", "hide"]);
    expect(offered(["how", "and", "linked"], ["Ani", "Borek"])).toEqual(["linked"]);
  });
});
