// A person under resolution → what tells them from a namesake: the countries they serve and the company they keep.
import type { PersonEntity } from "../../model/index.ts";
import { type Company, companyKey } from "./company.ts";
import type { Occurrence } from "./occurrence.ts";
import type { KnownPerson } from "./people.ts";

export type Named = Occurrence<PersonEntity>;

/** A name's bearer; `known` where the lexicon has them. */
export interface Person {
  readonly known?: KnownPerson;
  readonly members: readonly Named[];
}

export const byDoc = (members: readonly Named[]): Named[] => members.toSorted((a, b) => a.doc - b.doc);

export const isInitial = (word: string): boolean => word.length === 1;

export const servedBy = ({ roles }: PersonEntity): string[] => roles.flatMap(({ country }) => country ?? []);

/** Pairs of positions whose items share a key; each key links its items in a chain, so that this is linear. */
export function* sharing<T>(
  items: readonly T[],
  keys: (item: T) => Iterable<string>,
): Generator<readonly [number, number]> {
  const last = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    for (const key of keys(item)) {
      const before = last.get(key);
      if (before !== undefined) yield [before, index];
      last.set(key, index);
    }
  }
}

export const tellingKeys = ({ doc, entity }: Named, company: Company): string[] => {
  const own = companyKey(entity);
  return [...company.telling(doc)].filter((key) => key !== own);
};

export const meets = (items: Iterable<string>, set: ReadonlySet<string>): boolean =>
  [...items].some((item) => set.has(item));

/** What is known of a bearer from all articles. */
export interface Profile {
  readonly person: Person;
  readonly company: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly docs: ReadonlySet<number>;
}

export function profileOf(person: Person, company: Company): Profile {
  return {
    person,
    company: new Set(person.members.flatMap((o) => tellingKeys(o, company))),
    countries: new Set([
      ...person.members.flatMap(({ entity }) => servedBy(entity)),
      ...(person.known?.countries ?? []),
    ]),
    docs: new Set(person.members.map(({ doc }) => doc)),
  };
}

/** How much an occurrence has in common with a bearer: shared company, the country served, a country of theirs named. */
export function affinity(o: Named, profile: Profile, company: Company): number {
  const shared = tellingKeys(o, company).filter((key) => profile.company.has(key)).length;
  const serves = servedBy(o.entity);
  const service = serves.some((country) => profile.countries.has(country))
    ? 3
    : serves.length > 0 && profile.countries.size > 0
      ? -3
      : 0;
  const home = meets(profile.person.known?.countries ?? [], company.countries(o.doc)) ? 1 : 0;
  return shared + service + home;
}

/** What links two bearers of one name to one person: a country both serve, somebody both are named with. */
export const keysOf = (o: Named, company: Company): string[] => [...servedBy(o.entity), ...tellingKeys(o, company)];
