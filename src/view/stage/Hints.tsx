// Somebody is here for the first time → three short hints at the foot of the stage, one at a time, gone for good when dismissed.
import { X } from "lucide-react";
import { useState } from "react";
import { useView, useWords } from "../context.ts";
import { dismissHints } from "../state.ts";
import "../styles/hints.css";

export function Hints({ left, bottom }: { left: number; bottom: number }): React.JSX.Element | null {
  const { words } = useWords();
  const { filters, shell } = words;
  const dismissed = useView((state) => state.hintsDismissed);
  const selected = useView(({ selection }) => selection !== null);
  const [at, setAt] = useState(0);
  if (dismissed) return null;
  const { hints } = filters;
  const isLast = at === hints.length - 1;
  const close = (): void => {
    dismissHints();
    document.getElementById("stage")?.focus({ preventScroll: true });
  };
  return (
    <aside
      className="hints"
      data-selected={selected || undefined}
      aria-label={filters.hintsTitle}
      style={{ left: left + 16, bottom: bottom + 16 }}
    >
      <p aria-live="polite">{hints[at]}</p>
      <div className="hints-foot">
        <span>{filters.hintOf(at + 1, hints.length)}</span>
        <button type="button" className="button" onClick={() => (isLast ? close() : setAt(at + 1))}>
          {isLast ? filters.hintClose : filters.hintNext}
        </button>
        <button type="button" className="icon-button" aria-label={shell.close} title={shell.close} onClick={close}>
          <X aria-hidden="true" />
        </button>
      </div>
    </aside>
  );
}
