// The interface in English.
import { exploreEn } from "./explore.en.ts";
import { filtersEn } from "./filters.en.ts";
import { panelsEn } from "./panels.en.ts";
import { shellEn } from "./shell.en.ts";
export const en = {
  types: { person: "People", country: "Countries", organisation: "Organisations", event: "Events" },
  type: { person: "person", country: "country", organisation: "organisation", event: "event" },
  filters: filtersEn,
  explore: exploreEn,
  panels: panelsEn,
  shell: shellEn,
};

export type Words = typeof en;
