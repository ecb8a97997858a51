// An event and the records that mention it → where it happens, each place with the sentences that say so.
import { placeKey } from "../../../graph/query.ts";
import { useGraph, useWords } from "../../context.ts";
import { selectEntity } from "../../state.ts";
import type { Copy } from "../copy.ts";
import { placeName } from "../events.ts";
import { type PlaceFact, sentenceAt } from "../facts.ts";
import { Part } from "../parts/Frame.tsx";
import { useMore } from "../parts/More.tsx";
import { Passage } from "../parts/Passage.tsx";

const FIRST = 2;

export function Places({ places, copy }: { places: readonly PlaceFact[]; copy: Copy }): React.JSX.Element | null {
  const { words } = useWords();
  const { shown, button } = useMore(places.length, FIRST);
  if (places.length === 0) return null;
  return (
    <Part title={words.panels.places}>
      <ul className="roles">
        {places.slice(0, shown).map((fact) => (
          <Place key={placeKey(fact.place)} fact={fact} copy={copy} />
        ))}
      </ul>
      {button}
    </Part>
  );
}

function Place({ fact: { place, shown: all }, copy }: { fact: PlaceFact; copy: Copy }): React.JSX.Element {
  const { index } = useGraph();
  const { words, name } = useWords();
  const { shown, button } = useMore(all.length, 1);
  const { country } = place;
  const label = placeName(place, index, name);
  return (
    <li>
      <p className="role-head">
        {country !== undefined && index.entities.has(country) ? (
          <button type="button" className="text-button" onClick={() => selectEntity(country)}>
            {label}
          </button>
        ) : (
          <strong>{label}</strong>
        )}
        {all.length > 1 && <span className="quiet">{words.panels.times(all.length)}</span>}
      </p>
      {all.slice(0, shown).map(({ article, record, span }) => (
        <Passage
          key={`${article}:${span.start}`}
          article={article}
          record={record}
          span={sentenceAt(record, span)}
          marks={[{ start: span.start, end: span.end, type: country === undefined ? "event" : "country" }]}
          copy={copy}
        />
      ))}
      {button}
    </li>
  );
}
