// A long list → its first items and a button for the rest, a step at a time.
import { useState } from "react";
import { useWords } from "../../context.ts";

const STEP = 100;

/** How many of `total` to show, and the button that shows more or fewer; null when `first` is enough. */
export function useMore(
  total: number,
  first: number,
): { readonly shown: number; readonly button: React.JSX.Element | null } {
  const { words } = useWords();
  const [wanted, setWanted] = useState(first);
  const shown = Math.min(total, wanted);
  // One more is no reason for a button.
  if (total <= first + 1) return { shown: total, button: null };
  const whole = shown === total;
  return {
    shown,
    button: (
      <button type="button" className="text-button" onClick={() => setWanted(whole ? first : shown + STEP)}>
        {whole ? words.panels.showFewer : words.panels.showAll(total)}
      </button>
    ),
  };
}
