// What the reader has chosen → one store that stage, panels and URL share.
import { createStore } from "zustand/vanilla";
import type { EntityType } from "../model/index.ts";
import { type Ego, FILTER_KEYS, type Filters, isOn, NO_FILTERS } from "./filters.ts";

/** What the right panel shows: an entity, all that links a pair, ways from one entity to another, or several entities. */
export type Selection =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "pair"; readonly source: string; readonly target: string }
  /** An end that is still to be chosen is null. `rank` counts the ways from 0, the best. */
  | { readonly kind: "path"; readonly from: string | null; readonly to: string | null; readonly rank: number }
  /** At least two, in the order they were chosen. */
  | { readonly kind: "group"; readonly ids: readonly string[] };

/** Ids of the entities that a selection names. */
export function selectedIds(selection: Selection | null): readonly string[] {
  switch (selection?.kind) {
    case "entity":
      return [selection.id];
    case "pair":
      return [selection.source, selection.target];
    case "path":
      return [selection.from, selection.to].filter((id) => id !== null);
    case "group":
      return selection.ids;
    default:
      return [];
  }
}

/** Where the reader put an entity, in units of the layout. */
export interface LayoutPlace {
  readonly x: number;
  readonly y: number;
}

/** The open article and the place in it to scroll to (UTF-16 offsets). */
export interface ReadingPlace {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export type Theme = "system" | "light" | "dark";
export type WordsLanguage = "id" | "en";
export const LAYOUTS = ["graph", "table", "outlets"] as const;
/** How the graph in scope is shown. */
export type Layout = (typeof LAYOUTS)[number];
export const TABLES = ["entities", "links", "quotes"] as const;
export type Table = (typeof TABLES)[number];

/** Every key says where it lives: in the URL (a link restores it), on the device, or in this visit alone. Filters: URL. */
export interface ViewState extends Filters {
  readonly selection: Selection | null; // URL
  readonly reading: ReadingPlace | null; // URL
  readonly pinned: ReadonlyMap<string, LayoutPlace>; // URL: entities that stay where they were put and keep their names
  readonly layout: Layout; // URL
  readonly table: Table; // URL: which table, where the layout is one
  /** Two outlets set side by side, where the layout is outlets; null: all of them. */
  readonly compared: readonly [string, string] | null; // URL
  readonly language: WordsLanguage; // device
  readonly theme: Theme; // device
  /** How many names the stage writes, 0 (none but those asked for) to 2; 1 is usual. */
  readonly labels: number; // device
  readonly hintsDismissed: boolean; // device
  readonly hovered: string | null; // visit: entity id under the pointer or keyboard focus
  /** Articles that hold the words of `text`, as far as they are searched; null while nothing is asked. */
  readonly found: ReadonlySet<number> | null; // visit
}

export const INITIAL: ViewState = {
  ...NO_FILTERS,
  selection: null,
  reading: null,
  pinned: new Map(),
  layout: "graph",
  table: "entities",
  compared: null,
  language: "id",
  theme: "system",
  labels: 1,
  hintsDismissed: false,
  hovered: null,
  found: null,
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
export const setTable = (table: Table): void => view.setState({ table });
export const compare = (compared: readonly [string, string] | null): void => view.setState({ compared });
export const setLanguage = (language: WordsLanguage): void => view.setState({ language });
export const setTheme = (theme: Theme): void => view.setState({ theme });
export const setLabels = (labels: number): void => view.setState({ labels });
export const dismissHints = (): void => view.setState({ hintsDismissed: true });

/** Changes some filters; what is as it was stays the same object. */
export const filter = (filters: Partial<Filters>): void => view.setState(filters);
export const clearFilters = (): void => view.setState((state) => clearing(state, FILTER_KEYS));
/** Back to the default: one filter, or a few. */
export const clearFilter = (...keys: readonly (keyof Filters)[]): void =>
  view.setState((state) => clearing(state, keys));
const clearing = (state: ViewState, keys: readonly (keyof Filters)[]): Partial<Filters> =>
  Object.fromEntries(keys.filter((key) => isOn(state, key)).map((key) => [key, NO_FILTERS[key]]));

/** The set with the value, or without it if it was there. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
export const toggleType = (type: EntityType): void =>
  view.setState(({ hiddenTypes }) => ({ hiddenTypes: toggled(hiddenTypes, type) }));
/** Puts entities away; what was selected and is gone is no longer selected. */
export const hideEntities = (ids: Iterable<string>): void => {
  const away = new Set(ids);
  view.setState(({ hiddenEntities, selection }) => ({
    hiddenEntities: new Set([...hiddenEntities, ...away]),
    ...(selectedIds(selection).some((id) => away.has(id)) ? { selection: null } : {}),
  }));
};
/** Brings entities back. */
export const unhideEntities = (ids: Iterable<string>): void => {
  const back = new Set(ids);
  view.setState(({ hiddenEntities }) => ({
    hiddenEntities: new Set([...hiddenEntities].filter((id) => !back.has(id))),
  }));
};

/** Opens the question how two entities are linked; the ends may be chosen later. */
export const askPath = (from: string | null = null, to: string | null = null): void =>
  select({ kind: "path", from, to, rank: 0 });
export const showPath = (rank: number): void =>
  view.setState(({ selection }) => (selection?.kind === "path" ? { selection: { ...selection, rank } } : {}));

/** None, one or several: the smallest selection that names them. */
export const selectGroup = (ids: Iterable<string>): void => {
  const unlike = [...new Set(ids)];
  const [first, second] = unlike;
  if (first === undefined) select(null);
  else select(second === undefined ? { kind: "entity", id: first } : { kind: "group", ids: unlike });
};
/** Adds an entity to what is selected, or takes it out. */
export const toggleSelected = (id: string): void => {
  const ids = selectedIds(view.getState().selection);
  selectGroup(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
};

export const showEgo = (ids: readonly string[], steps: Ego["steps"]): void => filter({ ego: { ids, steps } });
export const pin = (places: Iterable<readonly [string, LayoutPlace]>): void =>
  view.setState(({ pinned }) => ({ pinned: new Map([...pinned, ...places]) }));
export const unpin = (ids?: readonly string[]): void =>
  view.setState(({ pinned }) => ({
    pinned: ids ? new Map([...pinned].filter(([id]) => !ids.includes(id))) : new Map(),
  }));
