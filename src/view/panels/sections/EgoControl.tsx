// Entities and the graph in scope → their neighbourhood of one step or two: how many names each would show, and the way back.
import { useMemo } from "react";
import { withinSteps } from "../../../graph/ego.ts";
import { say } from "../../announce.ts";
import { useGraph, useView, useWords } from "../../context.ts";
import { filtersOf } from "../../filters.ts";
import { scoper } from "../../scope/index.ts";
import { requestSight } from "../../stage/flights.ts";
import { clearFilter, showEgo, view } from "../../state.ts";

const STEPS = [1, 2] as const;

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

export function EgoControl({ ids }: { ids: readonly string[] }): React.JSX.Element {
  const graph = useGraph();
  const { words } = useWords();
  const scope = useView((state) => graph.scope(state));
  const ego = useView((state) => state.ego);
  const scopeOf = useMemo(() => scoper(graph.index), [graph]);
  const reached = useMemo(() => {
    const state = view.getState();
    const { index } = state.ego ? scopeOf({ ...filtersOf(state), ego: null }, state.found) : scope;
    return { 1: withinSteps(index, ids, 1), 2: withinSteps(index, ids, 2) };
  }, [scopeOf, scope, ids]);
  const { explore } = words;
  return (
    <div className="ego">
      <p className="panel-note">{explore.egoHint}</p>
      <div className="ego-steps">
        {STEPS.map((steps) => {
          const shown = ego !== null && ego.steps === steps && isSame(ego.ids, ids);
          return (
            <button
              key={steps}
              type="button"
              className="button"
              aria-pressed={shown}
              onClick={() => {
                if (shown) return clearFilter("ego");
                showEgo(ids, steps);
                requestSight([...reached[steps]]);
                return say(explore.egoShown(reached[steps].size));
              }}
            >
              {explore.egoSteps[steps]} <span className="quiet">{explore.egoWould(reached[steps].size)}</span>
            </button>
          );
        })}
      </div>
      {ego && (
        <button type="button" className="text-button" onClick={() => clearFilter("ego")}>
          {explore.egoLeave}
        </button>
      )}
    </div>
  );
}
