// The open graph and the reader's choices → the stage: canvas, controls, keyboard, and words for those who don't see it.
import { useEffect, useMemo, useRef, useState } from "react";
import type { GraphEntity } from "../../model/index.ts";
import { say } from "../announce.ts";
import { Message } from "../chrome/Message.tsx";
import { type OpenGraph, useGraph, useScope, useView, useWords } from "../context.ts";
import { drawnWay } from "../paths.ts";
import {
  clearFilters,
  hover,
  pin,
  select,
  selectEntity,
  selectedIds,
  selectPair,
  setLayout,
  toggleSelected,
  view,
} from "../state.ts";
import { WORDS } from "../words/index.ts";
import type { Inset } from "./camera.ts";
import { changed } from "./changed.ts";
import { createStage, type Stage as LiveStage } from "./createStage.ts";
import { offerPicture } from "./current.ts";
import { describe } from "./describe.ts";
import { drawnOf } from "./drawn.ts";
import { onFlight, onSight } from "./flights.ts";
import { Hints } from "./Hints.tsx";
import { LassoLayer } from "./LassoLayer.tsx";
import { stageGraph } from "./model.ts";
import { DIRECTIONS, isArrow } from "./navigate.ts";
import { type Palette, readPalette } from "./palette.ts";
import { StageControls } from "./StageControls.tsx";
import { StageTools } from "./StageTools.tsx";
import "../styles/stage.css";

/** CSS pixels that Alt and an arrow move a node by. */
const NUDGE = 12;

interface Props {
  /** What covers the stage. */
  readonly inset: Inset;
  /** Inside another page: no hints, and no tools but zoom. */
  readonly bare?: boolean;
}

const lookNow = (graph: OpenGraph, palette: Palette) => {
  const state = view.getState();
  const { selection, hovered, pinned, labels } = state;
  const scope = graph.scope(state);
  const [drawn, way] = [drawnOf(scope), drawnWay(scope.index, selection)];
  return {
    palette,
    drawn,
    selection,
    hovered,
    way,
    pinned: new Set(pinned.keys()),
    labels,
    changed: changed.getState().marks,
  };
};

/** Mounts a stage and keeps it in step with the store; null before, "failed" where there is no WebGL. */
function useLiveStage(graph: OpenGraph, host: React.RefObject<HTMLElement | null>): LiveStage | "failed" | null {
  const [stage, setStage] = useState<LiveStage | "failed" | null>(null);
  const [attempt, setAttempt] = useState(0);
  const model = useMemo(() => stageGraph(graph.overview), [graph]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt mounts the same graph again
  useEffect(() => {
    const container = host.current;
    if (!container) return;
    let live: LiveStage;
    let palette = readPalette(container);
    const nameNow = (entity: GraphEntity): string => entity.labels[view.getState().language] ?? entity.label;
    try {
      live = createStage(container, model, lookNow(graph, palette), nameNow, {
        onHover: hover,
        onSelect: (id, more) => (more ? toggleSelected(id) : selectEntity(id)),
        onMove: (id, to) => {
          pin([[id, to]]);
          const entity = graph.index.entities.get(id);
          if (entity) say(WORDS[view.getState().language].explore.moved(nameNow(entity)));
        },
        onSelectPair: selectPair,
        onDeselect: () => select(null),
        onLost: () => setAttempt((n) => n + 1),
      });
    } catch {
      container.replaceChildren();
      setStage("failed");
      return;
    }
    const restyle = (): void => {
      palette = readPalette(container);
      live.look(lookNow(graph, palette));
    };
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", restyle);
    const compared = changed.subscribe(() => live.look(lookNow(graph, palette)));
    const stop = view.subscribe((state, before) => {
      // The theme is set on the page by another listener of the same store: read colours once that has run.
      if (state.theme !== before.theme) requestAnimationFrame(restyle);
      else live.look(lookNow(graph, palette));
      if (state.language !== before.language) live.rename(nameNow);
      if (state.pinned !== before.pinned) live.setPlaces(state.pinned);
    });
    // The selection that comes with a flight opens a panel: fly once it is known what that covers.
    const land = onFlight((id) => requestAnimationFrame(() => live.flyTo(id)));
    const see = onSight((ids) => requestAnimationFrame(() => live.showThese(ids)));
    const { ego, pinned } = view.getState();
    live.setPlaces(pinned);
    if (ego) live.showThese(graph.scope(view.getState()).index.overview.entities.map(({ id }) => id));
    const withdraw = offerPicture(live.picture);
    setStage(live);
    return () => {
      withdraw();
      see();
      land();
      stop();
      compared();
      dark.removeEventListener("change", restyle);
      live.kill();
      setStage(null);
    };
  }, [graph, model, host, attempt]);
  return stage;
}

export function Stage({ inset, bare = false }: Props): React.JSX.Element {
  const graph = useGraph();
  const { words, formats, name } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const stage = useLiveStage(graph, host);
  const selection = useView((state) => state.selection);
  const live = stage === "failed" ? null : stage;
  const [lasso, setLasso] = useState(false);
  const nothing = useScope().index.overview.entities.length === 0;

  useEffect(() => live?.setInset(inset), [live, inset]);
  useEffect(() => {
    if (!selection) return;
    const way = drawnWay(graph.scope(view.getState()).index, selection);
    if (way.length > 0) live?.showThese(way);
    else live?.bringIntoSight(selectedIds(selection));
  }, [live, selection, graph]);

  if (stage === "failed")
    return <Message text={words.shell.noWebgl} action={words.shell.openList} onAction={() => setLayout("table")} />;

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!live || event.metaKey || event.ctrlKey) return;
    const { hovered, selection } = view.getState();
    const { key } = event;
    const from = hovered ?? (selection?.kind === "entity" ? selection.id : null);
    if (event.altKey) {
      if (from === null || !isArrow(key)) return;
      event.preventDefault();
      const [dx, dy] = DIRECTIONS[key];
      const to = live.placeBeside(from, dx * NUDGE, dy * NUDGE);
      const entity = graph.index.entities.get(from);
      if (to) pin([[from, to]]);
      if (to && entity) say(words.explore.moved(name(entity)));
      return;
    }
    if (isArrow(key)) {
      const next = live.next(from, key);
      const entity = next === undefined ? undefined : graph.index.entities.get(next);
      if (next !== undefined && entity) {
        hover(next);
        live.bringIntoSight([next]);
        say(describe(entity, graph.index.links.get(next)?.length ?? 0, { words, formats, name }));
      }
    } else if (key === "Enter" && event.shiftKey && hovered) toggleSelected(hovered);
    else if (key === "Enter" && hovered) selectEntity(hovered);
    else if (key === "Escape" && hovered && hovered !== (selection?.kind === "entity" ? selection.id : null))
      hover(null);
    else if (key === "+" || key === "=") live.zoomIn();
    else if (key === "-") live.zoomOut();
    else if (key === "0") live.showAll();
    else return;
    event.preventDefault();
  };

  return (
    <section className="stage" aria-label={words.shell.stage}>
      <div
        ref={host}
        id="stage"
        className={live ? "canvas ready" : "canvas"}
        role="application"
        aria-label={words.shell.stage}
        aria-describedby="stage-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application widget with its own keys; the list view is its equal
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => hover(null)}
      />
      <p id="stage-help" className="unseen">
        {words.shell.stageHelp}
      </p>
      {nothing && (
        <div className="stage-empty">
          <Message text={words.shell.allHidden} action={words.shell.showAll} onAction={clearFilters} />
        </div>
      )}
      {live && <LassoLayer stage={live} host={host} active={lasso} onDone={() => setLasso(false)} />}
      {live && !bare && <Hints left={inset.left} bottom={inset.bottom} />}
      {live && (
        <StageControls stage={live} inset={inset}>
          {!bare && <StageTools lasso={lasso} onLasso={() => setLasso(!lasso)} />}
        </StageControls>
      )}
    </section>
  );
}
