// Labelled files → training rows and test rows, none of which share a 7-gram.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TAGS } from "../../src/annotate/tagger/tags.ts";
import { words } from "../../src/entities/index.ts";

export interface Row {
  readonly words: readonly string[];
  /** Bit set of the tags allowed for each word: one bit where the label is known, more where the set leaves it open. */
  readonly allowed: Uint32Array;
  readonly language: string;
  readonly set: string;
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

/** Reads paragraphs with spans {start, end, type} in UTF-16 offsets. */
export function readSpans(file: string, set: string): Row[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { text, spans, language } = JSON.parse(line) as {
        text: string;
        language: string;
        spans: { start: number; end: number; type: string }[];
      };
      const tokens = words(text);
      const allowed = tokens.map(({ start, text: word }) => {
        const span = spans.find((s) => start < s.end && start + word.length > s.start);
        if (!span) return bit("O");
        const first = !tokens.some((t) => t.start < start && t.start + t.text.length > span.start);
        return bit(`${first ? "B" : "I"}-${span.type}`);
      });
      return { words: tokens.map((t) => t.text), allowed: Uint32Array.from(allowed), language, set };
    });
}

const grams = (row: Row): string[] => {
  const lower = row.words.filter((w) => /[\p{L}\p{N}]/u.test(w)).map((w) => w.toLowerCase());
  return lower.length < 7 ? [lower.join(" ")] : lower.slice(6).map((_, i) => lower.slice(i, i + 7).join(" "));
};

export interface Sets {
  readonly train: readonly Row[];
  readonly tests: ReadonlyMap<string, readonly Row[]>;
}

/** All sets below `root` that may train shipped weights, without the rows that share a 7-gram with a test row. */
export function readSets(root: string, holdOut: (row: Row, index: number) => boolean): Sets {
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
    tests.set(`news-${language}`, readSpans(at("news-labels", `${language}.test.ndjson`), "news"));
    train.push(...readSpans(at("news-labels", `${language}.train.ndjson`), "news"));
  }
  const seen = new Set([...tests.values()].flat().flatMap(grams));
  return { train: train.filter((row) => !grams(row).some((gram) => seen.has(gram))), tests };
}

export const isCertain = (bits: number): boolean => (bits & (bits - 1)) === 0;

const DOMAINS = ["news", "idner-news-2k", "nergrit", "nerp", "wikigold", "wnut17"];
/** Number of a set's labelling conventions; 0 for the news labels, whose conventions are ours. */
export const domainOf = (set: string): number => DOMAINS.indexOf(set);

/** Ids of the articles that the news labels took a paragraph from. */
export function labelledArticles(root: string): string[] {
  return ["id", "en"].flatMap((language) =>
    ["train", "test"].flatMap((part) =>
      readFileSync(join(root, "news-labels", `${language}.${part}.ndjson`), "utf8")
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { article: string }).article),
    ),
  );
}
