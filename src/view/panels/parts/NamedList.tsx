// An open article → whom it names, by type; each selects the entity and goes to where it is first named.

import { useMemo } from "react";
import { type ArticleRecord, ENTITY_TYPES } from "../../../model/index.ts";
import { useGraph, useView, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover, read, selectInArticle } from "../../state.ts";
import { namedIn } from "../reading.ts";

interface NamedListProps {
  /** Its id. */
  readonly article: string;
  readonly record: ArticleRecord;
  readonly chosen: ReadonlySet<string>;
}

export function NamedList({ article, record, chosen }: NamedListProps): React.JSX.Element | null {
  const { index } = useGraph();
  const { words, formats, name } = useWords();
  const language = useView((state) => state.language);
  const named = useMemo(
    () => namedIn(record).flatMap((each) => ({ ...each, entity: index.entities.get(each.entity) })),
    [record, index],
  );
  const types = ENTITY_TYPES.filter((type) => named.some(({ entity }) => entity?.type === type));
  if (types.length === 0) return null;
  const count = named.filter(({ entity }) => entity !== undefined).length;
  return (
    <details className="reader-named" lang={language}>
      <summary>
        {words.panels.named} <span className="quiet">{words.panels.namedCount(count)}</span>
      </summary>
      <dl>
        {types.map((type) => (
          <div key={type}>
            <dt>{words.types[type]}</dt>
            <dd>
              <ul>
                {named.map(({ entity, first, mentions }) =>
                  entity?.type === type ? (
                    <li key={entity.id}>
                      <button
                        type="button"
                        data-chosen={chosen.has(entity.id) || undefined}
                        onClick={() => {
                          selectInArticle(entity.id);
                          read({ article, start: first.start, end: first.end });
                        }}
                        onMouseEnter={() => hover(entity.id)}
                        onMouseLeave={() => hover(null)}
                      >
                        <EntityIcon type={entity.type} id={entity.id} size={12} />
                        {name(entity)}{" "}
                        <span className="quiet">
                          <span aria-hidden="true">{formats.number(mentions)}</span>
                          <span className="unseen">{words.panels.mentions(mentions)}</span>
                        </span>
                      </button>
                    </li>
                  ) : null,
                )}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
