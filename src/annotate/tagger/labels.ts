// Labels of somebody else's model ("B-PER", "I-GPE", "PERSON") and their scores, word by word → spans of our types.
import type { TaggedSpan } from "../../entities/index.ts";
import type { Span } from "../../model/index.ts";

type Tag = TaggedSpan["tag"];

/** What models call our types, by the sets they were trained on: CoNLL-2003, OntoNotes, NERGrit, WikiANN, IDNER. */
const NAMES: readonly (readonly [Tag, string])[] = [
  ["PER", "PER PERS PERSON"],
  ["ORG", "ORG ORGANIZATION ORGANISATION NOR CORPORATION CORP"],
  ["LOC", "LOC LOCATION GPE PLACE"],
  ["EVT", "EVT EVENT"],
  ["NAT", "NAT NORP NATIONALITY"],
];
const TYPES = new Map(NAMES.flatMap(([tag, names]) => names.split(" ").map((name) => [name, tag] as const)));

export interface Label {
  /** null for O and for types that we have none for. */
  readonly tag: Tag | null;
  /** Whether a name begins here even right after one of its type. */
  readonly begins: boolean;
}

/** BIO, BIOES, IOB or no prefix at all. */
export function labelOf(text: string): Label {
  const [, prefix = "", name = ""] = /^(?:([BIOESLU])[-_])?(.*)$/i.exec(text) ?? [];
  return { tag: TYPES.get(name.toUpperCase()) ?? null, begins: /^[BSU]$/i.test(prefix) };
}

/** A word with the label its first piece got; `score`: the probability of the label's type, however it is prefixed. */
export interface LabelledWord extends Span {
  readonly label: Label;
  readonly score: number;
}

/** The best label of each row of scores; `logits` holds one number for each label. */
export function bestOf(logits: ArrayLike<number>, labels: readonly Label[]): Pick<LabelledWord, "label" | "score"> {
  const top = Math.max(...Array.from(logits));
  const weights = Array.from(logits, (logit) => Math.exp(logit - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const best = labels[weights.indexOf(Math.max(...weights))] ?? { tag: null, begins: false };
  const same = weights.reduce((total, weight, n) => total + (labels[n]?.tag === best.tag ? weight : 0), 0);
  return { label: best, score: same / sum };
}

/** Spans of one sentence. A label that continues nothing of its type begins a name. */
export function spansOf(words: readonly LabelledWord[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let open: Tag | null = null;
  for (const { start, end, score, label } of words) {
    const last = spans.at(-1);
    if (label.tag !== null && label.tag === open && !label.begins && last)
      spans[spans.length - 1] = { ...last, end, score: Math.min(last.score, score) };
    else if (label.tag !== null) spans.push({ tag: label.tag, start, end, score });
    open = label.tag;
  }
  return spans;
}
