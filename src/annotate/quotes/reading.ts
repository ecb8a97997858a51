// A Doc → what every act of the quotes step asks of a token: its word, its mention, its sentence, its quotation marks.
import { languageOf } from "../../languages/index.ts";
import type { Doc, Mention, Sentence, Token } from "../../model/index.ts";
import { findMarks, isMark, type Marked } from "./marks.ts";
import { type Words, wordsOf } from "./words.ts";

export interface Reading {
  readonly doc: Doc;
  readonly words: Words;
  readonly marks: readonly Marked[];
  /** Lower-case text of each token, with straight apostrophes inside words. */
  readonly lower: readonly string[];
  /** Per token: index into `doc.mentions` of the longest mention over it, or -1. */
  readonly mentionAt: Int32Array;
  /** Per token: index into `marks` of the outermost pair around it, or -1. */
  readonly markAt: Int32Array;
  /** Per token: index into `doc.sentences`. */
  readonly sentenceAt: Int32Array;
  readonly titled: boolean;
}

export function readingOf(doc: Doc): Reading {
  const { tokens, sentences } = doc;
  const marks = findMarks(doc);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const markAt = new Int32Array(tokens.length).fill(-1);
  const sentenceAt = new Int32Array(tokens.length).fill(-1);
  let from = 0;
  doc.mentions.forEach((mention, m) => {
    if (mention.entity.startsWith("event:")) return;
    while (from < tokens.length && (tokens[from] as Token).end <= mention.start) from++;
    for (let t = from; t < tokens.length && (tokens[t] as Token).start < mention.end; t++) {
      const other = doc.mentions[mentionAt[t] ?? -1];
      if (!other || lengthOf(mention) > lengthOf(other)) mentionAt[t] = m;
    }
  });
  marks.forEach((mark, m) => {
    if (!mark.nested) markAt.fill(m, mark.first, mark.last);
  });
  sentences.forEach((sentence, s) => {
    sentenceAt.fill(s, sentence.firstToken, sentence.lastToken);
  });
  return {
    doc,
    marks,
    mentionAt,
    markAt,
    sentenceAt,
    words: wordsOf(languageOf(doc.article.language)),
    lower: tokens.map(({ text }) => text.toLowerCase().replace("’", "'")),
    titled: doc.article.title !== "",
  };
}

const lengthOf = (mention: Mention): number => mention.end - mention.start;

export const sentenceOf = (reading: Reading, token: number): Sentence | undefined =>
  reading.doc.sentences[reading.sentenceAt[token] ?? -1];

/** Tokens on either side of a word in which its sentence is read; only a text without full stops has longer ones. */
const REACH = 250;

/** The tokens of a word's sentence within reach, `last` exclusive; empty outside of sentences. */
export function clauseRange(reading: Reading, token: number): { readonly first: number; readonly last: number } {
  const sentence = sentenceOf(reading, token);
  if (!sentence) return { first: token, last: token };
  return { first: Math.max(sentence.firstToken, token - REACH), last: Math.min(sentence.lastToken, token + REACH) };
}

/** Index of a mark among the tokens from `from` to `to`, exclusive, or -1. */
export function markIn(reading: Reading, mark: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (reading.lower[i] === mark) return i;
  return -1;
}

export const mentionAtToken = (reading: Reading, token: number): Mention | undefined =>
  reading.doc.mentions[reading.mentionAt[token] ?? -1];

/** First token of the mention that covers `token`. */
export function mentionStart(reading: Reading, token: number): number {
  const mention = reading.mentionAt[token];
  let first = token;
  while (first > 0 && reading.mentionAt[first - 1] === mention) first--;
  return first;
}

/** Token after the mention that covers `token`. */
export function mentionEnd(reading: Reading, token: number): number {
  const mention = reading.mentionAt[token];
  let last = token;
  while (last < reading.mentionAt.length && reading.mentionAt[last] === mention) last++;
  return last;
}

/** Tokens are words, single marks or "'s", so the first character tells; ASCII letters without a regular expression. */
export function isWord(token: Token | undefined): boolean {
  if (!token) return false;
  const code = token.text.charCodeAt(0) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || /^(?:[\p{L}\p{N}]|['’]s$)/u.test(token.text);
}

/** A word, and not what follows a hyphen in one: "post" but not "cold" in "post-cold". */
export const startsWord = (tokens: readonly Token[], i: number): boolean =>
  isWord(tokens[i]) &&
  !/^['’]/.test(tokens[i]?.text ?? "") &&
  !(
    tokens[i - 1]?.text === "-" &&
    tokens[i - 1]?.end === tokens[i]?.start &&
    tokens[i - 2]?.end === tokens[i - 1]?.start
  );

/** A comma, dash or quotation mark: it may stand between a cue and what the cue governs. */
export const isBreak = (text: string | undefined): boolean =>
  text !== undefined && (text === "," || text === "—" || text === "–" || text === "-" || isMark(text));
