// How something was opened → where keyboard focus goes: to its heading by keyboard or from a list, and back on closing.
import { type RefObject, useEffect, useRef } from "react";
import { hover } from "../state.ts";

type Scope = "panel" | "reader";

let byKeyboard = false;
const openers = new Map<Scope, HTMLElement>();

if (typeof document !== "undefined") {
  document.addEventListener("keydown", () => setModality(true), true);
  document.addEventListener("pointerdown", () => setModality(false), true);
}
function setModality(keyboard: boolean) {
  byKeyboard = keyboard;
}

/** Call before selecting from a list, so that the panel takes the focus whatever the pointer did. */
export const openFromList = (): void => setModality(true);

export const openedByKeyboard = (): boolean => byKeyboard;

/** What was under pointer or keyboard is no longer so when the component goes: no leave or blur tells of it. */
export const useHoverEnd = (): void => useEffect(() => () => hover(null), []);

/**
 * Gives the heading the focus when what is shown (`key`) was chosen by keyboard or from a list. When the last element
 * marked `data-scope={scope}` is gone and took the focus with it, the focus returns to what opened the first.
 */
export function useOpeningFocus(scope: Scope, key: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another opening
  useEffect(() => {
    const before = document.activeElement;
    if (before instanceof HTMLElement && before !== document.body && !before.closest(`[data-scope=${scope}]`))
      openers.set(scope, before);
    if (byKeyboard) heading.current?.focus({ preventScroll: true });
  }, [scope, key]);
  useEffect(() => {
    return () => {
      // After React has taken it away: what replaces it (an entity by a pair) keeps the opener of the first.
      setTimeout(() => {
        if (document.querySelector(`[data-scope=${scope}]`)) return;
        const opener = openers.get(scope);
        openers.delete(scope);
        if (document.activeElement !== document.body) return;
        if (opener?.isConnected) opener.focus();
        else document.querySelector<HTMLElement>("[data-scope=panel] h2")?.focus({ preventScroll: true });
      });
    };
  }, [scope]);
  return heading;
}
