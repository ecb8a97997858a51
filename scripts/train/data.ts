// Labelled files → training rows and test rows, none of which share a 7-gram.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TAGS } from "../../src/annotate/tagger/tags.ts";
import { words } from "../../src/entities/index.ts";
import type { Article } from "./clusters.ts";

export interface Row {
  readonly words: readonly string[];
  /** Bit set of the tags allowed for each word: one bit where the label is known, more where the set leaves it open. */
  readonly allowed: Uint32Array;
  readonly language: string;
  readonly set: string;
  /** Id of the article it stands in, and the article's text before and after it, where the set tells. */
  readonly article?: string;
  readonly around?: readonly [before: string, after: string];
}

const bit = (tag: string): number => {
  const index = TAGS.indexOf(tag);
  if (index < 0) throw new Error(`unknown tag ${tag}`);
  return 1 << index;
};

/** How a public set's labels map onto ours, and what its O may hide because it does not label it. */
interface Scheme {
  readonly language: string;
  readonly map: Readonly<Record<string, string>>;
  readonly hidden: readonly string[];
}
const SCHEMES: Readonly<Record<string, Scheme>> = {
  "idner-news-2k": { language: "id", map: { PER: "PER", ORG: "ORG", LOC: "LOC" }, hidden: ["EVT"] },
  nergrit: { language: "id", map: { PER: "PER", ORG: "ORG", LOC: "LOC" }, hidden: ["EVT"] },
  nerp: { language: "id", map: { PER: "PER", LOC: "LOC" }, hidden: ["ORG", "EVT"] },
  wikigold: { language: "en", map: { PER: "PER", ORG: "ORG", LOC: "LOC" }, hidden: ["EVT"] },
  wnut17: {
    language: "en",
    map: { person: "PER", location: "LOC", corporation: "ORG", group: "ORG" },
    hidden: ["EVT", "NAT"],
  },
};

/** Reads `token TAB label` rows; an unmapped type may be O, an event or a nationality. */
export function readConll(file: string, set: string): Row[] {
  const scheme = SCHEMES[set] as Scheme;
  const outside = scheme.hidden.reduce((bits, type) => bits | bit(`B-${type}`) | bit(`I-${type}`), bit("O"));
  const open = outside | bit("B-EVT") | bit("I-EVT") | bit("B-NAT") | bit("I-NAT");
  return readFileSync(file, "utf8")
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const tokens: string[] = [];
      const allowed: number[] = [];
      for (const line of block.split("\n")) {
        const [token, label] = line.split("\t");
        if (!token || !label) continue;
        const type = label === "O" ? undefined : scheme.map[label.slice(2)];
        words(token).forEach((word, k) => {
          tokens.push(word.text);
          allowed.push(
            type ? bit(`${label.startsWith("B") && k === 0 ? "B" : "I"}-${type}`) : label === "O" ? outside : open,
          );
        });
      }
      return tokens.length > 0
        ? [{ words: tokens, allowed: Uint32Array.from(allowed), language: scheme.language, set }]
        : [];
    });
}

interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

function rowOf(text: string, spans: readonly LabelledSpan[], about: Omit<Row, "words" | "allowed">): Row {
  const tokens = words(text);
  const spanAt = tokens.map(({ start, text: word }) =>
    spans.find((span) => start < span.end && start + word.length > span.start),
  );
  // A word that two spans share is the first one's; the second begins with the word after it.
  const allowed = spanAt.map((span, i) => bit(span ? `${span === spanAt[i - 1] ? "I" : "B"}-${span.type}` : "O"));
  return { words: tokens.map((t) => t.text), allowed: Uint32Array.from(allowed), ...about };
}

/** Reads paragraphs with spans {start, end, type} in UTF-16 offsets. */
export function readSpans(file: string, set: string, articles: ReadonlyMap<string, Article> = new Map()): Row[] {
  return linesOf(file).map((line) => {
    const { text, spans, language, article } = JSON.parse(line) as {
      text: string;
      language: string;
      article: string;
      spans: LabelledSpan[];
    };
    const whole = articles.get(article);
    const at = whole ? whole.text.indexOf(text) : -1;
    return rowOf(text, spans, {
      language,
      set,
      ...(whole && at >= 0 ? { article, around: aroundOf(whole, at, text.length) } : {}),
    });
  });
}

/** A row of labels.ndjson: where a stretch of an article's text stands (−1: its headline) and what is a name in it. */
interface Label {
  readonly article: string;
  readonly at: number;
  readonly length: number;
  readonly hash: string;
  readonly language: string;
  readonly spans: readonly (readonly [start: number, end: number, type: string])[];
}

/** Labels without text and the articles they are about → rows. Throws where an article is missing or its text is another. */
export function readLabels(file: string, articles: ReadonlyMap<string, Article>): Row[] {
  return linesOf(file).map((line) => {
    const { article, at, length, hash, language, spans } = JSON.parse(line) as Label;
    const whole = articles.get(article);
    const text = at < 0 ? whole?.title : whole?.text.slice(at, at + length);
    if (!whole || text === undefined || hashOf(text) !== hash)
      throw new Error(`${file}: the text of article ${article} at ${at} is not the one that was labelled`);
    return rowOf(
      text,
      spans.map(([start, end, type]) => ({ start, end, type })),
      { language, set: "news", article, around: aroundOf(whole, at, length) },
    );
  });
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
const linesOf = (file: string): string[] => readFileSync(file, "utf8").trim().split("\n");

const aroundOf = ({ title, text }: Article, at: number, length: number): readonly [string, string] =>
  at < 0 ? ["", text] : [`${title}\n${text.slice(0, at)}`, text.slice(at + length)];

const grams = (row: Row): string[] => {
  const lower = row.words.filter((w) => /[\p{L}\p{N}]/u.test(w)).map((w) => w.toLowerCase());
  return lower.length < 7 ? [lower.join(" ")] : lower.slice(6).map((_, i) => lower.slice(i, i + 7).join(" "));
};

export interface Sets {
  readonly train: readonly Row[];
  readonly tests: ReadonlyMap<string, readonly Row[]>;
}

/** All sets below `root` that may train shipped weights, and our labels by reading, without the rows that share a 7-gram with a test row. */
export function readSets(
  root: string,
  labels: string,
  articles: ReadonlyMap<string, Article>,
  holdOut: (row: Row, index: number) => boolean,
): Sets {
  const at = (set: string, name: string) => join(root, set, name);
  const tests = new Map<string, readonly Row[]>();
  const train: Row[] = [];
  for (const set of ["idner-news-2k", "nergrit", "nerp", "wnut17"]) {
    if (set === "idner-news-2k" || set === "nergrit") tests.set(set, readConll(at(set, "test.conll"), set));
    for (const part of ["train.conll", "dev.conll"])
      if (existsSync(at(set, part))) train.push(...readConll(at(set, part), set));
  }
  const wikigold = readConll(at("wikigold", "test.conll"), "wikigold");
  tests.set("wikigold (fold)", wikigold.filter(holdOut));
  train.push(...wikigold.filter((row, i) => !holdOut(row, i)));
  for (const language of ["id", "en"]) {
    tests.set(`news-${language}`, readSpans(at("news-labels", `${language}.test.ndjson`), "news", articles));
    train.push(...readSpans(at("news-labels", `${language}.train.ndjson`), "news", articles));
  }
  train.push(...readLabels(labels, articles));
  const seen = new Set([...tests.values()].flat().flatMap(grams));
  return { train: train.filter((row) => !grams(row).some((gram) => seen.has(gram))), tests };
}

export const isCertain = (bits: number): boolean => (bits & (bits - 1)) === 0;

const DOMAINS = ["news", "idner-news-2k", "nergrit", "nerp", "wikigold", "wnut17"];
/** Number of a set's labelling conventions; 0 for the news labels, whose conventions are ours. */
export const domainOf = (set: string): number => DOMAINS.indexOf(set);

/** Files of the news labels of one part. */
export const newsLabels = (root: string, part: "train" | "test"): string[] =>
  ["id", "en"].map((language) => join(root, "news-labels", `${language}.${part}.ndjson`));

/** What each line of a file calls its article. */
export const articlesIn = (file: string): string[] =>
  linesOf(file).map((line) => {
    const { article, id } = JSON.parse(line) as { article?: string; id?: string };
    return article ?? id ?? "";
  });
