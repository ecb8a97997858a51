// The selected entity → what can be done with it: how it is linked to another, its neighbourhood, pin, hide.
import { EyeOff, Pin, PinOff, Route } from "lucide-react";
import { useMemo } from "react";
import type { GraphEntity } from "../../../model/index.ts";
import { useWords } from "../../context.ts";
import { askPath } from "../../state.ts";
import { useArrange } from "../arrange.ts";
import { EgoControl } from "./EgoControl.tsx";
import "../path.css";

export function EntityActions({ entity }: { entity: GraphEntity }): React.JSX.Element {
  const { words, name } = useWords();
  const ids = useMemo(() => [entity.id], [entity]);
  const { allPinned, togglePin, hide } = useArrange(ids);
  return (
    <div>
      <div className="group-actions">
        <button type="button" className="button" onClick={() => askPath(entity.id)}>
          <Route aria-hidden="true" /> {words.explore.howLinkedTo(name(entity))}
        </button>
        <button
          type="button"
          className="button"
          title={words.explore.pinHint}
          aria-pressed={allPinned}
          onClick={togglePin}
        >
          {allPinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
          {allPinned ? words.explore.unpin : words.explore.pin}
        </button>
        <button type="button" className="button" onClick={hide}>
          <EyeOff aria-hidden="true" /> {words.explore.hide}
        </button>
      </div>
      <details className="ego-details">
        <summary>{words.explore.ego}</summary>
        <EgoControl ids={ids} />
      </details>
    </div>
  );
}
