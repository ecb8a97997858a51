// What the reader arranged and filtered, step by step → undo and redo.
import { createStore, type StoreApi } from "zustand/vanilla";

/** Steps back and steps forward, the nearest last. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

/** Steps kept; the oldest are forgotten. */
const MOST = 100;

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** A new step: what was undone can't be done again. */
export const remember = <T>({ past }: History<T>, before: T): History<T> => ({
  past: [...past, before].slice(-MOST),
  future: [],
});

/** The step before, and the history from there; null when there is none. */
export function stepBack<T>(
  { past, future }: History<T>,
  now: T,
): { readonly to: T; readonly history: History<T> } | null {
  const to = past.at(-1);
  return to === undefined ? null : { to, history: { past: past.slice(0, -1), future: [...future, now] } };
}

/** The step that was undone last; null when there is none. */
export function stepForward<T>(
  { past, future }: History<T>,
  now: T,
): { readonly to: T; readonly history: History<T> } | null {
  const to = future.at(-1);
  return to === undefined ? null : { to, history: { past: [...past, now], future: future.slice(0, -1) } };
}

interface Store<S> {
  getState(): S;
  setState(part: Partial<S>): void;
  subscribe(listener: (state: S, before: S) => void): () => void;
}

export interface Undo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface Follower {
  /** Whether there is a step to take, for buttons. */
  readonly available: StoreApi<Undo>;
  /** Each resolves to whether there was a step. */
  undo(): boolean;
  redo(): boolean;
  stop(): void;
}

/** Changes of the same keys within so many milliseconds are one step: a slider drawn along is no hundred steps. */
const TOGETHER = 600;

/**
 * Follows some keys of a store. Whatever changes them is a step; undoing one sets them back and leaves the rest alone.
 * @param now milliseconds, from any start
 */
export function followHistory<S, K extends keyof S>(store: Store<S>, keys: readonly K[], now: () => number): Follower {
  type Part = Pick<S, K>;
  let history: History<Part> = NO_HISTORY;
  let travelling = false;
  let last = { changed: "", at: Number.NEGATIVE_INFINITY };
  const available = createStore<Undo>(() => ({ canUndo: false, canRedo: false }));
  const part = (state: S): Part => Object.fromEntries(keys.map((key) => [key, state[key]])) as Part;
  const tell = (): void => available.setState({ canUndo: history.past.length > 0, canRedo: history.future.length > 0 });
  const stop = store.subscribe((state, before) => {
    if (travelling) return;
    const changed = keys.filter((key) => state[key] !== before[key]).join();
    if (changed === "") return;
    const at = now();
    if (changed !== last.changed || at - last.at > TOGETHER || history.future.length > 0)
      history = remember(history, part(before));
    last = { changed, at };
    tell();
  });
  const travel = (step: typeof stepBack<Part>): boolean => {
    const taken = step(history, part(store.getState()));
    if (!taken) return false;
    history = taken.history;
    last = { changed: "", at: Number.NEGATIVE_INFINITY };
    travelling = true;
    try {
      store.setState(taken.to as Partial<S>);
    } finally {
      travelling = false;
    }
    tell();
    return true;
  };
  return { available, undo: () => travel(stepBack), redo: () => travel(stepForward), stop };
}
