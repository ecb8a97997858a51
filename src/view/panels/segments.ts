// A text and the spans over it → pieces that never overlap, each knowing the spans it lies in.
import type { Span } from "../../model/index.ts";

export interface Segment<S extends Span> extends Span {
  readonly text: string;
  /** The spans that cover this piece, outermost first. */
  readonly spans: readonly S[];
}

/** A node of nested pieces: a span's part with what lies in it, or bare text. */
export type Piece<S extends Span> =
  | Segment<S>
  | { readonly span: S; readonly start: number; readonly end: number; readonly pieces: readonly Piece<S>[] };

/**
 * Cuts `text[from, to)` wherever a span begins or ends. The pieces' texts, joined, are that stretch of text.
 * Spans are clipped to the stretch; those without width in it are left out.
 * @param layer what must lie outside: spans of a lower layer enclose those of a higher one wherever they cross; within
 *   a layer the longer span encloses the shorter, then the one named first
 */
export function segments<S extends Span>(
  text: string,
  spans: readonly S[],
  { from = 0, to = text.length, layer = () => 0 }: { from?: number; to?: number; layer?: (span: S) => number } = {},
): Segment<S>[] {
  const start = Math.max(0, Math.min(from, text.length));
  const end = Math.max(start, Math.min(to, text.length));
  const live = spans
    .filter((span) => Math.max(span.start, start) < Math.min(span.end, end))
    .map((span, order) => ({ span, order, layer: layer(span), length: span.end - span.start }))
    .sort((a, b) => a.layer - b.layer || b.length - a.length || a.order - b.order);
  const cuts = new Set([start, end]);
  for (const { span } of live) {
    cuts.add(Math.max(span.start, start));
    cuts.add(Math.min(span.end, end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((at, i) => {
    const until = edges[i + 1] ?? end;
    return { start: at, end: until, text: text.slice(at, until), spans: [] as S[] };
  });
  const first = new Map(pieces.map((piece, i) => [piece.start, i]));
  for (const { span } of live) {
    for (let i = first.get(Math.max(span.start, start)) ?? pieces.length; i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece || piece.start >= span.end) break;
      piece.spans.push(span);
    }
  }
  return pieces;
}

/** Flat pieces → nested ones: neighbours under the same span, as far as `wraps` says it encloses, become its children. */
export function nest<S extends Span>(flat: readonly Segment<S>[], wraps: (span: S) => boolean, depth = 0): Piece<S>[] {
  const out: Piece<S>[] = [];
  for (let i = 0; i < flat.length; ) {
    const piece = flat[i];
    if (!piece) break;
    const span = piece.spans[depth];
    if (!span || !wraps(span)) {
      out.push(piece);
      i++;
      continue;
    }
    let j = i + 1;
    while (flat[j]?.spans[depth] === span) j++;
    const inside = flat.slice(i, j);
    out.push({
      span,
      start: piece.start,
      end: inside.at(-1)?.end ?? piece.end,
      pieces: nest(inside, wraps, depth + 1),
    });
    i = j;
  }
  return out;
}

/** The lines of a text that hold more than white space. */
export function paragraphs(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** The first of `spans` (sorted) that holds the offset, if one does. */
export function holding<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  return spans.find((span) => span.start <= offset && offset < span.end);
}
