// A line drawn around some places → the places inside it.
export type Point = readonly [x: number, y: number];

/** Points nearer to the last than this (CSS pixels) add nothing. */
const NEAR = 3;

/** The line with one more point, or the same line where the point is too near to its last. */
export function drawOn(line: readonly Point[], [x, y]: Point): readonly Point[] {
  const last = line.at(-1);
  return last && Math.hypot(x - last[0], y - last[1]) < NEAR ? line : [...line, [x, y]];
}

/** Whether a closed line goes around a point (even-odd rule: crossings of a ray to the right). */
export function isInside(line: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  line.forEach(([x1, y1], at) => {
    const [x2, y2] = line[(at + 1) % line.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

/** Ids of the places inside, in the order given; a line of fewer than three points goes around nothing. */
export const around = (
  line: readonly Point[],
  places: Iterable<{ readonly id: string; readonly x: number; readonly y: number }>,
): string[] => (line.length < 3 ? [] : [...places].filter(({ x, y }) => isInside(line, [x, y])).map(({ id }) => id));
