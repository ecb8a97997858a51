// Persons of single articles → persons of the graph: one cluster for each human being, as far as names and company tell.
import type { PersonEntity } from "../../model/index.ts";
import { groupBy, groupsOf } from "../groups.ts";
import { type Company, companyKey } from "./company.ts";
import { nameKey, nameWords } from "./keys.ts";
import type { Occurrence } from "./occurrence.ts";
import { isTelling, type KnownPerson, knownPerson } from "./people.ts";

/** A name's bearer; `known` where the lexicon has them. */
export interface Person {
  readonly known?: KnownPerson;
  readonly members: readonly Occurrence<PersonEntity>[];
}

/** A candidate this many times as frequent as the next is meant when nothing else tells. */
const DOMINANT = 5;
/** A lone name with more bearers than this is anybody's. */
const MOST_CANDIDATES = 50;
const GENERATIONS = new Set(["jr", "sr", "junior", "senior", "ii", "iii", "iv"]);

/**
 * 1. Full names by folded spelling and by the lexicon. 2. One name, two bearers, where countries and company clash. 3. A name
 * and the same with one word or initial more. 4. Lone names to the one bearer that fits. 5. What stays alone is joined where
 * it keeps the same company, else kept apart by article.
 */
export function persons(occurrences: readonly Occurrence<PersonEntity>[], company: Company): Person[] {
  const lone = ({ entity }: Occurrence<PersonEntity>): boolean => {
    const known = knownPerson(entity.label);
    return known ? !isTelling(entity.label, known) : nameWords(entity.label).length < 2;
  };
  const full = groupBy(
    occurrences.filter((o) => !lone(o)),
    ({ entity }) => nameKey(knownPerson(entity.label)?.name ?? entity.label),
  );
  const bearers = [...full.values()].flatMap((members) => apart(members, company));
  const joined = joinLonger(bearers, company);
  return attach(joined, occurrences.filter(lone), company);
}

const docsOf = ({ members }: Person): Set<number> => new Set(members.map(({ doc }) => doc));

const servedBy = ({ roles }: PersonEntity): string[] => roles.flatMap(({ country }) => country ?? []);

/** Pairs of positions whose items share a key; each key links its items in a chain, so that this is linear. */
function* sharing<T>(items: readonly T[], keys: (item: T) => Iterable<string>): Generator<readonly [number, number]> {
  const last = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    for (const key of keys(item)) {
      const before = last.get(key);
      if (before !== undefined) yield [before, index];
      last.set(key, index);
    }
  }
}

const tellingKeys = ({ doc, entity }: Occurrence<PersonEntity>, company: Company): string[] => {
  const own = companyKey(entity);
  return [...company.telling(doc)].filter((key) => key !== own);
};

/** One full name: one person, unless some serve one country and some another and the two never share company. */
function apart(members: readonly Occurrence<PersonEntity>[], company: Company): Person[] {
  const [first] = members;
  const known = first && knownPerson(first.entity.label);
  if (known) return [{ known, members }];
  if (!first || nameWords(first.entity.label).length > 2) return [{ members }];
  const keys = (o: Occurrence<PersonEntity>): string[] => [...servedBy(o.entity), ...tellingKeys(o, company)];
  const groups = groupsOf(members.length, sharing(members, keys)).map((indices) =>
    indices.map((i) => members[i] as Occurrence<PersonEntity>),
  );
  const serving = groups.filter((group) => group.some(({ entity }) => servedBy(entity).length > 0));
  if (serving.length < 2) return [{ members }];
  const [main, ...others] = serving.sort((a, b) => b.length - a.length) as [
    Occurrence<PersonEntity>[],
    ...Occurrence<PersonEntity>[][],
  ];
  const rest = groups.filter((group) => !serving.includes(group)).flat();
  return [{ members: byDoc([...main, ...rest]) }, ...others.map((group) => ({ members: group }))];
}

const byDoc = (members: readonly Occurrence<PersonEntity>[]): Occurrence<PersonEntity>[] =>
  members.toSorted((a, b) => a.doc - b.doc);

const meets = (items: Iterable<string>, set: ReadonlySet<string>): boolean => [...items].some((item) => set.has(item));

const isInitial = (word: string): boolean => word.length === 1;
const wordsOf = ({ known, members }: Person): readonly string[] =>
  nameWords(known?.name ?? members[0]?.entity.label ?? "");

/** "George Bush" goes to "George W. Bush" only while no other Bush has initials; "Ahmad Yani" to the one longer name in his company. */
function joinLonger(bearers: readonly Person[], company: Company): Person[] {
  const shorter = new Map<string, number[]>();
  bearers.forEach((bearer, index) => {
    const full = wordsOf(bearer);
    if (full.some((word) => GENERATIONS.has(word))) return;
    for (const key of new Set(shortenings(full))) {
      const list = shorter.get(key);
      if (list) list.push(index);
      else shorter.set(key, [index]);
    }
  });
  const pairs = bearers.flatMap((bearer, index): [number, number][] => {
    const full = wordsOf(bearer);
    const longer = (shorter.get(full.join("")) ?? []).filter((other) => other !== index);
    const [only] = longer;
    if (bearer.known || full.length < 2 || full.some(isInitial) || longer.length !== 1 || only === undefined) return [];
    const target = bearers[only] as Person;
    const byInitials =
      wordsOf(target)
        .filter((word) => !isInitial(word))
        .join("") === full.join("");
    const fits = byInitials
      ? !clash(bearer, target)
      : bearer.members.some((o) => affinity(o, profileOf(target, company), company) > 0);
    return fits ? [[index, only]] : [];
  });
  return groupsOf(bearers.length, pairs).map((indices) => {
    const parts = indices.map((i) => bearers[i] as Person);
    const known = parts.find((part) => part.known)?.known;
    const members = byDoc(parts.flatMap((part) => part.members));
    return known ? { known, members } : { members };
  });
}

/** Keys of the name with one word less, and with all initials less; of two words or more. */
function shortenings(full: readonly string[]): string[] {
  const bare = full.filter((word) => !isInitial(word));
  const without = full.map((_, left) => full.filter((_, at) => at !== left));
  const found = bare.length < full.length ? [bare] : without;
  return found.filter((name) => name.length > 1).map((name) => name.join(""));
}

function clash(a: Person, b: Person): boolean {
  const [left, right] = [a, b].map((p) => new Set(p.members.flatMap(({ entity }) => servedBy(entity)))) as [
    Set<string>,
    Set<string>,
  ];
  return left.size > 0 && right.size > 0 && !meets(left, right);
}

/** What is known of a bearer from all articles. */
interface Profile {
  readonly person: Person;
  readonly company: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly docs: ReadonlySet<number>;
}

function profileOf(person: Person, company: Company): Profile {
  return {
    person,
    company: new Set(person.members.flatMap((o) => tellingKeys(o, company))),
    countries: new Set([
      ...person.members.flatMap(({ entity }) => servedBy(entity)),
      ...(person.known?.countries ?? []),
    ]),
    docs: docsOf(person),
  };
}

/** How much an occurrence has in common with a bearer: shared company, the country served, a country of theirs named. */
function affinity(o: Occurrence<PersonEntity>, profile: Profile, company: Company): number {
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

/** Gives each lone name ("Lavrov", "Jokowi") to its bearer; the rest form clusters of their own. */
function attach(bearers: readonly Person[], lone: readonly Occurrence<PersonEntity>[], company: Company): Person[] {
  const inventory = inventoryOf(bearers);
  const profiles = new Map<Person, Profile>();
  const profile = (person: Person): Profile => {
    const known = profiles.get(person) ?? profileOf(person, company);
    profiles.set(person, known);
    return known;
  };
  const gained = new Map<Person, Occurrence<PersonEntity>[]>();
  const orphans: Occurrence<PersonEntity>[] = [];
  for (const occurrence of lone) {
    const candidates = [...(inventory.get(nameKey(occurrence.entity.label)) ?? [])];
    const chosen =
      candidates.length > MOST_CANDIDATES ? undefined : choose(occurrence, candidates.map(profile), company);
    if (!chosen) orphans.push(occurrence);
    else if (gained.get(chosen)?.push(occurrence) === undefined) gained.set(chosen, [occurrence]);
  }
  const whole = bearers.map((person) => {
    const more = gained.get(person);
    return more ? { ...person, members: byDoc([...person.members, ...more]) } : person;
  });
  return [...whole, ...loners(orphans, inventory, company)];
}

/** Name words, and other names an article gave them, → who bears them. */
function inventoryOf(bearers: readonly Person[]): Map<string, Set<Person>> {
  const inventory = new Map<string, Set<Person>>();
  const add = (key: string, person: Person): void => {
    const set = inventory.get(key);
    if (set) set.add(person);
    else inventory.set(key, new Set([person]));
  };
  for (const person of bearers) {
    const names = person.members.flatMap(({ entity }) => [entity.label, ...entity.aliases]);
    for (const name of new Set([...names, ...(person.known?.aliases ?? [])])) {
      for (const word of nameWords(name)) if (!isInitial(word)) add(word, person);
      add(nameKey(name), person);
    }
  }
  return inventory;
}

/** The only candidate, the nearest, or the one far more written about than the rest; never one the same article names in full. */
function choose(o: Occurrence<PersonEntity>, candidates: readonly Profile[], company: Company): Person | undefined {
  const scored = candidates
    .filter(({ docs }) => !docs.has(o.doc))
    .map((profile) => ({ profile, score: affinity(o, profile, company) }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score || b.profile.docs.size - a.profile.docs.size);
  const [best, next] = scored;
  if (!best) return undefined;
  const nearest = !next || best.score >= 2 * next.score + 1;
  const dominant = scored.every((s) => s === best || best.profile.docs.size >= DOMINANT * s.profile.docs.size);
  return nearest || dominant ? best.profile.person : undefined;
}

/** Lone names without a bearer: the lexicon's once an article names its country, else joined by company; contested ones by article. */
function loners(
  orphans: readonly Occurrence<PersonEntity>[],
  inventory: ReadonlyMap<string, unknown>,
  company: Company,
): Person[] {
  return [...groupBy(orphans, ({ entity }) => nameKey(entity.label))].flatMap(([key, members]): Person[] => {
    if (inventory.has(key)) return members.map((member) => ({ members: [member] }));
    const known = members[0] && knownPerson(members[0].entity.label);
    if (known && members.some(({ doc }) => meets(known.countries, company.countries(doc)))) return [{ known, members }];
    const keys = (o: Occurrence<PersonEntity>): string[] => [...servedBy(o.entity), ...tellingKeys(o, company)];
    return groupsOf(members.length, sharing(members, keys)).map((group) => ({
      members: group.map((i) => members[i] as Occurrence<PersonEntity>),
    }));
  });
}
