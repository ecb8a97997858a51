import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Follower, followHistory } from "../../../src/view/history.ts";

interface State {
  readonly hidden: readonly string[];
  readonly least: number;
  readonly hovered: string | null;
}

describe("history", () => {
  let time = 0;
  let store: StoreApi<State>;
  let history: Follower;
  const set = (part: Partial<State>, after = 1000): void => {
    time += after;
    store.setState(part);
  };

  beforeEach(() => {
    time = 0;
    store = createStore<State>(() => ({ hidden: [], least: 0, hovered: null }));
    history = followHistory(store, ["hidden", "least"], () => time);
  });

  test("undo goes back a step at a time, redo forth again", () => {
    set({ hidden: ["a"] });
    set({ least: 3 });
    expect(history.undo()).toBe(true);
    expect(store.getState()).toMatchObject({ hidden: ["a"], least: 0 });
    history.undo();
    expect(store.getState()).toMatchObject({ hidden: [], least: 0 });
    expect(history.undo()).toBe(false);
    history.redo();
    history.redo();
    expect(store.getState()).toMatchObject({ hidden: ["a"], least: 3 });
    expect(history.redo()).toBe(false);
  });

  test("what is not followed is no step and stays as it is", () => {
    set({ hidden: ["a"] });
    set({ hovered: "b" });
    history.undo();
    expect(store.getState()).toEqual({ hidden: [], least: 0, hovered: "b" });
    expect(history.undo()).toBe(false);
  });

  test("a new step after an undo leaves nothing to redo", () => {
    set({ least: 1 });
    history.undo();
    set({ least: 2 }, 1);
    expect(history.redo()).toBe(false);
    history.undo();
    expect(store.getState().least).toBe(0);
  });

  test("a slider drawn along is one step, a change of something else another", () => {
    for (const least of [1, 2, 3, 4]) set({ least }, 50);
    set({ hidden: ["a"] }, 50);
    history.undo();
    expect(store.getState()).toMatchObject({ hidden: [], least: 4 });
    history.undo();
    expect(store.getState().least).toBe(0);
  });

  test("says whether there is a step to take", () => {
    const available = () => history.available.getState();
    expect(available()).toEqual({ canUndo: false, canRedo: false });
    set({ least: 1 });
    expect(available()).toEqual({ canUndo: true, canRedo: false });
    history.undo();
    expect(available()).toEqual({ canUndo: false, canRedo: true });
  });

  test("undoing everything gives the state it began with, redoing everything the last one", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ least: fc.nat(3), after: fc.nat(1500) }), { maxLength: 40 }), (changes) => {
        const store = createStore<State>(() => ({ hidden: [], least: 0, hovered: null }));
        let at = 0;
        const { undo, redo } = followHistory(store, ["hidden", "least"], () => at);
        for (const { least, after } of changes) {
          at += after;
          store.setState({ least });
        }
        const end = store.getState();
        while (undo());
        expect(store.getState().least).toBe(0);
        while (redo());
        expect(store.getState()).toEqual(end);
      }),
      { seed: 5 },
    );
  });
});
