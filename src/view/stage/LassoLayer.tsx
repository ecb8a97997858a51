// A line drawn on the stage, with Shift or after the button → the names inside it, selected.
import { useEffect, useRef, useState } from "react";
import { say } from "../announce.ts";
import { useWords } from "../context.ts";
import { selectGroup } from "../state.ts";
import type { Stage } from "./createStage.ts";
import { around, drawOn, type Point } from "./lasso.ts";

/** A line of fewer points is a press. */
const FEWEST = 4;

interface Props {
  readonly stage: Stage;
  readonly host: React.RefObject<HTMLElement | null>;
  /** Whether the button has called for it: then no Shift is needed. */
  readonly active: boolean;
  onDone(): void;
}

export function LassoLayer({ stage, host, active, onDone }: Props): React.JSX.Element | null {
  const { words } = useWords();
  const [line, setLine] = useState<readonly Point[]>([]);
  const done = useRef(onDone);
  done.current = onDone;

  useEffect(() => {
    const container = host.current?.parentElement;
    if (!container) return;
    let drawn: readonly Point[] | null = null;
    const at = (event: PointerEvent): Point => {
      const { left, top } = container.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };
    const stop = (): void => {
      drawn = null;
      setLine([]);
      stage.holdStill(false);
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0 || !(active || event.shiftKey) || !(event.target instanceof Element)) return;
      if (!event.target.closest(".canvas, .lasso")) return;
      drawn = [at(event)];
      stage.holdStill(true);
    };
    const onMove = (event: PointerEvent): void => {
      if (!drawn) return;
      drawn = drawOn(drawn, at(event));
      if (drawn.length >= FEWEST) setLine(drawn);
    };
    const onUp = (): void => {
      if (!drawn) return;
      const closed = drawn;
      stop();
      if (closed.length < FEWEST) return;
      stage.ignoreClick();
      const ids = around(closed, stage.places());
      if (ids.length > 0) selectGroup(ids);
      else say(words.explore.lassoNone);
      done.current();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !(active || drawn)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      stop();
      done.current();
    };
    container.addEventListener("pointerdown", onDown, true);
    addEventListener("pointermove", onMove);
    addEventListener("pointerup", onUp);
    addEventListener("pointercancel", stop);
    addEventListener("keydown", onKeyDown, true);
    return () => {
      stop();
      container.removeEventListener("pointerdown", onDown, true);
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerup", onUp);
      removeEventListener("pointercancel", stop);
      removeEventListener("keydown", onKeyDown, true);
    };
  }, [stage, host, active, words]);

  if (!active && line.length === 0) return null;
  return (
    <>
      <svg className="lasso" data-active={active || undefined} aria-hidden="true">
        <path d={line.length > 0 ? `M${line.map((point) => point.join(" ")).join("L")}Z` : ""} />
      </svg>
      {active && (
        <p className="lasso-hint" role="status">
          {words.explore.lassoHint}
        </p>
      )}
    </>
  );
}
