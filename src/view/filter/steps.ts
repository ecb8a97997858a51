// Strengths of pairs → the steps of the slider that asks for the least of them, and how many pairs each holds.

/** 0 (all), 1, 2, 3, 4, 6, 8, 12, 16 …: on a logarithmic scale, as far as the strongest pair. */
export function stepsTo(strongest: number): readonly number[] {
  const steps = [0, 1];
  for (let power = 2; power <= strongest; power *= 2) steps.push(power, power * 1.5);
  return steps.filter((step) => step <= strongest);
}

/** Pairs at least as strong as a step and weaker than the next. */
export function barsOf(strengths: readonly number[], steps: readonly number[]): readonly number[] {
  const bars = steps.map(() => 0);
  for (const strength of strengths) {
    const at = steps.findLastIndex((step) => step <= strength);
    if (at >= 0) bars[at] = (bars[at] ?? 0) + 1;
  }
  return bars;
}

/** The step that asks for no more than a value does: a link may ask for one that is no step. */
export const stepAt = (steps: readonly number[], value: number): number =>
  Math.max(
    0,
    steps.findLastIndex((step) => step <= value),
  );
