// An event → its kind, date, place and participants by type; each participant opens the sentence that says so.

import { Fragment } from "react";
import { ENTITY_TYPES, type GraphEntity } from "../../../model/index.ts";
import { useGraph, useScope, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover, selectPair } from "../../state.ts";
import { placeName } from "../events.ts";

export function EventFacts({ event }: { event: GraphEntity }): React.JSX.Element {
  const { index: whole } = useGraph();
  const { index } = useScope();
  const { words, formats, name } = useWords();
  const participants = (index.links.get(event.id) ?? []).flatMap((link) => {
    const entity =
      link.kind === "participant" && link.source === event.id ? index.entities.get(link.target) : undefined;
    return entity ?? [];
  });
  return (
    <dl className="panel-facts">
      <dt>{words.panels.eventKind}</dt>
      <dd>{words.panels.kinds[event.kind ?? "other"]}</dd>
      <dt>{words.panels.eventDate}</dt>
      <dd>
        {event.date ? <time dateTime={event.date}>{formats.date(event.date)}</time> : words.panels.eventDateUnknown}
      </dd>
      {event.place && (
        <>
          <dt>{words.panels.eventPlace}</dt>
          <dd>{placeName(event.place, whole, name)}</dd>
        </>
      )}
      {ENTITY_TYPES.filter((type) => participants.some((entity) => entity.type === type)).map((type) => (
        <Fragment key={type}>
          <dt>{words.types[type]}</dt>
          <dd>
            <ul className="participants" aria-label={words.panels.participantsBy(words.types[type])}>
              {participants
                .filter((entity) => entity.type === type)
                .map((entity) => (
                  <li key={entity.id}>
                    <button
                      type="button"
                      className="participant"
                      onClick={() => selectPair(event.id, entity.id)}
                      onMouseEnter={() => hover(entity.id)}
                      onMouseLeave={() => hover(null)}
                    >
                      <EntityIcon type={entity.type} id={entity.id} size={14} />
                      {name(entity)}
                    </button>
                  </li>
                ))}
            </ul>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
