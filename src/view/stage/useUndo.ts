// Ctrl Z and Shift Ctrl Z, or their buttons → a step back or forth, said aloud.
import { useEffect } from "react";
import { say } from "../announce.ts";
import { useWords } from "../context.ts";
import { steps } from "../undo.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=range]), textarea"));

export function useUndo(): { undo(): void; redo(): void } {
  const { explore } = useWords().words;
  return {
    undo: () => steps().undo() && say(explore.undone),
    redo: () => steps().redo() && say(explore.redone),
  };
}

/** For the page: once. */
export function useUndoKeys(): void {
  const { undo, redo } = useUndo();
  useEffect(() => {
    steps();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "z") (event.shiftKey ? redo : undo)();
      else if (key === "y" && !event.shiftKey) redo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
}
