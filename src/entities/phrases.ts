// A lexicon of phrases → where they stand in a row of tokens: a trie over words, longest match first.
import type { Doc, Token } from "../model/index.ts";
import { words } from "./words.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseMatch<T> {
  /** Indices into the tokens, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Finds phrases in token rows in time linear in the text. Add phrases first, then match. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map() };
  readonly #fold: (word: string) => string;

  /** @param fold applied to words of phrases and of text alike, e.g. to lower case. */
  constructor(fold: (word: string) => string = (word) => word) {
    this.#fold = fold;
  }

  /** A phrase added twice keeps its first value. */
  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of words(phrase)) {
      const key = this.#fold(word.text);
      let child = node.next.get(key);
      if (!child) {
        child = { next: new Map() };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node.value === undefined) node.value = value;
  }

  /** The longest phrase that begins at token `at`, within `end` (exclusive). */
  longestAt(tokens: readonly Token[], at: number, end: number): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: PhraseMatch<T> | undefined;
    for (let i = at; i < end; i++) {
      node = node.next.get(this.#fold((tokens[i] as Token).text));
      if (!node) break;
      if (node.value !== undefined) found = { first: at, last: i + 1, value: node.value };
    }
    return found;
  }

  /** All matches, leftmost longest, none overlapping another and none crossing a sentence. */
  in(doc: Doc): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (const { firstToken, lastToken } of doc.sentences) {
      for (let at = firstToken; at < lastToken; ) {
        const match = this.longestAt(doc.tokens, at, lastToken);
        if (match) found.push(match);
        at = match ? match.last : at + 1;
      }
    }
    return found;
  }
}
