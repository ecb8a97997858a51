// What a step of linking gives: one place that shows a link.
import type { Evidence, LinkKind, Span } from "../../model/index.ts";

/** Evidence before links are numbered. */
export interface Trace extends Span {
  readonly kind: LinkKind;
  /** Entity ids, in the order `GraphLink` gives them. */
  readonly from: string;
  readonly to: string;
  readonly scope: Evidence["scope"];
  readonly source: Span;
  readonly target: Span;
  readonly quote?: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** role only. */
  readonly label?: string;
}
