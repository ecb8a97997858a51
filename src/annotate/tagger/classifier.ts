// Somebody else's token classifier → a tagger: sentences to pieces, pieces to the model in windows, labels of first pieces to spans.
import type { TaggedSpan } from "../../entities/index.ts";
import type { Token } from "../../model/index.ts";
import { bestOf, type Label, type LabelledWord, labelOf, spansOf } from "./labels.ts";
import { type Cut, type Pieces, piecesOf } from "./pieces.ts";
import type { Tagger } from "./tagger.ts";

export interface TokenClassifier {
  /** Names the model; see `Tagger.id`. */
  readonly id: string;
  /** In the order of the scores. */
  readonly labels: readonly string[];
  readonly cut: Cut;
  /** Pieces that every row begins and ends with: [CLS], [SEP]. */
  readonly marks: readonly [before: readonly number[], after: readonly number[]];
  /** Most pieces of a row, marks among them. */
  readonly longest: number;
  /** Rows of piece ids, of any lengths → for each row its scores, labels within pieces. */
  readonly score: (rows: readonly (readonly number[])[]) => Promise<readonly ArrayLike<number>[]>;
}

/** Changes where the same model would give other spans than before. */
const VERSION = 1;
/** Rows that the model sees at once. */
const BATCH = 16;
const NOTHING: Label = { tag: null, begins: false };

/** @throws {Error} where none of the model's labels is a type of ours */
export function classifierTagger(classifier: TokenClassifier): Tagger {
  const labels = classifier.labels.map(labelOf);
  if (labels.every(({ tag }) => tag === null))
    throw new Error(
      `none of its labels (${classifier.labels.slice(0, 12).join(", ")}) names a person, organisation or place`,
    );
  return {
    id: `classifier ${VERSION} ${classifier.id}`,
    tag: async (doc) => {
      const sentences = doc.sentences.map(({ firstToken, lastToken }) => {
        const words = doc.tokens.slice(firstToken, lastToken);
        return { words, pieces: piecesOf(words, classifier.cut) };
      });
      const scores = await scoresOf(
        sentences.map(({ pieces }) => pieces),
        classifier,
      );
      return sentences.flatMap(({ words, pieces }, nth) => spansIn(words, pieces, scores[nth] ?? [], labels));
    },
  };
}

function spansIn(
  words: readonly Token[],
  { first }: Pieces,
  scores: readonly ArrayLike<number>[],
  labels: readonly Label[],
): TaggedSpan[] {
  const labelled = words.map(({ start, end }, n): LabelledWord => {
    const own = scores[first[n] ?? -1];
    return { start, end, ...(own ? bestOf(own, labels) : { label: NOTHING, score: 1 }) };
  });
  return spansOf(labelled);
}

/** For each sentence the scores of each of its pieces. */
async function scoresOf(
  sentences: readonly Pieces[],
  { marks, longest, labels, score }: TokenClassifier,
): Promise<ArrayLike<number>[][]> {
  const [before, after] = marks;
  const room = Math.max(1, longest - before.length - after.length);
  const windows = sentences.flatMap((pieces, sentence) => windowsOf(pieces, room).map((ids) => ({ sentence, ids })));
  const found: ArrayLike<number>[][] = sentences.map(() => []);
  for (let from = 0; from < windows.length; from += BATCH) {
    const batch = windows.slice(from, from + BATCH);
    const rows = await score(batch.map(({ ids }) => [...before, ...ids, ...after]));
    batch.forEach(({ sentence, ids }, n) => {
      const row = Array.from(rows[n] ?? []);
      for (let piece = 0; piece < ids.length; piece++) {
        const at = (before.length + piece) * labels.length;
        found[sentence]?.push(row.slice(at, at + labels.length));
      }
    });
  }
  return found;
}

/** Stretches of at most `room` pieces, cut where a word begins if one does. */
function windowsOf({ ids, first }: Pieces, room: number): (readonly number[])[] {
  const begins = new Set(first);
  const windows: (readonly number[])[] = [];
  for (let from = 0; from < ids.length; ) {
    let to = Math.min(ids.length, from + room);
    if (to < ids.length) {
      while (to > from + 1 && !begins.has(to)) to--;
      if (!begins.has(to)) to = from + room;
    }
    windows.push(ids.slice(from, to));
    from = to;
  }
  return windows;
}
