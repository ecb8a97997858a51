// What the desk does, asked for by name: open articles, review, corrections, changes.
import { HAS_DESK } from "../desk/door.tsx";
import { DESK_PANELS, openDialog, openPanel } from "../desk/state.ts";
import type { Action } from "./action.ts";

export const openArticles: Action = {
  id: "open-articles",
  label: ({ language }) => language.words.desk.open,
  keywords: ({ language }) => language.words.desk.drop,
  applies: () => HAS_DESK,
  run: () => openDialog(),
};

export const deskPanels: readonly Action[] = DESK_PANELS.map((panel) => ({
  id: `desk-${panel}`,
  label: ({ language }) => language.words.desk[panel],
  applies: () => HAS_DESK,
  run: () => openPanel(panel),
}));
