// An event → its kind, date and participants; each participant opens the sentence that says so.

import type { GraphEntity } from "../../../model/index.ts";
import { useGraph, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover, selectPair } from "../../state.ts";

export function EventFacts({ event }: { event: GraphEntity }): React.JSX.Element {
  const { index } = useGraph();
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
      {participants.length > 0 && (
        <>
          <dt>{words.panels.participants}</dt>
          <dd>
            <ul className="participants">
              {participants.map((entity) => (
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
        </>
      )}
    </dl>
  );
}
