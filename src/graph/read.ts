// A digest and the entities its own were joined into → the article in the graph's terms.
import type { Mention, PlaceOfEvent, Quote } from "../model/index.ts";
import type { Digest } from "./digest.ts";
import type { Reading, RoleReading } from "./link/index.ts";
import { by, byCodeUnit } from "./order.ts";
import type { Resolved } from "./resolve/index.ts";

/**
 * The nth reads `digests[n]`. What belongs to no resolved entity (hidden by a correction) is left out.
 * Read anew each time that it is gone through: the readings of a large archive are more than is good to hold at once.
 */
export function readingsOf(digests: readonly Digest[], entities: readonly Resolved[]): Iterable<Reading> {
  const ids = digests.map(() => new Map<string, string>());
  for (const { id, members } of entities) {
    for (const { doc, entity } of members) ids[doc]?.set(entity.id, id);
  }
  return {
    *[Symbol.iterator]() {
      for (const [doc, digest] of digests.entries()) yield read(digest, ids[doc] as ReadonlyMap<string, string>);
    },
  };
}

function read(digest: Digest, ids: ReadonlyMap<string, string>): Reading {
  const known = (locals: readonly string[]): string[] =>
    [...new Set(locals.flatMap((local) => ids.get(local) ?? []))].sort(byCodeUnit);

  const mentions = digest.mentions.flatMap((mention): Mention[] => {
    const entity = ids.get(mention.entity);
    return entity === undefined ? [] : [{ ...mention, entity }];
  });

  const quotes = digest.quotes.map((quote): Quote => {
    const speaker = quote.speaker === null ? null : (ids.get(quote.speaker) ?? null);
    return { ...quote, speaker, about: known(quote.about).filter((id) => id !== speaker) };
  });

  const roles: RoleReading[] = [];
  const places: PlaceOfEvent[] = [];
  const participants = new Map<string, string[]>();
  const described = new Set<string>();
  for (const entity of digest.entities) {
    const id = ids.get(entity.id);
    if (id === undefined) continue;
    // A corrected type shows in the id alone.
    if (entity.type === "person" && id.startsWith("person:")) {
      for (const { start, end, label, country, organisation } of entity.roles) {
        const serves = { ...served("country", country, ids), ...served("organisation", organisation, ids) };
        roles.push({ person: id, start, end, label, ...serves });
      }
    }
    if (entity.type === "event" && id.startsWith("event:")) {
      const before = participants.get(id) ?? [];
      const joined = [...new Set([...before, ...known(entity.participants)])].filter((other) => other !== id);
      participants.set(id, joined.sort(byCodeUnit));
      if (!entity.named) described.add(id);
      if (entity.place) {
        const { country, ...place } = entity.place;
        places.push({ event: id, ...place, ...served("country", country, ids) });
      }
    }
  }
  roles.sort(
    by(
      (r) => r.start,
      (r) => r.end,
      (r) => r.person,
      (r) => r.label,
    ),
  );
  places.sort(
    by(
      (p) => p.start,
      (p) => p.event,
    ),
  );
  return { digest, mentions, quotes, roles, places, participants, described };
}

function served<K extends string>(
  key: K,
  local: string | undefined,
  ids: ReadonlyMap<string, string>,
): { [k in K]?: string } {
  const id = local === undefined ? undefined : ids.get(local);
  return id === undefined ? {} : ({ [key]: id } as { [k in K]?: string });
}
