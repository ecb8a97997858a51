// The store of the explorer → undo and redo of what the reader filtered, hid, moved and pinned.
import { FILTER_KEYS } from "./filters.ts";
import { type Follower, followHistory } from "./history.ts";
import { view } from "./state.ts";

let follower: Follower | null = null;

/** Follows from the first call on: what a link restored before is no step. */
export function steps(): Follower {
  follower ??= followHistory(view, [...FILTER_KEYS, "pinned"], () => performance.now());
  return follower;
}
