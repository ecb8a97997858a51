// Entities of single articles → entities of the whole graph, joined across articles and languages.
import countries from "../../../data/lexicon/countries.json" with { type: "json" };
import type { DocEntity, EntityType, EventKind } from "../../model/index.ts";
import type { Digest } from "../digest.ts";
import { groupBy } from "../groups.ts";
import { by } from "../order.ts";
import { ids } from "../slug.ts";
import { companyOf } from "./company.ts";
import { type Event, eventsOf } from "./events.ts";
import { nameKey } from "./keys.ts";
import { labelOf } from "./label.ts";
import type { Occurrence } from "./occurrence.ts";
import { type Organisation, organisationsOf } from "./organisations.ts";
import type { Person } from "./person.ts";
import { persons } from "./persons.ts";

export type { Occurrence } from "./occurrence.ts";

/** An entity of the graph before it is linked: who it is and which articles' entities it joins. */
export interface Resolved {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly kind?: EventKind;
  readonly date?: string;
  /** Ascending by `doc`, at least one. */
  readonly members: readonly Occurrence[];
}

type Unnamed = Omit<Resolved, "id">;

/**
 * Sorted by id. Every entity of every digest is a member of exactly one. Near-linear in the number of entities.
 * @param digests in the order that article indices count in
 */
export function resolve(digests: readonly Digest[]): Resolved[] {
  const all = digests.flatMap(({ entities }, doc) => entities.map((entity): Occurrence => ({ doc, entity })));
  const country = countriesOf(ofType(all, "country"), digests);
  const actors = identified([
    ...persons(ofType(all, "person"), companyOf(digests)).map(personOf),
    ...organisationsOf(ofType(all, "organisation")).map((organisation) => organisationOf(organisation, digests)),
  ]);
  const index = indexOf([...country, ...actors]);
  const events = eventsOf(ofType(all, "event"), (doc, local) => index.get(`${doc} ${local}`));
  return [...country, ...actors, ...identified(events.map((event) => eventOf(event, digests)))].sort(by((e) => e.id));
}

function ofType<T extends EntityType>(
  all: readonly Occurrence[],
  type: T,
): Occurrence<Extract<DocEntity, { type: T }>>[] {
  return all.filter((o): o is Occurrence<Extract<DocEntity, { type: T }>> => o.entity.type === type);
}

const indexOf = (entities: readonly Resolved[]): Map<string, string> =>
  new Map(
    entities.flatMap(({ id, members }) =>
      members.map(({ doc, entity }): [string, string] => [`${doc} ${entity.id}`, id]),
    ),
  );

const LABELS = new Map(countries.map(({ code, id, en }) => [`country:${code}`, { id, en }]));

/** True when most of the articles are in English. */
const isEnglish = (members: readonly Occurrence[], digests: readonly Digest[]): boolean =>
  members.filter(({ doc }) => digests[doc]?.article.language === "en").length * 2 > members.length;

/** Countries bring their id; the label is in the language most of their articles are in. */
function countriesOf(occurrences: readonly Occurrence[], digests: readonly Digest[]): Resolved[] {
  return [...groupBy(occurrences, ({ entity }) => entity.id)].map(([id, members]): Resolved => {
    const labels = LABELS.get(id);
    const label = labels ? labels[isEnglish(members, digests) ? "en" : "id"] : labelOf(labelsOf(members));
    return { id, type: "country", label, labels: labels ?? {}, members };
  });
}

const labelsOf = (members: readonly Occurrence[]): string[] => members.map(({ entity }) => entity.label);

/** Known people bear the lexicon's name, in the articles' spelling where that is more frequent. */
function personOf({ known, members }: Person): Unnamed {
  const labels = labelsOf(members);
  const spellings = known ? [known.name, ...labels.filter((label) => nameKey(label) === nameKey(known.name))] : labels;
  return { type: "person", label: labelOf(spellings), labels: {}, members };
}

function organisationOf({ known, members }: Organisation, digests: readonly Digest[]): Unnamed {
  const labels = known?.labels;
  const label = labels ? labels[isEnglish(members, digests) ? "en" : "id"] : labelOf(labelsOf(members));
  return { type: "organisation", label, labels: labels ?? {}, members };
}

function eventOf({ known, members }: Event, digests: readonly Digest[]): Unnamed {
  const entities = members.map(({ entity }) => entity);
  const kinds = groupBy(entities, ({ kind }) => kind);
  const [kind] = [...kinds].sort(
    by(
      ([, list]) => -list.length,
      ([name]) => name,
    ),
  )[0] ?? ["other" as const];
  const dates = groupBy(
    entities.map((entity) => entity.date).filter((d) => d !== ""),
    (d) => d,
  );
  // The most frequent date, then the most precise, then the earliest.
  const [[date] = [""]] = [...dates].sort(
    by(
      ([, list]) => -list.length,
      ([d]) => -d.length,
      ([d]) => d,
    ),
  );
  const labels = known?.labels;
  const label = labels ? labels[isEnglish(members, digests) ? "en" : "id"] : labelOf(labelsOf(members));
  return { type: "event", label, labels: labels ?? {}, kind: kind as EventKind, date, members };
}

/** Ids in the order of the first article, so that -2 goes to the one that comes later. */
function identified(entities: readonly Unnamed[]): Resolved[] {
  const nextId = ids();
  return entities
    .toSorted(
      by(
        (e) => e.members[0]?.doc ?? 0,
        (e) => e.members[0]?.entity.id ?? "",
      ),
    )
    .map((entity) => ({ id: nextId(entity.type, entity.label), ...entity }));
}
