// Marked words inside a clause that stands before its cue → direct quotes of who says the clause.
import type { Act } from "./direct.ts";
import { eligible } from "./quotable.ts";
import type { Reading } from "./reading.ts";

/** Words between marks in a clause that stands before its cue: `Proof from "soil and blood samples" is rare, Lee added`. */
export function insideClauses(reading: Reading, direct: readonly Act[], indirect: readonly Act[]): Act[] {
  const taken = new Set(direct.map(({ start }) => start));
  return reading.marks.flatMap((mark): Act[] => {
    if (mark.nested || taken.has(mark.start) || !eligible(reading, mark)) return [];
    const clause = indirect.find(
      ({ start, end, cue }) => start <= mark.start && mark.end <= end && cue !== undefined && cue.start >= mark.end,
    );
    return clause ? [{ ...clause, kind: "direct", start: mark.start, end: mark.end }] : [];
  });
}
