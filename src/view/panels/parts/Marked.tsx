// A stretch of text and the places to mark in it → the text with those places in the colours of their types.
import type { EntityType, Span } from "../../../model/index.ts";
import { segments } from "../segments.ts";

export interface Mark extends Span {
  /** Colours the mark by entity type; without it the mark is neutral. */
  readonly type?: EntityType | undefined;
}

export function Marked({ text, span, marks }: { text: string; span: Span; marks: readonly Mark[] }): React.ReactNode {
  return segments(text, marks, { from: span.start, to: span.end }).map((piece) => {
    const mark = piece.spans.at(-1);
    if (!mark) return piece.text;
    return (
      <mark key={piece.start} data-type={mark.type}>
        {piece.text}
      </mark>
    );
  });
}
