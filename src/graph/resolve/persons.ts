// Persons of single articles → persons of the graph: one cluster for each human being, as far as names and company tell.
import { groupBy, groupsOf } from "../groups.ts";
import type { Company } from "./company.ts";
import { nameKey, nameWords } from "./keys.ts";
import { attach } from "./lone-names.ts";
import { isTelling, knownPerson } from "./people.ts";
import {
  affinity,
  byDoc,
  isInitial,
  keysOf,
  meets,
  type Named,
  type Person,
  profileOf,
  servedBy,
  sharing,
} from "./person.ts";

const GENERATIONS = new Set(["jr", "sr", "junior", "senior", "ii", "iii", "iv"]);

/**
 * 1. Full names by folded spelling and by the lexicon. 2. One name, two bearers, where countries and company clash. 3. A name
 * and the same with one word or initial more. 4. Lone names to the one bearer that fits. 5. What stays alone is joined where
 * it keeps the same company, else kept apart by article.
 */
export function persons(occurrences: readonly Named[], company: Company): Person[] {
  const lone = ({ entity }: Named): boolean => {
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

/** One full name: one person, unless some serve one country and some another, and the two never share company nor are named beside the other's country. */
function apart(members: readonly Named[], company: Company): Person[] {
  const [first] = members;
  const known = first && knownPerson(first.entity.label);
  if (known) return [{ known, members }];
  if (!first || nameWords(first.entity.label).length > 2) return [{ members }];
  const served = new Set(members.flatMap(({ entity }) => servedBy(entity)));
  const keys = (o: Named): string[] => [
    ...keysOf(o, company),
    ...[...company.countries(o.doc)].filter((country) => served.has(country)),
  ];
  const groups = groupsOf(members.length, sharing(members, keys)).map((indices) =>
    indices.map((i) => members[i] as Named),
  );
  const serving = groups.filter((group) => group.some(({ entity }) => servedBy(entity).length > 0));
  if (serving.length < 2) return [{ members }];
  const [main, ...others] = serving.sort((a, b) => b.length - a.length) as [Named[], ...Named[][]];
  const rest = groups.filter((group) => !serving.includes(group)).flat();
  return [{ members: byDoc([...main, ...rest]) }, ...others.map((group) => ({ members: group }))];
}

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
