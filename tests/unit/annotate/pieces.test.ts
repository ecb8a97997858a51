// Words and pieces: every word finds the piece it begins in, in each of the three ways vocabularies are written.
import { describe, expect, it } from "vitest";
import { bestOf, type LabelledWord, labelOf, spansOf } from "../../../src/annotate/tagger/labels.ts";
import { type Cut, piecesOf } from "../../../src/annotate/tagger/pieces.ts";
import { words } from "../../../src/entities/index.ts";
import type { Token } from "../../../src/model/index.ts";

const tokensOf = (text: string): Token[] =>
  words(text).map((word) => ({ ...word, end: word.start + word.text.length }));

/** Cuts as a table says, spaces around aside; the ids are the places in `seen`. */
function cutter(table: Readonly<Record<string, string>>): { cut: Cut; seen: string[]; asked: string[] } {
  const seen: string[] = [];
  const asked: string[] = [];
  const cut: Cut = (text) => {
    asked.push(text);
    return (table[text.trim()] ?? text.trim())
      .split(" ")
      .filter((piece) => piece !== "")
      .map((piece) => ({ id: seen.push(piece) - 1, text: piece }));
  };
  return { cut, seen, asked };
}

const firstPieces = (text: string, table: Readonly<Record<string, string>>): (string | undefined)[] => {
  const { cut, seen } = cutter(table);
  const { ids, first } = piecesOf(tokensOf(text), cut);
  return first.map((at) => seen[ids[at] ?? -1]);
};

describe("piecesOf", () => {
  it("WordPiece", () => {
    expect(firstPieces("Rinawati di Kel-tani", { Rinawati: "Rina ##wati", "Kel-tani": "Ke ##l - ta ##ni" })).toEqual([
      "Rina",
      "di",
      "Ke",
      "-",
      "ta",
    ]);
  });
  it("SentencePiece: a stretch is cut at once, so that what is glued has no mark of a new word", () => {
    expect(firstPieces("di Kel-tani", { di: "▁di", "Kel-tani": "▁Kel -t ani" })).toEqual(["▁di", "▁Kel", "-t", "-t"]);
  });
  it("byte-level BPE: a space tells that a word begins, but not before the first", () => {
    const { cut, asked } = cutter({ di: "Ġdi", Zonkia: "ĠZon kia" });
    expect(piecesOf(tokensOf("Rina di Zonkia"), cut).first).toEqual([0, 1, 2]);
    expect(asked).toEqual(["Rina", " di", " Zonkia"]);
  });
  it("pieces that don't spell the stretch: its words are cut one by one", () => {
    const table = { "Çağla-tani": "[UNK]", Çağla: "[UNK]", "-": "-", tani: "ta ##ni" };
    expect(firstPieces("Çağla-tani pergi", table)).toEqual(["[UNK]", "-", "ta", "pergi"]);
  });
  it("a word of which nothing is left has no piece", () => {
    const { cut } = cutter({ "🙂": " " });
    expect(piecesOf(tokensOf("🙂 pergi"), cut).first).toEqual([-1, 0]);
  });
});

describe("labels", () => {
  const spans = (...labels: string[]): string[] =>
    spansOf(
      labels.map((label, n): LabelledWord => ({ start: n, end: n + 1, score: 1 - n / 10, label: labelOf(label) })),
    ).map(({ tag, start, end, score }) => `${tag} ${start}-${end} ${score.toFixed(1)}`);
  it("BIO, and an I that begins", () => {
    expect(spans("B-PER", "I-PER", "O", "I-ORG", "B-ORG")).toEqual(["PER 0-2 0.9", "ORG 3-4 0.7", "ORG 4-5 0.6"]);
  });
  it("BIOES and no prefix", () => {
    expect(spans("B-LOC", "E-LOC", "S-LOC", "PERSON", "PERSON")).toEqual(["LOC 0-2 0.9", "LOC 2-3 0.8", "PER 3-5 0.6"]);
  });
  it("other sets' names for our types, and types we have none for", () => {
    expect(["B-GPE", "I-NORP", "NOR", "B-EVENT", "O", "B-MISC", "LABEL_1"].map((label) => labelOf(label).tag)).toEqual([
      "LOC",
      "NAT",
      "ORG",
      "EVT",
      null,
      null,
      null,
    ]);
  });
  it("the score is the type's, however its probability is parted between B and I", () => {
    const { label, score } = bestOf([0, 2, 2], ["O", "B-PER", "I-PER"].map(labelOf));
    expect(label.tag).toBe("PER");
    expect(score).toBeCloseTo((2 * Math.exp(2)) / (1 + 2 * Math.exp(2)), 6);
  });
});
