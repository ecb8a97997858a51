// The panel that applies → on a phone, a sheet from below with three stops: lowered, half, full.
import { useEffect, useRef, useState } from "react";
import { useWords } from "../context.ts";
import { nearestStop, STOPS, type Stop, stopHeight } from "./stops.ts";
import "../styles/sheet.css";

interface Props {
  readonly label: string;
  readonly stop: Stop;
  onStop(stop: Stop): void;
  /** What it shows; scrolled to its beginning when this changes. */
  readonly shows: string;
  readonly room: number;
  readonly children: React.ReactNode;
}

export function Sheet({ label, stop, onStop, shows, room, children }: Props): React.JSX.Element {
  const { shell } = useWords().words;
  const drag = useRef<{ y: number; height: number; time: number; speed: number } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const height = dragged ?? stopHeight(stop, room);
  const at = STOPS.indexOf(stop);
  const step = (by: number): void => onStop(STOPS[Math.min(STOPS.length - 1, Math.max(0, at + by))] ?? stop);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing shown starts at its beginning.
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [shows]);

  const onPointerMove = (event: React.PointerEvent): void => {
    const from = drag.current;
    if (!from) return;
    const next = Math.min(room - 8, Math.max(72, from.height + from.y - event.clientY));
    const elapsed = Math.max(1, event.timeStamp - from.time);
    drag.current = { ...from, speed: (next - height) / elapsed, time: event.timeStamp };
    setDragged(next);
  };
  const onPointerUp = (): void => {
    const from = drag.current;
    drag.current = null;
    setDragged(null);
    if (dragged === null) step(stop === "full" ? -2 : 1);
    else if (from) onStop(nearestStop(dragged, room, from.speed));
  };

  return (
    <aside
      className={dragged === null ? "sheet" : "sheet dragged"}
      aria-label={label}
      style={{ height }}
      data-stop={stop}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={`${shell.sheet}: ${shell.sheetStops[stop]}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { y: event.clientY, height, time: event.timeStamp, speed: 0 };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null;
          setDragged(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowUp") step(1);
          else if (event.key === "ArrowDown") step(-1);
          else if (event.key === "Enter" || event.key === " ") step(stop === "full" ? -2 : 1);
          else return;
          event.preventDefault();
        }}
      />
      <div ref={body} className="sheet-body">
        {children}
      </div>
    </aside>
  );
}
