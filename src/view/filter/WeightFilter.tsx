// How strong pairs are → a histogram, and a slider that asks for the least of them.
import { useMemo } from "react";
import { useScope, useView, useWords } from "../context.ts";
import { filter } from "../state.ts";
import { Section } from "./Section.tsx";
import { Slide } from "./Slide.tsx";
import { barsOf, stepAt, stepsTo } from "./steps.ts";

export function WeightFilter(): React.JSX.Element {
  const { filters } = useWords().words;
  const least = useView((state) => state.leastWeight);
  return (
    <Section id="filter-weight" title={filters.weight} value={least === 0 ? filters.any : `≥ ${least}`} on={least > 0}>
      <Strength least={least} />
    </Section>
  );
}

function Strength({ least }: { least: number }): React.JSX.Element {
  const { words, formats } = useWords();
  const { filters } = words;
  const { strengths } = useScope().facets;
  const steps = useMemo(
    () => stepsTo(strengths.reduce((most, strength) => Math.max(most, strength), least)),
    [strengths, least],
  );
  const bars = useMemo(() => barsOf(strengths, steps), [strengths, steps]);
  const top = bars.reduce((most, bar) => Math.max(most, bar), 1);
  const at = stepAt(steps, least);
  const remain = strengths.filter((strength) => strength >= least).length;
  // Most pairs are weak: on a plain scale nothing else would be seen.
  const height = (bar: number): number => (bar === 0 ? 0 : 8 + (92 * Math.log1p(bar)) / Math.log1p(top));
  return (
    <>
      <div
        className="weight-bars"
        role="img"
        aria-label={filters.weightBars(steps.map((step, n) => [step, bars[n] ?? 0] as const))}
      >
        {bars.map((bar, n) => (
          <span
            key={steps[n]}
            className={n >= at ? "kept" : undefined}
            style={{ height: `${height(bar)}%` }}
            title={`${filters.weightAtLeast(steps[n] ?? 0)}: ${formats.number(bar)}`}
          />
        ))}
      </div>
      <Slide
        label={filters.weightLabel}
        text={filters.weightAtLeast(least)}
        value={at}
        min={0}
        max={Math.max(1, steps.length - 1)}
        step={1}
        onValue={(step) => filter({ leastWeight: steps[step] ?? 0 })}
      />
      <p className="filter-remains">{filters.pairs(remain, strengths.length)}</p>
      <p className="filter-hint">{filters.weightHint}</p>
    </>
  );
}
