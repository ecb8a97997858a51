// Filters that hide what is asked for → the button that takes them all off.
import { useWords } from "../../context.ts";
import { clearFilters } from "../../state.ts";

export function ClearFilters(): React.JSX.Element {
  const { words } = useWords();
  return (
    <p className="panel-clear">
      <button type="button" className="button" onClick={clearFilters}>
        {words.panels.clearFilters}
      </button>
    </p>
  );
}
