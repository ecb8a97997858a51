// Outlets and languages of the articles → lists to tick, each with the articles it would give.
import { useScope, useView, useWords } from "../context.ts";
import { filter, toggled } from "../state.ts";
import { Section } from "./Section.tsx";

export function OutletFilter(): React.JSX.Element | null {
  const { filters } = useWords().words;
  return (
    <CheckList
      name="outlets"
      title={filters.outlets}
      facet={useScope().facets.outlets}
      labelOf={(outlet) => outlet || filters.noOutlet}
    />
  );
}

export function LanguageFilter(): React.JSX.Element | null {
  const { filters } = useWords().words;
  return (
    <CheckList
      name="languages"
      title={filters.languages}
      facet={useScope().facets.languages}
      labelOf={filters.language}
    />
  );
}

interface Props {
  readonly name: "outlets" | "languages";
  readonly title: string;
  readonly facet: ReadonlyMap<string, number>;
  labelOf(value: string): string;
}

/** Nothing to choose among, nothing shown. */
function CheckList({ name, title, facet, labelOf }: Props): React.JSX.Element | null {
  const { words, formats } = useWords();
  const { filters } = words;
  const chosen = useView((state) => state[name]);
  if (facet.size < 2 && chosen.size === 0) return null;
  // A link may ask for one that isn't here.
  const values = [...new Set([...facet.keys(), ...chosen])].sort((a, b) => formats.compare(labelOf(a), labelOf(b)));
  return (
    <Section
      id={`filter-${name}`}
      title={title}
      value={chosen.size > 0 ? filters.of(chosen.size, facet.size) : filters.any}
      on={chosen.size > 0}
    >
      <ul className="checks">
        {values.map((value) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(value)}
                onChange={() => filter({ [name]: toggled(chosen, value) })}
              />
              <span className="type-name">{labelOf(value)}</span>
              <span className="count">
                {formats.number(facet.get(value) ?? 0)}
                <span className="unseen"> {filters.articles(facet.get(value) ?? 0).replace(/^\S+ /, "")}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="filter-hint">{filters.outletsHint}</p>
    </Section>
  );
}
