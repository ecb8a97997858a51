// What the reader has chosen → the panel that shows it. A new panel is one file and one line here.
import type { ViewState } from "../state.ts";
import type { Words } from "../words/index.ts";
import { EntityPanel } from "./EntityPanel.tsx";
import { GroupPanel } from "./GroupPanel.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { PathPanel } from "./PathPanel.tsx";

export { Reader } from "./Reader.tsx";
export { Outlets, Tables } from "./views.tsx";

export interface PanelDefinition {
  readonly id: string;
  /** The first panel that applies is shown. */
  applies(state: ViewState): boolean;
  /** Names the region that holds the panel. */
  title(words: Words): string;
  readonly Panel: React.ComponentType;
}

export const PANELS: readonly PanelDefinition[] = [
  {
    id: "entity",
    applies: ({ selection }) => selection?.kind === "entity",
    title: ({ panels }) => panels.entity,
    Panel: EntityPanel,
  },
  {
    id: "pair",
    applies: ({ selection }) => selection?.kind === "pair",
    title: ({ panels }) => panels.evidence,
    Panel: PairPanel,
  },
  {
    id: "path",
    applies: ({ selection }) => selection?.kind === "path",
    title: ({ explore }) => explore.pathTitle,
    Panel: PathPanel,
  },
  {
    id: "group",
    applies: ({ selection }) => selection?.kind === "group",
    title: ({ explore }) => explore.group,
    Panel: GroupPanel,
  },
];
