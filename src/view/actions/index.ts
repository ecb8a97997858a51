// Every action the search box offers, in the order it offers them.
import type { Action } from "./action.ts";
import { deskPanels, openArticles } from "./desk.ts";
import { copyLink, exportData, hide, howLinked, neighbourhood, undo, unpinAll } from "./explore.ts";
import { clearAll, everyLink, onlyQuotes } from "./filters.ts";

export type { Action, ActionContext } from "./action.ts";

export const ACTIONS: readonly Action[] = [
  howLinked,
  neighbourhood,
  hide,
  onlyQuotes,
  everyLink,
  clearAll,
  unpinAll,
  undo,
  copyLink,
  exportData,
  openArticles,
  ...deskPanels,
];
