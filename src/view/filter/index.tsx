// Every filter that has a place of its own in the rail, in its order; types and kinds of links are the legend's.
import { useWords } from "../context.ts";
import { LanguageFilter, OutletFilter } from "./CheckLists.tsx";
import { ClosenessFilter } from "./ClosenessFilter.tsx";
import { DoubtFilter } from "./DoubtFilter.tsx";
import { HubsFilter } from "./HubsFilter.tsx";
import { TextFilter } from "./TextFilter.tsx";
import { WeightFilter } from "./WeightFilter.tsx";
import "../styles/filters.css";

export function Filters(): React.JSX.Element {
  const { filters } = useWords().words;
  return (
    <section aria-labelledby="filters">
      <h2 id="filters">{filters.more}</h2>
      <div className="filters">
        <TextFilter />
        <OutletFilter />
        <LanguageFilter />
        <ClosenessFilter />
        <WeightFilter />
        <HubsFilter />
        <DoubtFilter />
      </div>
    </section>
  );
}
