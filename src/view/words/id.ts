// Antarmuka dalam bahasa Indonesia.

import { deskId } from "./desk.id.ts";
import type { Words } from "./en.ts";
import { exploreId } from "./explore.id.ts";
import { filtersId } from "./filters.id.ts";
import { panelsId } from "./panels.id.ts";
import { shellId } from "./shell.id.ts";
import { sureId } from "./sure.id.ts";

export const id: Words = {
  types: { person: "Orang", country: "Negara", organisation: "Organisasi", event: "Peristiwa" },
  type: { person: "orang", country: "negara", organisation: "organisasi", event: "peristiwa" },
  filters: filtersId,
  desk: deskId,
  explore: exploreId,
  panels: panelsId,
  shell: shellId,
  sure: sureId,
};
