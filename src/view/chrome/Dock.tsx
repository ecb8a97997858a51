// The panel that applies → a column at the right edge of the stage, as wide as the reader wants it.
import { useRef, useState } from "react";
import { useWords } from "../context.ts";
import "../styles/dock.css";

export const DOCK = { narrowest: 320, usual: 392, widest: 640 } as const;
const STEP = 24;

const clamp = (width: number): number => Math.min(DOCK.widest, Math.max(DOCK.narrowest, Math.round(width)));

interface Props {
  readonly label: string;
  readonly width: number;
  onResize(width: number): void;
  readonly children: React.ReactNode;
}

export function Dock({ label, width, onResize, children }: Props): React.JSX.Element {
  const { shell } = useWords().words;
  const dock = useRef<HTMLElement>(null);
  const [dragging, setDragging] = useState(false);
  const onPointerMove = (event: React.PointerEvent): void => {
    if (dragging && dock.current) onResize(clamp(dock.current.getBoundingClientRect().right - event.clientX));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const to = new Map([
      ["ArrowLeft", width + STEP],
      ["ArrowRight", width - STEP],
      ["Home", DOCK.narrowest],
      ["End", DOCK.widest],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    onResize(clamp(to));
  };
  return (
    <aside ref={dock} className="dock" aria-label={label} style={{ width }}>
      <div
        className={dragging ? "dock-edge dragging" : "dock-edge"}
        role="separator"
        aria-orientation="vertical"
        aria-label={shell.resize}
        aria-valuenow={width}
        aria-valuemin={DOCK.narrowest}
        aria-valuemax={DOCK.widest}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
        onDoubleClick={() => onResize(DOCK.usual)}
        onKeyDown={onKeyDown}
      />
      <div className="dock-body">{children}</div>
    </aside>
  );
}
