// Gold rows and a tagger → entity precision, recall and F1 by type, exact spans (CoNLL-2003's measure).
import { TAG_TYPES, TAGS, typeOfTag } from "../../src/annotate/tagger/tags.ts";
import { isCertain, type Row } from "./data.ts";

export interface Score {
  readonly type: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Spans of a type in a tag row, as "first-last-type". */
export function spansOf(tags: ArrayLike<number>): string[] {
  const found: string[] = [];
  let first = -1;
  let type = "";
  for (let i = 0; i <= tags.length; i++) {
    const tag = i < tags.length ? (tags[i] as number) : 0;
    const continues = tag > 0 && TAGS[tag]?.startsWith("I") && first >= 0 && typeOfTag(tag) === type;
    if (!continues && first >= 0) {
      found.push(`${first}-${i}-${type}`);
      first = -1;
    }
    if (tag > 0 && first < 0) {
      first = i;
      type = typeOfTag(tag);
    }
  }
  return found;
}

/** Only PER, ORG and LOC count; spans that touch a word the gold leaves open are left out on both sides. */
export function evaluate(
  rows: readonly Row[],
  tag: (row: Row) => ArrayLike<number>,
  types: readonly string[] = ["PER", "ORG", "LOC"],
): Score[] {
  const counts = new Map(["all", ...TAG_TYPES].map((type) => [type, { tp: 0, fp: 0, fn: 0 }]));
  for (const row of rows) {
    const goldTags = Array.from(row.allowed, (bits) => (isCertain(bits) ? Math.log2(bits) : 0));
    const gold = new Set(spansOf(goldTags).filter((s) => types.includes(s.split("-")[2] as string)));
    const found = new Set(spansOf(tag(row)).filter((s) => types.includes(s.split("-")[2] as string)));
    const count = (span: string, what: "tp" | "fp" | "fn") => {
      for (const key of ["all", span.split("-")[2] as string]) (counts.get(key) as Record<typeof what, number>)[what]++;
    };
    for (const span of found) count(span, gold.has(span) ? "tp" : "fp");
    for (const span of gold) if (!found.has(span)) count(span, "fn");
  }
  return ["all", ...types].map((type) => {
    const { tp, fp, fn } = counts.get(type) as { tp: number; fp: number; fn: number };
    const precision = tp / (tp + fp || 1);
    const recall = tp / (tp + fn || 1);
    return { type, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), gold: tp + fn };
  });
}
