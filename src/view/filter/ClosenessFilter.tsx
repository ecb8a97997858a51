// How close two names must stand → one of three, with a sentence that says what it means.
import { ToggleGroup } from "radix-ui";
import { useScope, useView, useWords } from "../context.ts";
import { CLOSENESS, type Closeness } from "../filters.ts";
import { filter } from "../state.ts";
import { Section } from "./Section.tsx";

const isCloseness = (value: string): value is Closeness => CLOSENESS.some((known) => known === value);

export function ClosenessFilter(): React.JSX.Element {
  const { filters } = useWords().words;
  const closeness = useView((state) => state.closeness);
  const { facets } = useScope();
  const remain = closeness === "article" ? (facets.kinds.get("comention") ?? 0) : facets.closeness[closeness];
  return (
    <Section
      id="filter-closeness"
      title={filters.closeness}
      value={filters.closenessOf[closeness]}
      on={closeness !== "paragraph"}
    >
      <ToggleGroup.Root
        className="switch segments"
        type="single"
        value={closeness}
        aria-label={filters.closeness}
        onValueChange={(value) => isCloseness(value) && filter({ closeness: value })}
      >
        {CLOSENESS.map((value) => (
          <ToggleGroup.Item key={value} value={value}>
            {filters.closenessOf[value]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <p className="filter-hint">{filters.closenessHint[closeness]}</p>
      <p className="filter-remains">{filters.links(remain)}</p>
    </Section>
  );
}
