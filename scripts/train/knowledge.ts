// What unlabelled articles tell of words and phrases → tables the tagger looks up, for all articles and for those outside each fold.
// A labelled row is trained on what other folds tell: its own article would tell it more than an article ever does in use.
import { type Knowledge, WordFactsCache } from "../../src/annotate/tagger/facts.ts";
import { hashOf, mix } from "../../src/annotate/tagger/hash.ts";
import { TAG_TYPES } from "../../src/annotate/tagger/tags.ts";
import { words } from "../../src/entities/index.ts";
import { LISTS } from "./gazetteers.ts";
import { FOLDS, foldOf, namesOf, profilesOf, sumOf, type Uses } from "./profiles.ts";

/** Tables by hash. */
export interface Tables {
  readonly clusters: ReadonlyMap<number, number>;
  readonly profiles: ReadonlyMap<number, number>;
  readonly gazetteers: ReadonlyMap<number, number>;
}

export interface Stage {
  readonly tables: Tables;
  /** What to make a row's features with: of the article with this id, or of no article. */
  readonly cacheFor: (article: string | undefined) => WordFactsCache;
}

const phraseHash = (phrase: string): number =>
  words(phrase).reduce((hash, word) => mix(hash, hashOf(word.text.toLowerCase())), 0);

const cacheOf = ({ clusters, profiles, gazetteers }: Tables): WordFactsCache => {
  const knowledge: Knowledge = {
    cluster: (hash) => clusters.get(hash) ?? 0,
    profile: (hash) => profiles.get(hash) ?? 0,
    gazetteers: (hash) => gazetteers.get(hash) ?? 0,
  };
  return new WordFactsCache(knowledge);
};

/** Before anything is known of how words are used. */
export function firstStage(clusters: ReadonlyMap<string, number>, phrases: ReadonlyMap<string, number>): Stage {
  const tables: Tables = {
    clusters: new Map([...clusters].map(([word, cluster]) => [hashOf(word), cluster])),
    profiles: new Map(),
    gazetteers: new Map([...phrases].map(([phrase, lists]) => [phraseHash(phrase), lists])),
  };
  const cache = cacheOf(tables);
  return { tables, cacheFor: () => cache };
}

/** @param uses a part for each fold */
export function nextStage(first: Tables, uses: readonly Uses[]): Stage {
  const whole = sumOf(uses);
  const parts = Array.from({ length: FOLDS }, (_, fold) => sumOf(uses.filter((_, i) => i !== fold)));
  const classes = [whole, ...parts].map(profilesOf);
  const numbers = new Map(
    [...new Set(classes.flatMap((table) => [...table.values()]))].sort().map((name, i) => [name, i + 1]),
  );
  const tables = [whole, ...parts].map((uses, i): Tables => {
    const own = classes[i] as ReadonlyMap<string, string>;
    return {
      clusters: first.clusters,
      profiles: new Map([...own].map(([word, name]) => [hashOf(word), numbers.get(name) as number])),
      gazetteers: withNames(first.gazetteers, uses),
    };
  });
  const [cache, ...caches] = tables.map(cacheOf);
  return {
    tables: tables[0] as Tables,
    cacheFor: (article) => (article === undefined ? cache : caches[foldOf(article)]) as WordFactsCache,
  };
}

function withNames(first: ReadonlyMap<number, number>, uses: Uses): Map<number, number> {
  const gazetteers = new Map(first);
  for (const [phrase, type] of namesOf(uses)) {
    const list = (LISTS as readonly string[]).indexOf(TAG_TYPES[type] as string);
    const hash = phraseHash(phrase);
    if (list >= 0) gazetteers.set(hash, (gazetteers.get(hash) ?? 0) | (1 << list));
  }
  return gazetteers;
}
