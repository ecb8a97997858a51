// Filters that are asked for by name: only quotes, everything again.
import { isFiltered } from "../filters.ts";
import { clearFilter, clearFilters, filter } from "../state.ts";
import type { Action } from "./action.ts";

export const onlyQuotes: Action = {
  id: "only-quotes",
  label: ({ language }) => language.words.filters.onlyQuotes,
  applies: ({ state }) => !(state.hiddenKinds.size === 3 && !state.hiddenKinds.has("quote")),
  run: () => filter({ hiddenKinds: new Set(["comention", "participant", "role"]) }),
};

export const everyLink: Action = {
  id: "every-link",
  label: ({ language }) => language.words.filters.everyLink,
  applies: ({ state }) => state.hiddenKinds.size > 0,
  run: () => clearFilter("hiddenKinds"),
};

export const clearAll: Action = {
  id: "clear-filters",
  label: ({ language }) => language.words.filters.clearAll,
  applies: ({ state }) => isFiltered(state),
  run: () => clearFilters(),
};
