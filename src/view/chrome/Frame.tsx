// The open graph → the page: header, legend, chips, stage or list, and beside or over it what the reader opened.
import { Tooltip } from "radix-ui";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useGraph, useView, useWords } from "../context.ts";
import { DeskRoot, useDeskPanel } from "../desk/door.tsx";
import { Outlets, PANELS, Reader, Tables } from "../panels/index.ts";
import type { Inset } from "../stage/camera.ts";
import { Stage } from "../stage/Stage.tsx";
import { useUndoKeys } from "../stage/useUndo.ts";
import { read, type Selection, select, selectedIds, view } from "../state.ts";
import { followText } from "../text/follow.ts";
import { Timeline } from "../time/Timeline.tsx";
import { TimeSheet } from "../time/TimeSheet.tsx";
import { Chips } from "./Chips.tsx";
import { DOCK, Dock } from "./Dock.tsx";
import { FilterSheet } from "./FilterSheet.tsx";
import { Header } from "./Header.tsx";
import { Legend } from "./Legend.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Sheet } from "./Sheet.tsx";
import { type Stop, stopHeight } from "./stops.ts";
import { useMedia } from "./useMedia.ts";
import "../styles/frame.css";

const selectionKey = (selection: Selection | null): string =>
  [selection?.kind ?? "", ...selectedIds(selection)].join("|");

/** Escape closes what is on top: the article first, then the selection. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const { reading, selection } = view.getState();
      if (reading) read(null);
      else if (selection) select(null);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Height of an element, kept up to date. */
function useHeight(element: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => setHeight(watched.clientHeight));
    observer.observe(watched);
    setHeight(watched.clientHeight);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

export function Frame(): React.JSX.Element {
  const { words } = useWords();
  const wide = useMedia("(min-width: 1100px)");
  const phone = useMedia("(max-width: 700px)");
  const layout = useView((state) => state.layout);
  const selection = useView((state) => state.selection);
  const reading = useView((state) => state.reading !== null);
  const chosen = useView((state) => PANELS.find(({ applies }) => applies(state)));
  const deskPanel = useDeskPanel();
  const panel = chosen ?? deskPanel;
  const [dockWidth, setDockWidth] = useState<number>(DOCK.usual);
  const [stop, setStop] = useState<Stop>("half");
  const [filtersOpen, setFiltersOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const room = useHeight(main);
  const chips = useRef<HTMLDivElement>(null);
  const top = useHeight(chips);
  const graph = useGraph();
  useEffect(() => followText(graph), [graph]);
  useEscape();
  useUndoKeys();

  const right = panel && !phone ? dockWidth : 0;
  const bottom = panel && phone ? stopHeight(stop === "full" ? "half" : stop, room) : 0;
  const inset = useMemo<Inset>(() => ({ left: 0, top, right, bottom }), [top, right, bottom]);
  const skip = (event: React.MouseEvent): void => {
    // The fragment of the address is the state's: the jump is made by hand.
    event.preventDefault();
    const target = document.getElementById("stage") ?? main.current;
    target?.focus();
  };

  return (
    <Tooltip.Provider delayDuration={400}>
      <div className="frame" data-layout={layout} style={{ "--chips": `${top}px` } as React.CSSProperties}>
        <a className="skip" href={layout === "graph" ? "#stage" : "#main"} onClick={skip}>
          {words.shell.skip}
        </a>
        <Header onFilters={wide ? undefined : () => setFiltersOpen(true)} />
        <div ref={chips} className="frame-chips">
          <Chips />
        </div>
        {wide && (
          <nav className="rail" aria-label={words.shell.filters}>
            <Legend />
          </nav>
        )}
        <main
          ref={main}
          id="main"
          className="main"
          tabIndex={-1}
          style={{ "--covered": `${right}px` } as React.CSSProperties}
        >
          {layout === "graph" ? (
            <Stage inset={inset} />
          ) : (
            <div className="list">{layout === "table" ? <Tables /> : <Outlets />}</div>
          )}
          {phone && <TimeSheet bottom={bottom} />}
          {panel && !phone && (
            <Dock label={panel.title(words)} width={dockWidth} onResize={setDockWidth}>
              <panel.Panel />
            </Dock>
          )}
          {panel && phone && (
            <Sheet label={panel.title(words)} stop={stop} onStop={setStop} shows={selectionKey(selection)} room={room}>
              <panel.Panel />
            </Sheet>
          )}
          {reading && (
            <div className="reading">
              <Reader />
            </div>
          )}
        </main>
        {!phone && <Timeline />}
        {!wide && (
          <FilterSheet title={words.shell.filters} open={filtersOpen} onOpenChange={setFiltersOpen}>
            <Legend onSelect={() => setFiltersOpen(false)} />
          </FilterSheet>
        )}
        <LiveRegion />
        <DeskRoot />
      </div>
    </Tooltip.Provider>
  );
}
