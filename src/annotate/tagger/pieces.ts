// Words and a model's own way of cutting text into pieces → the pieces of a sentence, and which of them each word begins with.
import type { Token } from "../../model/index.ts";

export interface Piece {
  readonly id: number;
  /** As the vocabulary writes it: "##tion" (WordPiece), "▁Jakarta" (SentencePiece), "ĠJakarta" (byte-level BPE). */
  readonly text: string;
}

export type Cut = (text: string) => readonly Piece[];

export interface Pieces {
  readonly ids: readonly number[];
  /** For each word the index of the piece it begins in; -1 where the model sees nothing of it. */
  readonly first: readonly number[];
}

const bare = (piece: string): string => piece.replace(/^(?:##|[▁Ġ]+)/, "");

/**
 * Whole stretches without white space are cut at once, as in training, and their pieces counted out over the words. Where pieces don't
 * spell the text (unknown letters, folded case that changes the length) its words are cut one by one.
 * @param words of one sentence, in order
 */
export function piecesOf(words: readonly Token[], cut: Cut): Pieces {
  const ids: number[] = [];
  const first: number[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.start === words[to - 1]?.end) to++;
    const stretch = words.slice(from, to);
    // A space before all but the first tells byte-level models that a word begins.
    const lead = from === 0 ? "" : " ";
    const whole = cut(lead + stretch.map(({ text }) => text).join(""));
    const parts = spells(whole, stretch) ? [{ pieces: whole, words: stretch }] : apart(stretch, lead, cut);
    for (const part of parts) {
      first.push(...counted(part.pieces, part.words).map((piece) => (piece < 0 ? -1 : ids.length + piece)));
      ids.push(...part.pieces.map(({ id }) => id));
    }
    from = to;
  }
  return { ids, first };
}

interface Part {
  readonly pieces: readonly Piece[];
  readonly words: readonly Token[];
}

const apart = (stretch: readonly Token[], lead: string, cut: Cut): Part[] =>
  stretch.map((word, nth) => ({ pieces: cut((nth === 0 ? lead : "") + word.text), words: [word] }));

const lengthOf = (words: readonly Token[]): number => words.reduce((sum, { text }) => sum + text.length, 0);

const spells = (pieces: readonly Piece[], words: readonly Token[]): boolean =>
  pieces.reduce((sum, { text }) => sum + bare(text).length, 0) === lengthOf(words);

/** Index of the piece in which each word begins; a word on its own begins with the first, whatever the pieces spell. */
function counted(pieces: readonly Piece[], words: readonly Token[]): number[] {
  if (pieces.length === 0) return words.map(() => -1);
  let at = 0;
  let offset = 0;
  let reached = bare(pieces[0]?.text ?? "").length;
  return words.map(({ text }) => {
    while (reached <= offset && at < pieces.length - 1) {
      at++;
      reached += bare(pieces[at]?.text ?? "").length;
    }
    offset += text.length;
    return words.length === 1 ? 0 : at;
  });
}
