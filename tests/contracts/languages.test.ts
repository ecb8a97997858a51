// Every registered language → all its fields, in the form that the steps count on.
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/languages/index.ts";
import { CUE_CLASSES, EVENT_KINDS } from "../../src/model/index.ts";

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Everything in an object that is no object itself; the keys of word maps are words too. */
function* leavesOf(value: unknown, path = ""): Generator<Leaf> {
  if (typeof value !== "object" || value === null) yield { path, value };
  else for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, `${path}.${key}`);
}
/** Maps from words to what they mean: here the words are the keys. */
const keysOf = (map: object): string[] => Object.keys(map);
const isWord = ({ path }: Leaf): boolean => path !== ".id" && path !== ".name";

it("ids are unique BCP 47 primary tags", () => {
  const ids = LANGUAGES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]{2,3}$/);
});

it("every language has the fields of every other", () => {
  const [first, ...others] = LANGUAGES.map((language) => shape(language));
  for (const other of others) expect(other).toEqual(first);
});
/** Names of the fields, two levels deep, where the first level is no list and no map of words. */
function shape(language: object): unknown {
  return Object.entries(language)
    .map(([key, value]) => [
      key,
      ["names", "organisations", "quotes", "events", "dates"].includes(key) ? keysOf(value).sort() : [],
    ])
    .sort();
}

describe.each(LANGUAGES.map((language) => [language.id, language] as const))("%s", (_, language) => {
  it("names the twelve months and the seven days", () => {
    expect([...new Set(Object.values(language.months))].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect([...new Set(Object.values(language.weekdays))].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("writes its words in lower case, trimmed, none empty but an affix it lacks", () => {
    const words = [
      ...[...leavesOf(language)].filter(isWord),
      ...[language.months, language.weekdays, language.events.namedHeads, language.events.namedTails]
        .flatMap(keysOf)
        .map((value) => ({ path: "key", value })),
    ].filter((leaf): leaf is { path: string; value: string } => typeof leaf.value === "string");
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter(({ value }) => value !== value.toLowerCase())).toEqual([]);
    expect(words.filter(({ value }) => value !== value.trim())).toEqual([]);
    expect(words.filter(({ path, value }) => value === "" && !/(?:Suffix|Prefix|Ending)$/.test(path))).toEqual([]);
  });

  it("repeats no word within a list", () => {
    const lists: (readonly string[])[] = [
      language.functionWords,
      language.abbreviations,
      language.asideOpeners,
      language.asidePhrases,
      language.bylines,
      ...Object.values(language.names),
      ...Object.values(language.organisations),
    ];
    for (const list of lists) expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
  });

  it("has titles, offices, pronouns and verbs of saying, by known classes", () => {
    const { names, quotes, events } = language;
    for (const list of [names.titles, names.offices, names.pronouns, quotes.accordingTo, quotes.cues.said]) {
      expect(list?.length).toBeGreaterThan(0);
    }
    for (const cues of [
      quotes.cues,
      quotes.looseCues,
      quotes.quoteOnlyCues,
      quotes.invertedCues,
      quotes.headlineCues,
    ]) {
      expect(CUE_CLASSES).toEqual(expect.arrayContaining(keysOf(cues)));
    }
    expect(EVENT_KINDS).toEqual(expect.arrayContaining(keysOf(events.nouns)));
    expect(EVENT_KINDS).toEqual(expect.arrayContaining(Object.values({ ...events.namedHeads, ...events.namedTails })));
  });
});
