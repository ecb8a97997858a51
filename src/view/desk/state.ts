// Which graph is open, what the desk shows, and what it is asked to do: the little that the page knows before it is used.
import { createStore } from "zustand/vanilla";
import type { Correction } from "../../model/index.ts";
import type { GraphSource } from "../source.ts";
import { select } from "../state.ts";

export const DESK_PANELS = ["review", "rules", "changes"] as const;
export type DeskPanel = (typeof DESK_PANELS)[number];

/** Files as the browser hands them over when they are dropped or chosen. */
export type Dropped = readonly (FileSystemEntry | File)[];

/** A correction that a few words are still missing of. */
export type Question =
  | { readonly ask: "rename" | "merge"; readonly entity: string }
  | { readonly ask: "split"; readonly entity: string; readonly articles: readonly string[] }
  | { readonly ask: "attribute"; readonly article: string; readonly quote: string };

export interface DeskState {
  /** Id of the open collection; null: the graph that this page was published with. */
  readonly collection: string | null; // device
  /** Its name, once it is known; "" for the graph of the page. */
  readonly name: string;
  /** A graph that was just made, in place of what is stored. */
  readonly live: GraphSource | null;
  readonly dialog: "open" | "summary" | "graphs" | null;
  readonly dropped: Dropped;
  readonly panel: DeskPanel | null;
  readonly question: Question | null;
  /** Rules to add to those of the open graph; taken by the desk once it is loaded. */
  readonly rules: readonly Correction[];
}

const KEY = "simpul:collection";

/** Storage may be forbidden: then the page opens with its own graph. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export const desk = createStore<DeskState>(() => ({
  collection: stored(),
  name: "",
  live: null,
  dialog: null,
  dropped: [],
  panel: null,
  question: null,
  rules: [],
}));

/** Shows another graph: the stored one, or the one just made of it. */
export function showGraph(collection: string | null, live: GraphSource | null = null): void {
  try {
    if (collection === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, collection);
  } catch {
    // Then it is open in this visit alone.
  }
  desk.setState({ collection, live });
}

export const openDialog = (dropped: Dropped = []): void => desk.setState({ dialog: "open", dropped });
/** Opens in place of what is selected. */
export function openPanel(panel: DeskPanel | null): void {
  if (panel !== null) select(null);
  desk.setState({ panel });
}
export const ask = (question: Question | null): void => desk.setState({ question });
/** Adds rules to those of the open graph. */
export const addRules = (...rules: readonly Correction[]): void =>
  desk.setState((state) => ({ rules: [...state.rules, ...rules] }));

/** Whether anything was asked for that needs the desk itself. */
export const isWanted = ({ collection, dialog, panel, question, rules }: DeskState): boolean =>
  collection !== null || dialog !== null || panel !== null || question !== null || rules.length > 0;
