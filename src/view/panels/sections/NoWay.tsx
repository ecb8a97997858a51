// Two entities without a way between them → whether a filter stands in it, which, and the button that lifts it.
import { useMemo } from "react";
import { bestPaths } from "../../../graph/paths.ts";
import type { GraphEntity } from "../../../model/index.ts";
import { useGraph, useView, useWords } from "../../context.ts";
import { type Filters, filtersOf } from "../../filters.ts";
import { filtersInTheWay } from "../../paths.ts";
import { scoper } from "../../scope/index.ts";
import { clearFilter, clearFilters, view } from "../../state.ts";

export function NoWay({ from, to }: { from: GraphEntity; to: GraphEntity }): React.JSX.Element {
  const graph = useGraph();
  const { words, name } = useWords();
  const scope = useView((state) => graph.scope(state));
  const { filtered } = scope;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scope is what other filters give
  const inTheWay = useMemo((): readonly (keyof Filters)[] | null => {
    if (!filtered || bestPaths(graph.index, from.id, to.id, 1).length === 0) return null;
    const state = view.getState();
    return filtersInTheWay(scoper(graph.index), filtersOf(state), state.found, from.id, to.id);
  }, [graph, scope, from, to]);
  const { explore } = words;
  if (!inTheWay) return <p className="panel-empty">{explore.noPath(name(from), name(to))}</p>;
  return (
    <div className="no-way">
      <p className="panel-empty">{explore.noPathHere(name(from), name(to))}</p>
      <p>{inTheWay.length > 0 ? explore.inTheWay : explore.togetherInTheWay}</p>
      <div className="no-way-buttons">
        {inTheWay.map((key) => (
          <button key={key} type="button" className="button" onClick={() => clearFilter(key)}>
            {explore.lift(explore.filterNames[key])}
          </button>
        ))}
        {inTheWay.length === 0 && (
          <button type="button" className="button" onClick={clearFilters}>
            {explore.clearAll}
          </button>
        )}
      </div>
    </div>
  );
}
