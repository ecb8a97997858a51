// The interface in English.
import { deskEn } from "./desk.en.ts";
import { exploreEn } from "./explore.en.ts";
import { filtersEn } from "./filters.en.ts";
import { panelsEn } from "./panels.en.ts";
import { shellEn } from "./shell.en.ts";
import { sureEn } from "./sure.en.ts";
export const en = {
  types: { person: "People", country: "Countries", organisation: "Organisations", event: "Events" },
  type: { person: "person", country: "country", organisation: "organisation", event: "event" },
  filters: filtersEn,
  desk: deskEn,
  explore: exploreEn,
  panels: panelsEn,
  shell: shellEn,
  sure: sureEn,
};

export type Words = typeof en;
