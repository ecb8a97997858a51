// What a comparison found → marks on the stage: names ringed or dashed, lines thicker, thinner or faint.
import { createStore } from "zustand/vanilla";
import type { EntityType } from "../../model/index.ts";

export type Change = "new" | "gone" | "stronger" | "weaker";

/** A name that the graph on the stage no longer has, drawn among those it was linked to. */
export interface Ghost {
  readonly label: string;
  readonly type: EntityType;
  readonly near: readonly string[];
}

export interface Changed {
  readonly entities: ReadonlyMap<string, Change>;
  /** By the key of the pair's line. */
  readonly pairs: ReadonlyMap<string, Change>;
  readonly ghosts: readonly Ghost[];
}

export const changed = createStore<{ readonly marks: Changed | null }>(() => ({ marks: null }));
