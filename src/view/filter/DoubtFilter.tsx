// Names that are hardly surer than a guess → a switch that leaves them out, with what would remain.
import { Switch } from "radix-ui";
import { useScope, useView, useWords } from "../context.ts";
import { filter } from "../state.ts";
import { Section } from "./Section.tsx";

/** Nothing doubtful, nothing shown. */
export function DoubtFilter(): React.JSX.Element | null {
  const { sure } = useWords().words;
  const sureOnly = useView((state) => state.sureOnly);
  const { kept, of } = useScope().facets.sure;
  if (kept === of && !sureOnly) return null;
  return (
    <Section id="filter-doubt" title={sure.filter} value={sureOnly ? sure.hidden : sure.shown} on={sureOnly}>
      <div className="filter-switch">
        <label htmlFor="doubt-switch">{sure.hide}</label>
        <Switch.Root
          id="doubt-switch"
          className="toggle"
          checked={sureOnly}
          onCheckedChange={(on) => filter({ sureOnly: on })}
        >
          <Switch.Thumb className="toggle-thumb" />
        </Switch.Root>
      </div>
      <p className="filter-hint">{sure.hint}</p>
      <p className="filter-remains">{sure.remain(kept, of)}</p>
    </Section>
  );
}
