// The lexicon of known people → look-ups by any of their names.
import people from "../../../data/lexicon/people-aliases.json" with { type: "json" };
import { nameKey, nameWords } from "./keys.ts";

export interface KnownPerson {
  /** The name they are shown by, as most write it. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Entity ids of the countries they acted for. */
  readonly countries: ReadonlySet<string>;
}

const known: readonly KnownPerson[] = people.map(({ name, aliases, countries }) => ({
  name,
  aliases,
  countries: new Set(countries.map((code) => `country:${code}`)),
}));

const byKey = new Map<string, KnownPerson>();
for (const person of known) for (const name of [person.name, ...person.aliases]) byKey.set(nameKey(name), person);

export const knownPerson = (name: string): KnownPerson | undefined => byKey.get(nameKey(name));

/** True for names that are nobody else's: of two words or more, or a lone name that is its bearer's whole name. */
export const isTelling = (name: string, person: KnownPerson): boolean =>
  nameWords(name).length > 1 || nameKey(person.name) === nameKey(name);
