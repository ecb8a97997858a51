// Doc → spans that are names, by the learned model. Words that can be no name are not scored.
import model from "../../../data/model/tagger.json" with { type: "json" };
import type { TaggedSpan } from "../../entities/index.ts";
import type { Doc, Span, Token } from "../../model/index.ts";
import { firstAfter, sentenceAt } from "../doc.ts";
import { fromBase64 } from "./bytes.ts";
import { WordFactsCache } from "./facts.ts";
import { featuresOf } from "./features.ts";
import { marginals } from "./marginals.ts";
import { decode, type Model } from "./model.ts";
import { isInside, OUTSIDE, TAG_COUNT, typeOfTag } from "./tags.ts";
import { bestTags, emissions } from "./viterbi.ts";

let loaded: { model: Model; cache: WordFactsCache } | undefined;

/** Decoded once, when the first article asks. */
function load(): { model: Model; cache: WordFactsCache } {
  if (!loaded) {
    const decoded = decode(fromBase64(model.bytes));
    loaded = { model: decoded, cache: new WordFactsCache(decoded.knowledge) };
  }
  return loaded;
}

/** Names of all paragraphs, in text order; what runs over the end of a sentence is cut there. */
export function tag(doc: Doc): TaggedSpan[] {
  return doc.paragraphs
    .flatMap((paragraph) => tagParagraph(doc, paragraph))
    .flatMap((span) => withinSentence(doc, span));
}

function withinSentence(doc: Doc, span: TaggedSpan): TaggedSpan[] {
  const { end } = sentenceAt(doc, span.start) ?? span;
  if (span.end <= end) return [span];
  const stop = doc.tokens[firstAfter(doc.tokens, end - 1)];
  const cut = stop && stop.start > span.start && /^[.!?…]$/.test(stop.text) ? stop.start : end;
  const rest = sentenceAt(doc, end + 1);
  const tail = rest && rest.start < span.end ? [{ ...span, start: rest.start }] : [];
  return [{ ...span, end: cut }, ...tail];
}

/** How many lower-case words a name may hold in a row ("Menteri Negara untuk dan atas"). */
const LONGEST_GAP = 3;

function tagParagraph(doc: Doc, paragraph: Span): TaggedSpan[] {
  const { model, cache } = load();
  const first = firstAfter(doc.tokens, paragraph.start);
  let last = first;
  while (last < doc.tokens.length && (doc.tokens[last] as Token).start < paragraph.end) last++;
  const tokens = doc.tokens.slice(first, last);
  const words = tokens.map((token) => token.text);
  const possible = possibleNames(words);
  const row = featuresOf(words, doc.article.language, cache, (i) => possible[i] === 1);
  const scores = emissions(row, model);
  const tags = bestTags(scores, model.transition);
  if (tags.every((tag) => tag === OUTSIDE)) return [];
  const sure = marginals(scores, model.transition);
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number;
    if (tag === OUTSIDE) continue;
    let end = i + 1;
    let score = sure[i * TAG_COUNT + tag] as number;
    for (; end < tags.length && isInside(tags[end] as number); end++) {
      score = Math.min(score, sure[end * TAG_COUNT + (tags[end] as number)] as number);
    }
    spans.push({ tag: typeOfTag(tag), start: (tokens[i] as Token).start, end: (tokens[end - 1] as Token).end, score });
    i = end - 1;
  }
  return spans;
}

/** 1 for words with a capital or digit-letter mix, and for the few words between two such. */
function possibleNames(words: readonly string[]): Uint8Array {
  const possible = new Uint8Array(words.length);
  let last = -LONGEST_GAP - 2;
  for (let i = 0; i < words.length; i++) {
    if (!/\p{Lu}/u.test(words[i] as string)) continue;
    if (i - last <= LONGEST_GAP + 1) possible.fill(1, last, i);
    possible[i] = 1;
    last = i;
    // A hyphen and what follows it: "Il-sung".
    if (i + 1 < words.length) possible[i + 1] = 1;
    if (words[i + 1] === "-" && i + 2 < words.length) possible[i + 2] = 1;
  }
  return possible;
}
