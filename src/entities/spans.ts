// Spans sorted in the text → which of them touch another.
import type { Doc, Span } from "../model/index.ts";

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const textOf = (doc: Doc, span: Span): string => doc.article.text.slice(span.start, span.end);

/** Index of the first item that ends after `offset`, in items sorted and disjoint; their number when none does. */
export function firstAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of the items, sorted and disjoint, that overlap `span`. */
export function touching<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstAfter(items, span.start); i < items.length; i++) {
    const item = items[i] as T;
    if (item.start >= span.end) break;
    found.push(item);
  }
  return found;
}
