// An entity → who is named together with it and never quoted; each opens the evidence of the two.
import { useMemo } from "react";
import type { GraphEntity } from "../../../model/index.ts";
import { useScope, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover, selectPair } from "../../state.ts";
import { Part } from "../parts/Frame.tsx";
import { useMore } from "../parts/More.tsx";
import { unheard } from "../unheard.ts";

const FIRST = 5;

export function Unheard({ entity }: { entity: GraphEntity }): React.JSX.Element | null {
  const { index } = useScope();
  const { words, formats, name } = useWords();
  const silent = useMemo(() => unheard(index, entity.id), [index, entity]);
  const { shown, button } = useMore(silent.length, FIRST);
  if (silent.length === 0) return null;
  return (
    <Part
      title={
        <>
          {words.panels.unheard} <span className="quiet">{formats.number(silent.length)}</span>
        </>
      }
      note={words.panels.unheardNote(name(entity))}
    >
      <ul className="rows">
        {silent.slice(0, shown).map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className="row-button"
              data-type={other.type}
              onClick={() => selectPair(entity.id, other.id)}
              onMouseEnter={() => hover(other.id)}
              onMouseLeave={() => hover(null)}
              onFocus={() => hover(other.id)}
              onBlur={() => hover(null)}
            >
              <EntityIcon type={other.type} id={other.id} size={16} />
              <span className="link-name">{name(other)}</span>
              <span className="row-count">
                {other.quotesAbout > 0
                  ? words.panels.spokenAbout(other.quotesAbout)
                  : words.panels.mentions(other.mentions)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {button}
    </Part>
  );
}
