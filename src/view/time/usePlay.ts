// A window of time → moved on, bar by bar, until the end or until it is paused; by single steps where motion is not wanted.
import { useEffect, useRef, useState } from "react";

/** Milliseconds between two steps. */
const PACE = 700;

export interface Play {
  readonly playing: boolean;
  /** Starts or pauses; with reduced motion, takes one step. */
  press(): void;
}

/** @param step moves on by one and says whether it could */
export function usePlay(step: () => boolean, stepwise: boolean): Play {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (!latest.current()) setPlaying(false);
    }, PACE);
    return () => clearInterval(timer);
  }, [playing]);
  return {
    playing,
    press: () => {
      if (stepwise) latest.current();
      else if (playing) setPlaying(false);
      else setPlaying(latest.current());
    },
  };
}
