// Types and links of the graph → the key that is the filter, what it is built from, and where to start.
import { useMemo } from "react";
import { ENTITY_TYPES, type EntityType, type Overview } from "../../model/index.ts";
import { useGraph, useView, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { requestFlight } from "../stage/flights.ts";
import { hover, selectEntity, toggleType } from "../state.ts";
import "../styles/legend.css";

const PROMINENT = 8;

/** DOM id of the button that hides or shows a type. */
export const legendToggle = (type: EntityType): string => `legend-${type}`;

function countTypes({ entities }: Overview): ReadonlyMap<EntityType, number> {
  const counts = new Map<EntityType, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

export function Legend({ onSelect }: { onSelect?: () => void }): React.JSX.Element {
  return (
    <div className="legend">
      <Types />
      <Links />
      <Prominent {...(onSelect ? { onSelect } : {})} />
      <Corpus />
    </div>
  );
}

function Types(): React.JSX.Element {
  const { overview } = useGraph();
  const { words, formats } = useWords();
  const hidden = useView((state) => state.hiddenTypes);
  const counts = useMemo(() => countTypes(overview), [overview]);
  return (
    <section aria-labelledby="legend-types">
      <h2 id="legend-types">{words.shell.legend}</h2>
      <ul className="types">
        {ENTITY_TYPES.filter((type) => counts.has(type)).map((type) => (
          <li key={type}>
            <button
              id={legendToggle(type)}
              type="button"
              className="type"
              aria-pressed={!hidden.has(type)}
              title={words.shell.legendHint}
              onClick={() => toggleType(type)}
            >
              <EntityIcon type={type} />
              <span className="type-name">{words.types[type]}</span>
              <span className="count">{formats.number(counts.get(type) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Links(): React.JSX.Element {
  const { shell } = useWords().words;
  return (
    <section aria-labelledby="legend-links">
      <h2 id="legend-links">{shell.links}</h2>
      <dl className="keys">
        <div>
          <dt>
            <svg viewBox="0 0 32 16" aria-hidden="true">
              <path d="M1 12 31 9" stroke="var(--edge)" strokeWidth="1" opacity=".5" />
              <path d="M1 6 31 3" stroke="var(--edge)" strokeWidth="3" />
            </svg>
            {shell.together}
          </dt>
          <dd>{shell.togetherHint}</dd>
        </div>
        <div>
          <dt>
            <svg viewBox="0 0 32 16" aria-hidden="true">
              <path d="M1 13Q14 0 25 6.5" fill="none" stroke="var(--person)" strokeWidth="1.75" />
              <path d="m31 10-8.6-.6 3-5z" fill="var(--person)" />
            </svg>
            {shell.said}
          </dt>
          <dd>{shell.saidHint}</dd>
        </div>
        <div>
          <dt>
            <svg viewBox="0 0 32 16" aria-hidden="true">
              <path d="M1 9Q16 1 31 5" fill="none" stroke="var(--event)" strokeWidth="1.25" />
              <path d="M1 14q15-8 30-4" fill="none" stroke="var(--person)" strokeWidth="1.25" />
            </svg>
            {shell.taking}
          </dt>
          <dd>{shell.takingHint}</dd>
        </div>
      </dl>
      <p className="proof">{shell.notProof}</p>
    </section>
  );
}

function Prominent({ onSelect }: { onSelect?: () => void }): React.JSX.Element | null {
  const { overview } = useGraph();
  const { words, formats, name } = useWords();
  const hidden = useView((state) => state.hiddenTypes);
  const selected = useView(({ selection }) => (selection?.kind === "entity" ? selection.id : null));
  const entities = overview.entities.filter(({ type }) => !hidden.has(type)).slice(0, PROMINENT);
  if (entities.length === 0) return null;
  return (
    <section aria-labelledby="legend-prominent">
      <h2 id="legend-prominent">{words.shell.prominent}</h2>
      <ul className="prominent">
        {entities.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              aria-current={entity.id === selected ? "true" : undefined}
              onPointerEnter={(event) => event.pointerType === "mouse" && hover(entity.id)}
              onPointerLeave={() => hover(null)}
              onClick={() => {
                hover(null);
                selectEntity(entity.id);
                requestFlight(entity.id);
                onSelect?.();
              }}
            >
              <EntityIcon type={entity.type} id={entity.id} />
              <span className="type-name">{name(entity)}</span>
              <span className="count" title={words.shell.mentions(formats.number(entity.mentions), entity.mentions)}>
                {formats.number(entity.mentions)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Corpus(): React.JSX.Element {
  const { overview } = useGraph();
  const { words, formats } = useWords();
  const { articles, entities, links } = overview;
  const years = articles
    .map(({ date }) => date.slice(0, 4))
    .filter((year) => year !== "")
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  const sizes = [
    words.shell.articles(formats.number(articles.length), articles.length),
    words.shell.entities(formats.number(entities.length), entities.length),
    words.shell.linkCount(formats.number(links.length), links.length),
  ];
  return (
    <p className="corpus">
      {sizes.join(" · ")}
      {first && last && <br />}
      {first && last && words.shell.between(first, last)}
    </p>
  );
}
