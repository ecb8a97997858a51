// An article's roles → traces from a person to the country or organisation served.
import { holding, nearest, type Place, spanOf } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { Trace } from "./trace.ts";

/** The evidence is the role's sentence, its words mark the target. */
export function roles(reading: Reading, places: readonly Place[]): Trace[] {
  const { digest } = reading;
  return reading.roles.flatMap((role) => {
    const sentence = digest.sentences.findIndex((s) => s.start <= role.start && role.start < s.end);
    const span = digest.sentences[sentence];
    if (!span) return [];
    const own = places.filter((place) => place.sentence === sentence && place.mention.entity === role.person);
    const person = nearest(own, role);
    const source = person ? spanOf(person) : { start: role.start, end: role.start };
    const target = spanOf(role);
    return [role.country, role.organisation].flatMap((to): Trace[] =>
      to === undefined || to === role.person
        ? []
        : [
            {
              kind: "role",
              from: role.person,
              to,
              scope: "sentence",
              ...holding(span, { source, target }),
              source,
              target,
              label: role.label,
              paragraph: digest.paragraphOf[sentence] ?? 0,
            },
          ],
    );
  });
}
