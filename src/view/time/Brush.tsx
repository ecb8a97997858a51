// Bars and the window over them → a chart to drag on: a new span, the span as a whole, or one of its edges; all with keys too.
import { useRef, useState } from "react";
import { useWords } from "../context.ts";
import { type Bars, moved, ticksOf } from "./bins.ts";
import { useWidth } from "./useWidth.ts";

type Ends = readonly [first: number, last: number];

interface Props {
  readonly bars: Bars;
  readonly ends: Ends;
  /** Whether there is a window at all: without one the edges stand at the ends and nothing is shaded. */
  readonly on: boolean;
  onEnds(first: number, last: number): void;
  onClear(): void;
}

type Drag =
  | { readonly what: "new"; readonly from: number }
  | { readonly what: "from" | "to" }
  | { readonly what: "whole"; readonly at: number; readonly ends: Ends };

/** CSS pixels a name on the axis needs. */
const TICK = 64;
/** Bars an arrow key moves by with Shift. */
const LEAP = 10;

/** Near an end of the axis a name keeps to its inner side: nothing of it is cut off. */
const endAt = (x: number, width: number): "first" | "last" | undefined =>
  x < TICK / 2 ? "first" : x > width - TICK / 2 ? "last" : undefined;

export function Brush({ bars, ends, on, onEnds, onClear }: Props): React.JSX.Element {
  const { words, formats } = useWords();
  const { filters } = words;
  const chart = useRef<HTMLDivElement>(null);
  const width = useWidth(chart);
  const [drag, setDrag] = useState<Drag | null>(null);
  const count = bars.bars.length;
  const [first, last] = ends;
  const top = bars.bars.reduce((most, { all }) => Math.max(most, all), 1);
  const percent = (n: number): string => `${(100 * n) / count}%`;
  const dateOf = (n: number): string => formats.shortDate(bars.bars[n]?.period ?? "");

  const barAt = (event: React.PointerEvent): number => {
    const { left, width: wide } = (chart.current ?? event.currentTarget).getBoundingClientRect();
    return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - left) / wide) * count)));
  };
  const onPointerDown = (event: React.PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = barAt(event);
    const edge = event.target instanceof HTMLElement ? event.target.dataset["edge"] : undefined;
    if (edge === "from" || edge === "to") setDrag({ what: edge });
    else if (on && at >= first && at <= last) setDrag({ what: "whole", at, ends });
    else {
      setDrag({ what: "new", from: at });
      onEnds(at, at);
    }
  };
  const onPointerMove = (event: React.PointerEvent): void => {
    if (!drag) return;
    const at = barAt(event);
    const [a, b] =
      drag.what === "new"
        ? [drag.from, at]
        : drag.what === "whole"
          ? moved(drag.ends, at - drag.at, count)
          : drag.what === "from"
            ? [Math.min(at, last), last]
            : [first, Math.max(at, first)];
    if (Math.min(a, b) !== first || Math.max(a, b) !== last) onEnds(Math.min(a, b), Math.max(a, b));
  };
  const endDrag = (): void => setDrag(null);

  const onKeyDown = (event: React.KeyboardEvent, what: "from" | "to" | "whole"): void => {
    const step = event.shiftKey ? LEAP : 1;
    const by = new Map([
      ["ArrowLeft", -step],
      ["ArrowDown", -step],
      ["ArrowRight", step],
      ["ArrowUp", step],
      ["PageDown", -LEAP],
      ["PageUp", LEAP],
      ["Home", -count],
      ["End", count],
    ]).get(event.key);
    if ((event.key === "Delete" || event.key === "Backspace") && on) onClear();
    else if (by === undefined) return;
    else if (what === "whole") onEnds(...moved(ends, by, count));
    else if (what === "from") onEnds(Math.max(0, Math.min(last, first + by)), last);
    else onEnds(first, Math.min(count - 1, Math.max(first, last + by)));
    event.preventDefault();
  };
  const thumb = (what: "from" | "to" | "whole", label: string, value: number, text: string) => ({
    role: "slider",
    tabIndex: 0,
    "aria-label": label,
    "aria-valuemin": 0,
    "aria-valuemax": count - 1,
    "aria-valuenow": value,
    "aria-valuetext": text,
    onKeyDown: (event: React.KeyboardEvent) => onKeyDown(event, what),
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what the pointer does here, the sliders inside do with keys
    <div
      ref={chart}
      className={drag ? "brush dragging" : "brush"}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onDoubleClick={onClear}
    >
      <svg viewBox={`0 0 ${count} 1`} preserveAspectRatio="none" aria-hidden="true">
        {bars.bars.map(({ period, all, here }, n) => (
          <g key={period} className={n >= first && n <= last ? "in" : undefined}>
            <title>{filters.bar(formats.date(period), here)}</title>
            <rect className="ground" x={n} width={1} y={0} height={1} />
            <rect className="all" x={n + 0.1} width={0.8} y={1 - all / top} height={all / top} />
            <rect className="here" x={n + 0.1} width={0.8} y={1 - here / top} height={here / top} />
          </g>
        ))}
      </svg>
      <div
        className={on ? "brush-window on" : "brush-window"}
        style={{ left: percent(first), width: percent(last - first + 1) }}
      >
        {on && (
          <div
            className="brush-whole"
            {...thumb("whole", filters.whole, first, filters.span(dateOf(first), dateOf(last)))}
          />
        )}
        <div className="brush-edge from" data-edge="from" {...thumb("from", filters.from, first, dateOf(first))} />
        <div className="brush-edge to" data-edge="to" {...thumb("to", filters.until, last, dateOf(last))} />
      </div>
      <div className="brush-axis" aria-hidden="true">
        {ticksOf(bars, width / TICK).map((n) => {
          const place = n + (bars.unit === "year" ? 0.5 : 0);
          return (
            <span key={n} data-end={endAt((place / count) * width, width)} style={{ left: percent(place) }}>
              {dateOf(n)}
            </span>
          );
        })}
      </div>
    </div>
  );
}
