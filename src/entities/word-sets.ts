// A language's word lists → sets, made once; and what a word's letters say.
import { LANGUAGES, type Language } from "../languages/index.ts";
import type { Doc } from "../model/index.ts";

export interface WordSets {
  readonly functionWords: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly titlesOrNames: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly bearers: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly organisationTails: ReadonlySet<string>;
  readonly genericOrganisations: ReadonlySet<string>;
}

const SETS = new Map(LANGUAGES.map((language) => [language.id, setsFor(language)]));

function setsFor({ functionWords, names, organisations }: Language): WordSets {
  return {
    functionWords: new Set(functionWords),
    titles: new Set(names.titles),
    titlesOrNames: new Set(names.titlesOrNames),
    offices: new Set(names.offices),
    bearers: new Set(names.bearers),
    notNames: new Set(names.notNames),
    organisationHeads: new Set(organisations.heads),
    organisationTails: new Set(organisations.tails),
    genericOrganisations: new Set(organisations.generic),
  };
}

/** Word sets of the article's language. */
export const wordSets = (doc: Doc): WordSets =>
  SETS.get(doc.article.language) ?? (SETS.values().next().value as WordSets);

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.]+$/u.test(word);
