// An entity → the events it takes part in, dated; each opens the event.
import { useMemo } from "react";
import { useGraph, useScope, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover, selectEntity } from "../../state.ts";
import { eventsOf, placeName } from "../events.ts";
import { Part } from "../parts/Frame.tsx";
import { useMore } from "../parts/More.tsx";

const FIRST = 5;

export function Events({ id }: { id: string }): React.JSX.Element | null {
  const { index: whole } = useGraph();
  const { index } = useScope();
  const { words, formats, name } = useWords();
  const events = useMemo(() => eventsOf(index, id), [index, id]);
  const { shown, button } = useMore(events.length, FIRST);
  if (events.length === 0) return null;
  return (
    <Part
      title={
        <>
          {words.types.event} <span className="quiet">{formats.number(events.length)}</span>
        </>
      }
    >
      <ul className="rows">
        {events.slice(0, shown).map(({ event, link }) => (
          <li key={event.id}>
            <button
              type="button"
              className="row-button"
              data-type="event"
              onClick={() => selectEntity(event.id)}
              onMouseEnter={() => hover(event.id)}
              onMouseLeave={() => hover(null)}
              onFocus={() => hover(event.id)}
              onBlur={() => hover(null)}
            >
              <EntityIcon type="event" size={16} />
              <span className="link-name">
                {name(event)}
                {event.place && <span className="link-place"> {placeName(event.place, whole, name)}</span>}
              </span>
              <span className="row-count">
                {event.date ? formats.shortDate(event.date) : words.panels.articles(link.articles.length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {button}
    </Part>
  );
}
