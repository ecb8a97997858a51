// Where one is among numbered evidence → buttons to the previous and next, and the keys that do the same.
import { ChevronDown, ChevronUp } from "lucide-react";
import { useWords } from "../../context.ts";

export function Stepper({
  at,
  total,
  move,
}: {
  at: number;
  total: number;
  move(to: number): void;
}): React.JSX.Element | null {
  const { words } = useWords();
  if (total === 0) return null;
  return (
    <div className="stepper">
      <button
        type="button"
        className="icon-button"
        disabled={at === 0}
        aria-label={words.panels.previous}
        title={words.panels.previous}
        onClick={() => move(at - 1)}
      >
        <ChevronUp size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        disabled={at >= total - 1}
        aria-label={words.panels.next}
        title={words.panels.next}
        onClick={() => move(at + 1)}
      >
        <ChevronDown size={18} aria-hidden="true" />
      </button>
      <span className="stepper-at">
        <span aria-hidden="true">{words.panels.position(at + 1, total)}</span>
        <span className="unseen">{words.panels.positionSpoken(at + 1, total)}</span>
      </span>
      <span className="stepper-keys">{words.panels.keys}</span>
    </div>
  );
}
