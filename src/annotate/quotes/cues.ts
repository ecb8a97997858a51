// Tokens → speech cues: verbs and phrases that report what somebody says, one pass.
import type { CueClass, Span, Token } from "../../model/index.ts";
import { type Reading, sentenceOf } from "./reading.ts";
import type { CueKind } from "./words.ts";

export interface Cue extends Span {
  readonly text: string;
  /** Its tokens: indices into `Doc.tokens`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly cueClass: CueClass;
  readonly kind: CueKind;
  /** It ends in the pronoun that stands for the speaker. */
  readonly suffixed: boolean;
}

/** All cues, sorted. Words inside names are none; headline forms count in the title alone. */
export function findCues(reading: Reading): Cue[] {
  const { doc, lower, words, mentionAt } = reading;
  const found: Cue[] = [];
  for (let i = 0; i < lower.length; i++) {
    const entries = words.cues.get(lower[i] as string);
    if (!entries) continue;
    const mention = doc.mentions[mentionAt[i] ?? -1];
    if (mention && mention.as !== "pronoun") continue;
    const inTitle = reading.titled && sentenceOf(reading, i)?.paragraph === 0;
    const hyphened = isHyphened(doc.tokens, i);
    const entry = entries.find(
      ({ rest, kind }) =>
        (!hyphened || rest[0] === "-") &&
        (kind === "headline") === (inTitle && isHeadlineForm(entries)) &&
        rest.every((word, k) => lower[i + 1 + k] === word),
    );
    if (!entry) continue;
    const last = i + 1 + entry.rest.length;
    const start = (doc.tokens[i] as Token).start;
    const end = (doc.tokens[last - 1] as Token).end;
    const text = doc.article.text.slice(start, end);
    found.push({
      start,
      end,
      text,
      first: i,
      last,
      cueClass: entry.cueClass,
      kind: entry.kind,
      suffixed: entry.suffixed,
    });
    i = last - 1;
  }
  return found;
}

const isHeadlineForm = (entries: readonly { readonly kind: CueKind }[]): boolean =>
  entries.some((entry) => entry.kind === "headline");

/** Part of a compound: "so-called", "kata-kata". */
function isHyphened(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.text === "-" && before.end === token.start && tokens[i - 2]?.end === before.start) return true;
  return (
    after?.text === "-" && after.start === token.end && tokens[i + 2]?.start === after.end && isLetter(tokens[i + 2])
  );
}

const isLetter = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text);

/** Index of the first cue that does not begin before `token`. */
export function firstCueFrom(cues: readonly Cue[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
