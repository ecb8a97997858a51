// What the reader may leave out → the filters, their defaults, and which of them are on.
import type { EntityType, LinkKind } from "../model/index.ts";

/** How close two names must stand to count as named together. */
export const CLOSENESS = ["sentence", "paragraph", "article"] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** How lines that tell little, most of them to hubs, are found. Both look at co-mentions alone. */
export type Hubs =
  /** Co-mentions with at least this npmi stay, -1 … 1 [Bouma 2009]. */
  | { readonly by: "association"; readonly least: number }
  /** Co-mentions that one of the ends would hardly have by chance stay: disparity filter, significance 0 … 1 [Serrano 2009]. */
  | { readonly by: "backbone"; readonly alpha: number };

/** ISO dates of any precision, both inclusive: 1949 to 1950-06 is from 1 January 1949 to 30 June 1950. "": open at that end. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** An ego network: nothing is shown but these entities and those within so many links of one. */
export interface Ego {
  readonly ids: readonly string[];
  readonly steps: 1 | 2;
}

/** Every key is a part of `ViewState` and lives in the URL. */
export interface Filters {
  readonly hiddenTypes: ReadonlySet<EntityType>;
  readonly hiddenKinds: ReadonlySet<LinkKind>;
  readonly closeness: Closeness;
  /** Pairs whose links weigh less in all are left out; 0: none. */
  readonly leastWeight: number;
  /** Outlets whose articles count, "" for articles without one; empty: all. */
  readonly outlets: ReadonlySet<string>;
  /** Languages whose articles count; empty: all. */
  readonly languages: ReadonlySet<string>;
  /** Words that articles must hold; "": any. */
  readonly text: string;
  readonly hubs: Hubs | null;
  readonly window: TimeWindow | null;
  /** While there is a window: leave out the articles without a date, too. */
  readonly datedOnly: boolean;
  /** Leave out the entities that are hardly surer than a guess. */
  readonly sureOnly: boolean;
  /** Ids that the reader has put away one by one. */
  readonly hiddenEntities: ReadonlySet<string>;
  /** Looks at what the other filters leave. */
  readonly ego: Ego | null;
}

export const NO_FILTERS: Filters = {
  hiddenTypes: new Set(),
  hiddenKinds: new Set(),
  closeness: "paragraph",
  leastWeight: 0,
  outlets: new Set(),
  languages: new Set(),
  text: "",
  hubs: null,
  window: null,
  datedOnly: false,
  sureOnly: false,
  hiddenEntities: new Set(),
  ego: null,
};

export const HUBS_DEFAULTS = { association: 0.2, backbone: 0.1 } as const;

const isSet = (value: unknown): value is ReadonlySet<unknown> => value instanceof Set;

/** Whether a filter keeps something out. `datedOnly` does only together with a window. */
export function isOn(filters: Filters, key: keyof Filters): boolean {
  const value = filters[key];
  if (key === "datedOnly") return filters.datedOnly && filters.window !== null;
  return isSet(value) ? value.size > 0 : value !== NO_FILTERS[key];
}

export const FILTER_KEYS = Object.keys(NO_FILTERS) as readonly (keyof Filters)[];

export const isFiltered = (filters: Filters): boolean => FILTER_KEYS.some((key) => isOn(filters, key));

/** The filters of a state that holds more than them. */
export const filtersOf = (state: Filters): Filters =>
  Object.fromEntries(FILTER_KEYS.map((key) => [key, state[key]])) as unknown as Filters;
