// Two outlets → whom only the first quotes, whom both, whom only the second; each opens the quotes.
import { useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover } from "../../state.ts";
import { useMore } from "../parts/More.tsx";
import type { Comparison, Speaker } from "./lens.ts";
import type { Opened } from "./QuotesOf.tsx";

const FIRST = 20;

interface ComparedProps {
  readonly comparison: Comparison;
  readonly first: string;
  readonly second: string;
  readonly opened: Opened | null;
  onOpen(opened: Opened): void;
}

export function Compared({ comparison, first, second, opened, onOpen }: ComparedProps): React.JSX.Element {
  const { words } = useWords();
  const label = (outlet: string) => outlet || words.panels.noOutlet;
  const common = { opened, onOpen };
  return (
    <div className="compared">
      <List title={words.panels.onlyIn(label(first))} speakers={comparison.onlyFirst} outlets={[first]} {...common} />
      <List title={words.panels.bothQuote} speakers={comparison.both} outlets={[first, second]} {...common} />
      <List
        title={words.panels.onlyIn(label(second))}
        speakers={comparison.onlySecond}
        outlets={[second]}
        {...common}
      />
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly speakers: readonly Speaker[];
  readonly outlets: readonly string[];
  readonly opened: Opened | null;
  onOpen(opened: Opened): void;
}

function List({ title, speakers, outlets, opened, onOpen }: ListProps): React.JSX.Element {
  const { words, formats, name } = useWords();
  const { shown, button } = useMore(speakers.length, FIRST);
  return (
    <section className="compared-list" aria-label={title}>
      <h3>
        {title} <span className="quiet">{formats.number(speakers.length)}</span>
      </h3>
      {speakers.length === 0 && <p className="panel-note">{words.panels.onlyNone}</p>}
      <ul className="rows">
        {speakers.slice(0, shown).map(({ entity, quotes }) => {
          const counts = outlets.map((outlet) => quotes.get(outlet) ?? 0);
          return (
            <li key={entity.id}>
              <button
                type="button"
                className="row-button"
                aria-pressed={opened?.id === entity.id}
                onClick={() => onOpen({ id: entity.id, outlets })}
                onMouseEnter={() => hover(entity.id)}
                onMouseLeave={() => hover(null)}
                onFocus={() => hover(entity.id)}
                onBlur={() => hover(null)}
              >
                <EntityIcon type={entity.type} id={entity.id} size={16} />
                <span className="link-name">{name(entity)}</span>
                <span className="row-count" aria-hidden="true">
                  {counts.map(formats.number).join(" · ")}
                </span>
                <span className="unseen">
                  {outlets
                    .map((outlet, n) => `${outlet || words.panels.noOutlet}: ${words.panels.quotes(counts[n] ?? 0)}`)
                    .join(", ")}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {button}
    </section>
  );
}
