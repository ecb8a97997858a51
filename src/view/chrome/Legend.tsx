// Types and kinds of links → the key that is the filter, what it is built from, and where to start.
import { ENTITY_TYPES, LINK_KINDS, type LinkKind } from "../../model/index.ts";
import { useGraph, useScope, useView, useWords } from "../context.ts";
import { legendToggle } from "../filter/chips.ts";
import { Filters } from "../filter/index.tsx";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { requestFlight } from "../stage/flights.ts";
import { filter, hover, selectEntity, toggled, toggleType } from "../state.ts";
import "../styles/legend.css";

const PROMINENT = 8;

export function Legend({ onSelect }: { onSelect?: () => void }): React.JSX.Element {
  return (
    <div className="legend">
      <Types />
      <Links />
      <Filters />
      <Prominent {...(onSelect ? { onSelect } : {})} />
      <Corpus />
    </div>
  );
}

function Types(): React.JSX.Element {
  const { overview } = useGraph();
  const { words, formats } = useWords();
  const hidden = useView((state) => state.hiddenTypes);
  const { types } = useScope().facets;
  const known = new Set(overview.entities.map(({ type }) => type));
  return (
    <section aria-labelledby="legend-types">
      <h2 id="legend-types">{words.shell.legend}</h2>
      <ul className="types">
        {ENTITY_TYPES.filter((type) => known.has(type)).map((type) => (
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
              <span className="count">{formats.number(types.get(type) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const LINES: Readonly<Record<LinkKind, React.ReactNode>> = {
  comention: (
    <>
      <path d="M1 12 19 10" stroke="var(--edge)" strokeWidth="1" opacity=".6" />
      <path d="M1 6 19 4" stroke="var(--edge)" strokeWidth="3" />
    </>
  ),
  quote: (
    <>
      <path d="M1 13Q8 3 15 7" fill="none" stroke="var(--person)" strokeWidth="1.75" />
      <path d="m19.5 10-7.4-.4 2.6-4.6z" fill="var(--person)" />
    </>
  ),
  participant: <path d="M1 12Q10 2 19 6" fill="none" stroke="var(--event)" strokeWidth="1.5" />,
  role: <path d="M1 12Q10 2 19 6" fill="none" stroke="var(--person)" strokeWidth="1.5" />,
};

function Links(): React.JSX.Element {
  const { words, formats } = useWords();
  const { shell, filters } = words;
  const hidden = useView((state) => state.hiddenKinds);
  const { kinds } = useScope().facets;
  return (
    <section aria-labelledby="legend-links">
      <h2 id="legend-links">{shell.links}</h2>
      <ul className="types">
        {LINK_KINDS.map((kind) => (
          <li key={kind}>
            <button
              id={legendToggle(kind)}
              type="button"
              className="type"
              aria-pressed={!hidden.has(kind)}
              aria-describedby="legend-links-hint"
              title={filters.kindHints[kind]}
              onClick={() => filter({ hiddenKinds: toggled(hidden, kind) })}
            >
              <svg className="entity-icon line-icon" viewBox="0 0 20 16" aria-hidden="true">
                {LINES[kind]}
              </svg>
              <span className="type-name">{filters.kinds[kind]}</span>
              <span className="count">{formats.number(kinds.get(kind) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p id="legend-links-hint" className="kind-hint">
        {filters.kindsHint}
      </p>
      <p className="proof">{shell.notProof}</p>
    </section>
  );
}

function Prominent({ onSelect }: { onSelect?: () => void }): React.JSX.Element | null {
  const { overview } = useScope().index;
  const { words, formats, name } = useWords();
  const selected = useView(({ selection }) => (selection?.kind === "entity" ? selection.id : null));
  const entities = overview.entities.slice(0, PROMINENT);
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
