import { expect, test } from "vitest";
import type { Correction } from "../../../../src/model/index.ts";
import { withRules } from "../../../../src/view/desk/rules.ts";

const MERGE: Correction = { do: "merge", entities: ["person:a"], into: "person:b" };
const APART: Correction = { do: "not-the-same", entities: ["person:a", "person:b"] };
const HIDE: Correction = { do: "hide", entity: "person:c" };
const NAME: Correction = { do: "rename", entity: "person:a", label: "A" };

test("rules are added behind those there are, each once", () => {
  expect(withRules([HIDE], [NAME, NAME])).toEqual([HIDE, NAME]);
  expect(withRules([HIDE, NAME], [HIDE])).toEqual([NAME, HIDE]);
});

test("what a new rule makes void is left out", () => {
  expect(withRules([NAME, HIDE], [{ ...NAME, label: "B" }])).toEqual([HIDE, { ...NAME, label: "B" }]);
  expect(withRules([MERGE], [APART])).toEqual([APART]);
  expect(withRules([APART], [MERGE])).toEqual([MERGE]);
  const said = { do: "attribute", article: "x", quote: "words" } as const;
  expect(withRules([{ ...said, speaker: "person:a" }], [{ ...said, speaker: null }])).toEqual([
    { ...said, speaker: null },
  ]);
});

test("rules about others stay", () => {
  const other: Correction = { do: "not-the-same", entities: ["person:a", "person:z"] };
  expect(withRules([other, { ...NAME, entity: "person:z" }], [MERGE])).toHaveLength(3);
});
