// What the reader has chosen → one store that stage, panels and URL share.
import { createStore } from "zustand/vanilla";
import type { EntityType } from "../model/index.ts";

/** What the right panel shows: an entity, or everything that links a pair. */
export type Selection =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "pair"; readonly source: string; readonly target: string };

/** The open article and the place in it to scroll to (UTF-16 offsets). */
export interface ReadingPlace {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export type Theme = "system" | "light" | "dark";
export type WordsLanguage = "id" | "en";
export type Layout = "graph" | "list";

/** Every key says where it lives: in the URL (a link restores it), on the device, or in this visit alone. */
export interface ViewState {
  readonly selection: Selection | null; // URL
  readonly reading: ReadingPlace | null; // URL
  readonly hiddenTypes: ReadonlySet<EntityType>; // URL
  readonly layout: Layout; // URL
  readonly language: WordsLanguage; // device
  readonly theme: Theme; // device
  readonly hovered: string | null; // visit: entity id under the pointer or keyboard focus
}

export const INITIAL: ViewState = {
  selection: null,
  reading: null,
  hiddenTypes: new Set(),
  layout: "graph",
  language: "id",
  theme: "system",
  hovered: null,
};

export const view = createStore<ViewState>(() => INITIAL);

// Actions: the only ways the state changes.
export const select = (selection: Selection | null): void => view.setState({ selection, reading: null });
export const selectEntity = (id: string): void => select({ kind: "entity", id });
export const selectPair = (source: string, target: string): void => select({ kind: "pair", source, target });
/** Selects without leaving the open article. */
export const selectInArticle = (id: string): void => view.setState({ selection: { kind: "entity", id } });
export const read = (reading: ReadingPlace | null): void => view.setState({ reading });
export const hover = (hovered: string | null): void => view.setState({ hovered });
export const setLayout = (layout: Layout): void => view.setState({ layout, reading: null });
export const setLanguage = (language: WordsLanguage): void => view.setState({ language });
export const setTheme = (theme: Theme): void => view.setState({ theme });
export const showAllTypes = (): void => view.setState({ hiddenTypes: new Set() });
export const toggleType = (type: EntityType): void =>
  view.setState(({ hiddenTypes }) => {
    const next = new Set(hiddenTypes);
    if (!next.delete(type)) next.add(type);
    return { hiddenTypes: next };
  });
