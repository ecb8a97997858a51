// Doc → spans that are names, by the learned model. Words that can be no name are not scored.
import model from "../../../data/model/tagger.json" with { type: "json" };
import { type TaggedSpan, tokenRange } from "../../entities/index.ts";
import type { Doc, Span, Token } from "../../model/index.ts";
import { firstAfter, sentenceAt } from "../doc.ts";
import { articleUse } from "./article.ts";
import { fromBase64 } from "./bytes.ts";
import { WordFactsCache } from "./facts.ts";
import { featuresOf, type Place } from "./features.ts";
import { marginals } from "./marginals.ts";
import { decode, type Model } from "./model.ts";
import { possibleNames } from "./possible.ts";
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
  const paragraphs = doc.paragraphs.map((paragraph) => tokensOf(doc, paragraph));
  const { cache } = load();
  const use = articleUse(paragraphs.map((tokens) => tokens.map(({ text }) => cache.of(text))));
  return paragraphs
    .flatMap((tokens, segment) => tagParagraph(tokens, doc.article.language, { use, segment }))
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

function tokensOf(doc: Doc, paragraph: Span): Token[] {
  const { first, last } = tokenRange(doc, paragraph);
  return doc.tokens.slice(first, last);
}

function tagParagraph(tokens: readonly Token[], language: string, place: Place): TaggedSpan[] {
  const words = tokens.map((token) => token.text);
  return tagWords(words, language, undefined, place).map(({ tag, from, to, score }) => ({
    tag,
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    score,
  }));
}

/** A name in a row of words, `to` exclusive. */
export interface TaggedWords extends Pick<TaggedSpan, "tag" | "score"> {
  readonly from: number;
  readonly to: number;
}

/**
 * Names in the words of one paragraph.
 * @param possible 1 for each word that may be part of a name; the others are not scored
 * @param place where the paragraph stands in its article; it is taken for the whole of it when absent
 */
export function tagWords(
  words: readonly string[],
  language: string,
  possible: Uint8Array = possibleNames(words, language),
  place?: Place,
): TaggedWords[] {
  if (!possible.includes(1)) return [];
  const { model, cache } = load();
  const row = featuresOf(words, language, cache, (i) => possible[i] === 1, place);
  const scores = emissions(row, model);
  return regionsOf(possible).flatMap((region) => namesIn(region, scores, model.transition));
}

interface Region {
  readonly from: number;
  readonly to: number;
}

/** Stretches of words that are scored, with the word on each side that is certainly no name: nothing beyond it bears on them. */
function regionsOf(possible: Uint8Array): Region[] {
  const regions: Region[] = [];
  for (let i = possible.indexOf(1); i >= 0; ) {
    const next = possible.indexOf(0, i);
    const to = next < 0 ? possible.length : next + 1;
    regions.push({ from: Math.max(0, i - 1), to });
    i = next < 0 ? -1 : possible.indexOf(1, next);
  }
  return regions;
}

function namesIn({ from, to }: Region, row: Float32Array, transition: Float32Array): TaggedWords[] {
  const scores = row.subarray(from * TAG_COUNT, to * TAG_COUNT);
  const tags = bestTags(scores, transition);
  if (tags.every((tag) => tag === OUTSIDE)) return [];
  const sure = marginals(scores, transition);
  const spans: TaggedWords[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as number;
    if (tag === OUTSIDE) continue;
    let end = i + 1;
    let score = sure[i * TAG_COUNT + tag] as number;
    for (; end < tags.length && isInside(tags[end] as number); end++) {
      score = Math.min(score, sure[end * TAG_COUNT + (tags[end] as number)] as number);
    }
    spans.push({ tag: typeOfTag(tag), from: from + i, to: from + end, score });
    i = end - 1;
  }
  return spans;
}
