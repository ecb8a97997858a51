// Every format that can be downloaded, and every filter that may stand in the way, has its words in both languages.
import { expect, it } from "vitest";
import { FILTER_KEYS } from "../../../../src/view/filters.ts";
import { WORDS } from "../../../../src/view/words/index.ts";
import { WRITERS } from "../../../../src/write/index.ts";

it.each(["id", "en"] as const)("says what each format is for (%s)", (language) => {
  const { formats } = WORDS[language].explore;
  expect(Object.keys(formats).sort()).toEqual(WRITERS.map(({ id }) => id).sort());
  for (const hint of Object.values(formats)) expect(hint).toMatch(/\S/);
});

it.each(["id", "en"] as const)("names each filter that can be lifted (%s)", (language) => {
  expect(Object.keys(WORDS[language].explore.filterNames).sort()).toEqual([...FILTER_KEYS].sort());
});
