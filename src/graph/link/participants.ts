// An article's events → traces from each event to who takes part in it.
import type { Span } from "../../model/index.ts";
import type { Digest } from "../digest.ts";
import { groupBy } from "../groups.ts";
import { holding, nearest, type Place, spanOf } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { Trace } from "./trace.ts";

/** Each mention of an event with its participants in the same sentence, else paragraph; once with an empty span where neither holds. */
export function participants(reading: Reading, places: readonly Place[]): Trace[] {
  const { digest } = reading;
  const byEntity = groupBy(places, ({ mention }) => mention.entity);
  const traces: Trace[] = [];
  for (const [from, members] of reading.participants) {
    const events = byEntity.get(from) ?? [];
    for (const to of members) {
      const found = events.flatMap((event) => {
        const named = (byEntity.get(to) ?? []).filter((place) => place.paragraph === event.paragraph);
        const near = named.filter((place) => place.sentence === event.sentence);
        const target = nearest(near.length > 0 ? near : named, event.mention);
        return target ? [participant(digest, from, to, event, spanOf(target), near.length > 0)] : [];
      });
      const [first] = events;
      if (found.length > 0) traces.push(...found);
      else if (first)
        traces.push(participant(digest, from, to, first, { start: first.mention.end, end: first.mention.end }, true));
    }
  }
  return traces;
}

function participant(digest: Digest, from: string, to: string, event: Place, target: Span, near: boolean): Trace {
  const span = near ? digest.sentences[event.sentence] : digest.paragraphs[event.paragraph];
  return {
    kind: "participant",
    from,
    to,
    scope: near ? "sentence" : "paragraph",
    ...holding(span as Span, { source: event.mention, target }),
    source: spanOf(event.mention),
    target,
    paragraph: event.paragraph,
  };
}
