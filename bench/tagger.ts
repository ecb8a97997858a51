// The same paragraphs through the same model, scored on every word and scored only where a name is possible, turn by turn → the ratio of
// their speeds; and, with labelled files, what the skipping costs in accuracy.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Row, readConll, readSpans } from "../scripts/train/data.ts";
import { evaluate } from "../scripts/train/evaluate.ts";
import { tagWords } from "../src/annotate/tagger/index.ts";
import { TAGS } from "../src/annotate/tagger/tags.ts";
import { itemsIn } from "../src/cli/articles.ts";
import { words } from "../src/entities/index.ts";
import { isNotice } from "../src/read/index.ts";
import { formatted, rounded, type Spread, spreadOf } from "./stats.ts";

export interface TaggerOptions {
  readonly articles: string;
  readonly words: number;
  readonly rounds: number;
  /** Folder of labelled sets; see scripts/train. */
  readonly labels?: string;
}

interface Paragraph {
  readonly words: readonly string[];
  readonly language: string;
}

const MODES = {
  "every word": (paragraph: Paragraph) =>
    tagWords(paragraph.words, paragraph.language, new Uint8Array(paragraph.words.length).fill(1)),
  "possible names": (paragraph: Paragraph) => tagWords(paragraph.words, paragraph.language),
} as const;
type Mode = keyof typeof MODES;
const modes = Object.keys(MODES) as readonly Mode[];

export interface TaggerResult {
  readonly words: number;
  readonly wordsPerSecond: Readonly<Record<string, Spread>>;
  /** Median speed where a name is possible over that of every word. */
  readonly ratio: number;
  /** Entity F1 over PER, ORG and LOC by set and mode. */
  readonly f1: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export async function tagger({ articles, words: wanted, rounds, labels }: TaggerOptions): Promise<TaggerResult> {
  const paragraphs: Paragraph[] = [];
  let count = 0;
  for await (const item of itemsIn([articles], false)) {
    if (isNotice(item) || count >= wanted) continue;
    for (const line of item.text.split("\n")) {
      const row = words(line).map(({ text }) => text);
      if (row.length > 0) paragraphs.push({ words: row, language: item.language });
      count += row.length;
    }
  }
  console.log(
    `tagger: ${rounded(paragraphs.length)} paragraphs, ${rounded(count)} words, ${rounds} rounds after one to warm up`,
  );
  const measured = new Map(modes.map((mode) => [mode, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    const spent = timesOf(paragraphs, round % 2 === 0 ? modes : modes.toReversed());
    if (round > 0) for (const [mode, seconds] of spent) measured.get(mode)?.push(count / seconds);
  }
  const spreads = new Map([...measured].map(([mode, values]) => [mode, spreadOf(values)]));
  for (const [mode, spread] of spreads) console.log(`  ${mode.padEnd(16)} ${formatted(spread).padStart(28)} words/s`);
  const ratio =
    (spreads.get("possible names")?.median ?? Number.NaN) / (spreads.get("every word")?.median ?? Number.NaN);
  console.log(`  ratio ${ratio.toFixed(2)} ×`);
  return {
    words: count,
    wordsPerSecond: Object.fromEntries(spreads),
    ratio,
    f1: labels === undefined ? {} : accuracy(labels),
  };
}

/** So many paragraphs are read in one mode, then in the other: whatever else the machine does falls on both. */
const TURN = 20;

/** Seconds of processor time that each mode took for all paragraphs. */
function timesOf(paragraphs: readonly Paragraph[], order: readonly Mode[]): ReadonlyMap<Mode, number> {
  const spent = new Map(order.map((mode) => [mode, 0]));
  for (let from = 0; from < paragraphs.length; from += TURN) {
    for (const mode of order) {
      const before = process.cpuUsage();
      for (const paragraph of paragraphs.slice(from, from + TURN)) MODES[mode](paragraph);
      const { user, system } = process.cpuUsage(before);
      spent.set(mode, (spent.get(mode) ?? 0) + (user + system) / 1e6);
    }
  }
  return spent;
}

function accuracy(root: string): Record<string, Record<string, number>> {
  const sets: readonly (readonly [string, () => Row[]])[] = [
    ...["idner-news-2k", "nergrit", "wikigold"].map(
      (set) => [set, () => readConll(join(root, set, "test.conll"), set)] as const,
    ),
    ...["id", "en"].map(
      (language) =>
        [
          `news-labels/${language}`,
          () => readSpans(join(root, "news-labels", `${language}.test.ndjson`), "news"),
        ] as const,
    ),
  ];
  const found: Record<string, Record<string, number>> = {};
  for (const [set, read] of sets) {
    if (!existsSync(join(root, set.split("/")[0] ?? ""))) continue;
    const rows = read();
    const scores = modes.map((mode) => [mode, evaluate(rows, (row) => tagsOf(row, mode))[0]?.f1 ?? 0] as const);
    found[set] = Object.fromEntries(scores);
    console.log(`  ${set.padEnd(16)} F1 ${scores.map(([mode, f1]) => `${mode} ${(100 * f1).toFixed(2)}`).join(", ")}`);
  }
  return found;
}

function tagsOf(row: Row, mode: Mode): Uint8Array {
  const tags = new Uint8Array(row.words.length);
  for (const { tag, from, to } of MODES[mode](row)) {
    tags.fill(TAGS.indexOf(`I-${tag}`), from, to);
    tags[from] = TAGS.indexOf(`B-${tag}`);
  }
  return tags;
}
