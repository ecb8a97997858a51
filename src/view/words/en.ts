// The interface in English.
import { panelsEn } from "./panels.en.ts";
export const en = {
  types: { person: "People", country: "Countries", organisation: "Organisations", event: "Events" },
  type: { person: "person", country: "country", organisation: "organisation", event: "event" },
  panels: panelsEn,
};

export type Words = typeof en;
