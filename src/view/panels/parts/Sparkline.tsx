// A number for every period → a small chart of one line's height; decoration: what it shows stands in words beside it.
export function Sparkline({ values }: { values: readonly number[] }): React.JSX.Element | null {
  const top = Math.max(...values);
  if (values.length < 2 || top <= 0) return null;
  const width = values.length;
  // Steps, not slopes: between two periods nothing is known.
  const line = values.map((value, at) => `V${1 - value / top}H${at + 1}`).join("");
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M0 1${line}V1Z`} />
    </svg>
  );
}
