// Quotes by the class of their cue → toggles that keep some classes; all while none is pressed.
import type { CueClass } from "../../../model/index.ts";
import { useWords } from "../../context.ts";

interface CueFilterProps {
  /** Classes that come, with how often. */
  readonly cues: ReadonlyMap<CueClass, number>;
  readonly kept: ReadonlySet<CueClass>;
  onChange(kept: ReadonlySet<CueClass>): void;
}

export function CueFilter({ cues, kept, onChange }: CueFilterProps): React.JSX.Element | null {
  const { words, formats } = useWords();
  if (cues.size < 2) return null;
  return (
    <div className="cue-filter" role="group" aria-label={words.panels.cueFilter}>
      {[...cues].map(([cue, count]) => (
        <button
          key={cue}
          type="button"
          className="cue-toggle"
          aria-pressed={kept.has(cue)}
          onClick={() => {
            const next = new Set(kept);
            if (!next.delete(cue)) next.add(cue);
            onChange(next);
          }}
        >
          {words.panels.cues[cue]} <span className="quiet">{formats.number(count)}</span>
        </button>
      ))}
    </div>
  );
}
