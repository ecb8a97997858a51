// The same English articles through Simpul and its peers, turn by turn → words per second of processor time of each, and the ratios.
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { annotate, extractionOf } from "../src/annotate/index.ts";
import type { Article } from "../src/model/index.ts";
import { englishArticles, wordsIn } from "./articles.ts";
import { formatted, rounded, type Spread, spreadOf } from "./stats.ts";

export interface SpeedOptions {
  readonly articles: string;
  readonly words: number;
  readonly rounds: number;
}

interface System {
  readonly name: string;
  /** Does all its work on one article; returns how much it found, so that nothing is optimised away. */
  readonly extract: (article: Article) => number;
}

const wink = winkNLP(model);

/** Simpul does more than the others: coreference, roles, quotes and events too. */
const SYSTEMS: readonly System[] = [
  {
    name: "simpul",
    extract: (article) => {
      const { entities, mentions, quotes } = extractionOf(annotate(article));
      return entities.length + mentions.length + quotes.length;
    },
  },
  {
    name: "compromise",
    extract: ({ text }) => {
      const read = nlp(text);
      return [read.people(), read.places(), read.organizations()].reduce(
        (sum, found) => sum + found.out("array").length,
        0,
      );
    },
  },
  // Its web model knows no names: dates, numbers and the like. Here as a mark of what reading alone costs.
  { name: "wink-nlp", extract: ({ text }) => wink.readDoc(text).entities().out().length },
];

export interface SpeedResult {
  readonly articles: number;
  readonly words: number;
  readonly wordsPerSecond: Readonly<Record<string, Spread>>;
  /** Simpul's median speed over the peer's. */
  readonly ratios: Readonly<Record<string, number>>;
}

export async function speed(options: SpeedOptions): Promise<SpeedResult> {
  const articles = await englishArticles(options.articles, options.words);
  const words = articles.reduce((sum, { text }) => sum + wordsIn(text), 0);
  console.log(
    `speed: ${articles.length} English articles, ${rounded(words)} words, ${options.rounds} rounds after one to warm up`,
  );

  const measured = new Map(SYSTEMS.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= options.rounds; round++) {
    for (const { name, extract } of SYSTEMS) {
      const started = process.cpuUsage();
      const found = articles.reduce((sum, article) => sum + extract(article), 0);
      const { user, system } = process.cpuUsage(started);
      const perSecond = words / ((user + system) / 1e6);
      if (found === 0) throw new Error(`${name} found nothing`);
      if (round > 0) measured.get(name)?.push(perSecond);
    }
  }

  const spreads = new Map([...measured].map(([name, values]) => [name, spreadOf(values)]));
  const own = spreads.get("simpul")?.median ?? Number.NaN;
  for (const [name, spread] of spreads) {
    console.log(
      `  ${name.padEnd(12)} ${formatted(spread).padStart(28)} words/s   simpul is ${(own / spread.median).toFixed(1)} ×`,
    );
  }
  return {
    articles: articles.length,
    words,
    wordsPerSecond: Object.fromEntries(spreads),
    ratios: Object.fromEntries([...spreads].map(([name, { median }]) => [name, own / median])),
  };
}
