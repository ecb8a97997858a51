// Several measurements of the same thing → the middle one and how far they lie apart.

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

export const rounded = (value: number): string => Math.round(value).toLocaleString("en");
export const formatted = ({ median, min, max }: Spread): string =>
  `${rounded(median)} (${rounded(min)} – ${rounded(max)})`;
