// A sentence → chunks: runs of words that begin with a capital, the raw material of names.
import commonWords from "../../data/lexicon/common-words.json" with { type: "json" };
import { type Language, LANGUAGES } from "../languages/index.ts";
import type { Doc, Sentence, Token } from "../model/index.ts";

/** Indices into `doc.tokens`, `last` exclusive. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

/** A language's word lists as sets, made once. */
export interface WordSets {
  readonly functionWords: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly organisationTails: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
}

const SETS = new Map(LANGUAGES.map((language) => [language.id, setsFor(language)]));

function setsFor({ id, functionWords, names, organisations, quotes, months, weekdays }: Language): WordSets {
  const common = new Map(Object.entries(commonWords)).get(id) ?? "";
  return {
    functionWords: new Set(functionWords),
    common: new Set(common.split(" ")),
    titles: new Set(names.titles),
    offices: new Set(names.offices),
    particles: new Set(names.particles),
    notNames: new Set([...names.notNames, ...Object.keys(months), ...Object.keys(weekdays)]),
    cues: new Set(Object.values(quotes.cues).flat()),
    organisationHeads: new Set(organisations.heads),
    organisationTails: new Set(organisations.tails),
    joiners: new Set(organisations.joiners),
  };
}

/** Word sets of the article's language. */
export const wordSets = (doc: Doc): WordSets => SETS.get(doc.article.language) ?? (SETS.values().next().value as WordSets);

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(word);

/** True where most longer words have a capital, as in headlines: a capital then tells nothing. */
export function isTitleCase(doc: Doc, sentence: Sentence): boolean {
  const long = doc.tokens.slice(sentence.firstToken, sentence.lastToken).filter((t) => /^\p{L}{4,}/u.test(t.text));
  return long.length > 3 && long.filter((t) => isCapitalised(t.text)).length > 0.75 * long.length;
}

/** Runs of capitalised words, joined by hyphens, initials' full stops and name particles; title-cased sentences have none. */
export function chunks(doc: Doc): Chunk[] {
  const { particles, functionWords } = wordSets(doc);
  const found: Chunk[] = [];
  for (const sentence of doc.sentences) {
    if (isTitleCase(doc, sentence)) continue;
    let first = -1;
    let last = -1;
    const close = () => {
      if (first >= 0) found.push({ first, last });
      first = -1;
    };
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const { text } = doc.tokens[i] as Token;
      const lower = text.toLowerCase();
      if (isCapitalised(text) && !(functionWords.has(lower) && !isAcronym(text))) {
        if (first < 0) first = i;
        last = i + 1;
      } else if (first >= 0 && (text === "-" || text === "." || text === "’" || particles.has(lower) || isGlued(doc, i))) {
        if (text === "." && !isInitial(doc, i)) close();
      } else close();
    }
    close();
  }
  return found;
}

/** The lower-case half of a hyphenated name: "sung" in "Il-sung". */
function isGlued(doc: Doc, at: number): boolean {
  const before = doc.tokens[at - 1];
  const token = doc.tokens[at] as Token;
  const hyphenated = before?.text === "-" && before.end === token.start && /^\p{L}{2,}$/u.test(token.text);
  return hyphenated && isCapitalised(doc.tokens[at - 2]?.text ?? "");
}

function isInitial(doc: Doc, stop: number): boolean {
  const word = doc.tokens[stop - 1]?.text ?? "";
  return /^\p{Lu}$/u.test(word) || /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Jr|Sr|St|Adm|Sgt|Ir|Drs|Kol|Jend)$/.test(word);
}
