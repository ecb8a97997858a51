// Names of one word ("Lavrov", "Jokowi") → the person they stand for, or persons of their own.
import { groupBy, groupsOf } from "../groups.ts";
import type { Company } from "./company.ts";
import { nameKey, nameWords } from "./keys.ts";
import { knownPerson } from "./people.ts";
import {
  affinity,
  byDoc,
  isInitial,
  keysOf,
  meets,
  type Named,
  type Person,
  type Profile,
  profileOf,
  sharing,
} from "./person.ts";

/** A candidate this many times as frequent as the next is meant when nothing else tells. */
const DOMINANT = 5;
/** A lone name with more bearers than this is anybody's. */
const MOST_CANDIDATES = 50;

/** Gives each lone name ("Lavrov", "Jokowi") to its bearer; the rest form clusters of their own. */
export function attach(bearers: readonly Person[], lone: readonly Named[], company: Company): Person[] {
  const inventory = inventoryOf(bearers);
  const profiles = new Map<Person, Profile>();
  const profile = (person: Person): Profile => {
    const known = profiles.get(person) ?? profileOf(person, company);
    profiles.set(person, known);
    return known;
  };
  const gained = new Map<Person, Named[]>();
  const orphans: Named[] = [];
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
function choose(o: Named, candidates: readonly Profile[], company: Company): Person | undefined {
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
function loners(orphans: readonly Named[], inventory: ReadonlyMap<string, unknown>, company: Company): Person[] {
  return [...groupBy(orphans, ({ entity }) => nameKey(entity.label))].flatMap(([key, members]): Person[] => {
    if (inventory.has(key)) return members.map((member) => ({ members: [member] }));
    const known = members[0] && knownPerson(members[0].entity.label);
    if (known && members.some(({ doc }) => meets(known.countries, company.countries(doc)))) return [{ known, members }];
    return groupsOf(
      members.length,
      sharing(members, (o) => keysOf(o, company)),
    ).map((group) => ({
      members: group.map((i) => members[i] as Named),
    }));
  });
}
