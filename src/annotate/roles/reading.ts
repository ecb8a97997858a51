// Doc → what the search for roles asks of it: words of the language, who is named where, which words are verbs.
import { remembered, tokenRange } from "../../entities/index.ts";
import { languageOf } from "../../languages/index.ts";
import type { Doc, Mention } from "../../model/index.ts";

/** How far a role reaches from its name, in words. */
export const LONGEST = 12;

export interface Context {
  readonly doc: Doc;
  readonly offices: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  /** Ranks and forms of address: they stand between a role and its name and belong to neither. */
  readonly titles: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Mentions of countries and organisations by their first token. */
  readonly served: ReadonlyMap<number, Mention>;
  readonly servedEnd: ReadonlyMap<number, Mention>;
  /** Tokens that belong to a person's name: a role does not reach over somebody else. */
  readonly named: ReadonlySet<number>;
}

export function contextOf(doc: Doc): Context {
  const served = new Map<number, Mention>();
  const servedEnd = new Map<number, Mention>();
  const named = new Set<number>();
  for (const mention of doc.mentions) {
    const { first, last } = tokenRange(doc, mention);
    if (mention.entity.startsWith("person:")) for (let i = first; i < last; i++) named.add(i);
    if (!mention.entity.startsWith("country:") && !mention.entity.startsWith("organisation:")) continue;
    served.set(first, mention);
    servedEnd.set(last, mention);
  }
  return { doc, ...lexiconOf(doc.article.language), served, servedEnd, named };
}

type Lexicon = Pick<Context, "offices" | "stops" | "cues" | "titles" | "functionWords">;

/** A language's words that make or end a role. */
const lexiconOf = remembered((id): Lexicon => {
  const language = languageOf(id);
  const cues = new Set(Object.values(language.quotes.cues).flat());
  const stops = new Set([...cues, ...language.functionWords.filter((word) => !JOINERS.has(word))]);
  const offices = new Set(language.names.offices);
  const titles = new Set(language.names.titles.filter((title) => !offices.has(title) && !PORTFOLIOS.has(title)));
  return { offices, stops, cues, titles, functionWords: new Set(language.functionWords) };
});

/** "Menko Polhukam": the end of the office, though a name follows it as one does a title. */
const PORTFOLIOS: ReadonlySet<string> = new Set("polhukam polkam marves kesra perekonomian pmk".split(" "));

/** Function words that may stand inside a role. */
export const JOINERS = new Set("dan untuk dari di bidang of for and the to at in ke-6 ke".split(" "));

export const wordAt = (doc: Doc, i: number): string => doc.tokens[i]?.text ?? "";

/** Indonesian verbs by their prefix; of those in ber- and ter- some only say which one is meant. */
export const isVerb = (lower: string): boolean =>
  /^(?:me[mnlr]|di)\p{Ll}{4}/u.test(lower) ||
  (/^(?:ber|ter)\p{Ll}{3}/u.test(lower) &&
    !/^(?:ter(?:pilih|tinggi|baik|kemuka|akhir|kenal|dakwa|pidana|sangka)|ber(?:inisial|nama|usia|kuasa|bakat|prestasi|senjata))$/.test(
      lower,
    ));
