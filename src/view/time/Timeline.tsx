// When the articles are from → a histogram with a window that every view follows, and what has no place in it.
import { Pause, Play, SkipForward, X, ZoomIn, ZoomOut } from "lucide-react";
import { useMemo, useState } from "react";
import { say } from "../announce.ts";
import { IconButton } from "../chrome/IconButton.tsx";
import { useMedia } from "../chrome/useMedia.ts";
import { useGraph, useScope, useView, useWords } from "../context.ts";
import { TIMELINE, windowText } from "../filter/chips.ts";
import type { TimeWindow } from "../filters.ts";
import { clearFilter, filter, view } from "../state.ts";
import { Brush } from "./Brush.tsx";
import { type Bar, barsIn, barsOf, extent, moved, windowOf } from "./bins.ts";
import { usePlay } from "./usePlay.ts";
import "../styles/timeline.css";

/** The share of the bars that playing begins with, where no window was chosen. */
const OPENING = 0.1;

export function Timeline(): React.JSX.Element {
  const { articles } = useGraph().overview;
  const language = useWords();
  const { filters } = language.words;
  const { facets, articles: inScope } = useScope();
  const window = useView((state) => state.window);
  const [closer, setCloser] = useState<TimeWindow | null>(null);
  const whole = useMemo(() => extent(articles), [articles]);
  const bars = useMemo(
    () => barsOf(articles, facets.anyTime, closer ?? whole),
    [articles, facets.anyTime, closer, whole],
  );
  const list = bars.bars;
  const ends = barsIn(list, window);
  const stepwise = useMedia("(prefers-reduced-motion: reduce)");
  const setEnds = (first: number, last: number): void => filter({ window: windowOf(list, first, last, !closer) });
  const play = usePlay(() => step(list, setEnds, (text) => say(text), language), stepwise);
  if (list.length === 0) return <p className="timeline timeline-none">{filters.noDates}</p>;

  const clear = (): void => {
    setCloser(null);
    clearFilter("window", "datedOnly");
  };
  return (
    <section className="timeline" aria-label={filters.timeline} aria-describedby="timeline-help">
      <div className="timeline-head">
        <IconButton
          label={stepwise ? filters.stepOn : play.playing ? filters.pause : filters.play}
          side="top"
          onClick={play.press}
        >
          {stepwise ? <SkipForward /> : play.playing ? <Pause /> : <Play />}
        </IconButton>
        <p id={TIMELINE} tabIndex={-1} className="timeline-span">
          <strong>{window ? windowText(window, language) : filters.everyTime}</strong>
          <span>
            {filters.inSpan(inScope.size, articles.length)} · {filters.by[bars.unit]}
          </span>
        </p>
        <Unplaced undated={facets.undated} coarse={bars.coarse} unit={bars.unit} />
        {window && !isSame(window, closer) && (
          <IconButton label={filters.closer} side="top" onClick={() => setCloser(window)}>
            <ZoomIn />
          </IconButton>
        )}
        {closer && (
          <IconButton label={filters.wider} side="top" onClick={() => setCloser(null)}>
            <ZoomOut />
          </IconButton>
        )}
        {window && (
          <IconButton label={filters.clearTime} side="top" onClick={clear}>
            <X />
          </IconButton>
        )}
      </div>
      <Brush bars={bars} ends={ends} on={window !== null} onEnds={setEnds} onClear={clear} />
      <p id="timeline-help" className="unseen">
        {filters.timelineHelp}
      </p>
    </section>
  );
}

const isSame = (a: TimeWindow, b: TimeWindow | null): boolean => a.from === b?.from && a.to === b.to;

/** One bar on; false at the end. Without a window it begins at the beginning. */
function step(
  bars: readonly Bar[],
  setEnds: (first: number, last: number) => void,
  tell: (text: string) => void,
  language: ReturnType<typeof useWords>,
): boolean {
  const { window } = view.getState();
  const ends = barsIn(bars, window);
  const next = window ? moved(ends, 1, bars.length) : ([0, Math.max(0, Math.ceil(bars.length * OPENING) - 1)] as const);
  if (window && next[0] === ends[0]) return false;
  setEnds(...next);
  const now = windowOf(bars, ...next, false);
  if (now) tell(windowText(now, language));
  return true;
}

interface UnplacedProps {
  readonly undated: number;
  readonly coarse: number;
  readonly unit: "year" | "month" | "day";
}

/** Articles that have no bar are said beside the bars, not passed over. */
function Unplaced({ undated, coarse, unit }: UnplacedProps): React.JSX.Element {
  const { filters } = useWords().words;
  const window = useView((state) => state.window);
  const datedOnly = useView((state) => state.datedOnly);
  return (
    <p className="timeline-unplaced">
      {coarse > 0 && unit !== "year" && <span title={filters.coarseHint}>{filters.coarse(coarse, unit)}</span>}
      {undated > 0 &&
        (window ? (
          <label>
            <input
              type="checkbox"
              checked={!datedOnly}
              aria-label={filters.undatedToggle(undated)}
              onChange={() => filter({ datedOnly: !datedOnly })}
            />
            {filters.undated(undated)}: {datedOnly ? filters.undatedOut : filters.undatedIn}
          </label>
        ) : (
          <span>{filters.undated(undated)}</span>
        ))}
    </p>
  );
}
