// A place on the page and a graph → one living Sigma: the only file that talks to it.
import { createEdgeCurveProgram, DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS } from "@sigma/edge-curve";
import Sigma from "sigma";
import { EdgeRectangleProgram, type NodeProgramType } from "sigma/rendering";
import { ENTITY_TYPES, type GraphEntity } from "../../model/index.ts";
import type { LayoutPlace } from "../state.ts";
import type { StagePicture } from "../take/picture.ts";
import { bringIntoSight, flyTo, type Inset, NO_INSET, pixelsPerUnit, reducedMotion, show } from "./camera.ts";
import type { Rgb } from "./colour.ts";
import { followDrags } from "./drag.ts";
import { Flags } from "./flag-discs.ts";
import { heart } from "./heart.ts";
import { type EdgeAttributes, keepPairs, type NodeAttributes, type StageGraph } from "./model.ts";
import { type Arrow, nearestInDirection, type Place } from "./navigate.ts";
import { CONTROLS, Overlay } from "./overlay.ts";
import type { Palette } from "./palette.ts";
import { CURVATURES, pictureOf } from "./picture.ts";
import { Pointed } from "./pointed.ts";
import { type Motion, quickEdges, quickNodes } from "./programs/quick.ts";
import { createShapeProgram } from "./programs/shape.ts";
import { edgeLook, type Look, type NodeType, nodeLook, type Scene, sceneOf } from "./scene.ts";

export interface StageEvents {
  onHover(id: string | null): void;
  /** `more`: beside what is selected (Shift). */
  onSelect(id: string, more: boolean): void;
  /** The reader took a node to another place, in units of the layout. */
  onMove(id: string, to: LayoutPlace): void;
  onSelectPair(source: string, target: string): void;
  onDeselect(): void;
  /** The browser took the graphics context away (sleep, another tab): a new stage is needed. */
  onLost(): void;
}

export interface Stage {
  /** What the reader looks at has changed. */
  look(look: Omit<Look, "hoveredPair">): void;
  /** What covers the stage has changed. */
  setInset(inset: Inset): void;
  rename(name: (entity: GraphEntity) => string): void;
  showAll(): void;
  zoomIn(): void;
  zoomOut(): void;
  flyTo(id: string): void;
  bringIntoSight(ids: readonly string[]): void;
  /** Shows all of these, as close as they allow. */
  showThese(ids: readonly string[]): void;
  /** Puts the pinned where they were put, and all others where the layout has them. */
  setPlaces(pinned: ReadonlyMap<string, LayoutPlace>): void;
  /** Where an entity would stand so many CSS pixels away. */
  placeBeside(id: string, dx: number, dy: number): LayoutPlace | null;
  /** Those in scope, CSS pixels of the stage. */
  places(): readonly Place[];
  /** While still, the pointer moves neither graph nor nodes. */
  holdStill(still: boolean): void;
  /** The press that ends now was something else than a click on what lies under it. */
  ignoreClick(): void;
  picture(): StagePicture;
  /** The nearest visible entity in a direction; without a start, the most important one in sight. */
  next(from: string | null, arrow: Arrow): string | undefined;
  kill(): void;
}

const CURVE = { ...DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS, drawLabel: undefined };

const SHAPES = { person: "disc", country: "disc", organisation: "square", event: "diamond" } as const;

const nodePrograms = (stage: () => Rgb, motion: Motion) =>
  Object.fromEntries(
    ENTITY_TYPES.flatMap((type): [NodeType, NodeProgramType<NodeAttributes, EdgeAttributes>][] => [
      [type, quickNodes(createShapeProgram(SHAPES[type], stage), motion)],
      [`hollow ${type}`, quickNodes(createShapeProgram(SHAPES[type], stage, true), motion)],
    ]),
  );

const settings = (palette: () => Palette, motion: Motion) => ({
  nodeProgramClasses: nodePrograms(() => palette().stage, motion),
  edgeProgramClasses: {
    line: quickEdges(EdgeRectangleProgram<NodeAttributes, EdgeAttributes>, motion),
    bow: quickEdges(
      createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({
        ...CURVE,
        defaultCurvature: CURVATURES.bow,
        arrowHead: null,
      }),
      motion,
    ),
    arrow: quickEdges(
      createEdgeCurveProgram<NodeAttributes, EdgeAttributes>({
        ...CURVE,
        defaultCurvature: CURVATURES.arrow,
        arrowHead: { extremity: "target", lengthToThicknessRatio: 5, widenessToThicknessRatio: 3.5 },
      }),
      motion,
    ),
  },
  defaultNodeType: "person",
  defaultEdgeType: "line",
  // Names, rings and flags are the overlay's.
  renderLabels: false,
  renderEdgeLabels: false,
  defaultDrawNodeHover: () => undefined,
  enableEdgeEvents: true,
  zIndex: true,
  minEdgeThickness: 0.6,
  stagePadding: 24,
  minCameraRatio: 0.03,
  maxCameraRatio: 3,
  zoomingRatio: 1.5,
  // Farther, nodes shrink as distances do; closer, they grow less: room opens between them.
  zoomToSizeRatioFunction: (ratio: number) => (ratio > 1 ? ratio : ratio ** 0.6),
  allowInvalidContainer: true,
});

/** Nodes are drawn as large as the layout has them, within bounds: a dot can still be seen, and no disc fills the stage. */
const [LEAST_RADIUS, MOST_SCALE] = [2.2, 1.6];

/** Lines drawn while the camera moves, the strongest first; and after so many milliseconds without a step it stands still. */
const MOVING_LINES = 3_000;
const STILL_AFTER = 140;

/** Lines are everywhere: one is lit once the pointer rests on it so many milliseconds, not each that it passes over. */
const LINE_REST = 60;

/** Whether two looks differ in nothing but what is pointed at. */
const isOnlyPointer = (a: Look, b: Look): boolean =>
  (Object.keys(a) as (keyof Look)[]).every(
    (key) => key === "hovered" || key === "hoveredPair" || a[key] === b[key] || isAlike(a[key], b[key]),
  );
/** Sets and lists that hold the same. */
function isAlike(a: unknown, b: unknown): boolean {
  const isList = (value: unknown): value is Iterable<unknown> => value instanceof Set || Array.isArray(value);
  if (!isList(a) || !isList(b)) return false;
  const [left, right] = [[...a], [...b]];
  return left.length === right.length && left.every((value, n) => value === right[n]);
}

/** Throws where the browser gives no WebGL. */
export function createStage(
  container: HTMLElement,
  graph: StageGraph,
  first: Omit<Look, "hoveredPair">,
  nameOf: (entity: GraphEntity) => string,
  events: StageEvents,
): Stage {
  let look: Look = { ...first, hoveredPair: null };
  /** As Sigma draws it: what is under the pointer is the overlay's alone, and draws nothing anew. */
  let base: Scene = sceneOf(look);
  let scene: Scene = base;
  const motion: Motion = { moving: false, most: MOVING_LINES };
  let inset = NO_INSET;
  let name = nameOf;
  /** Until the reader moves the camera, the graph stays in view when the stage changes its size. */
  let atHome = true;
  let alive = true;
  let opened = false;

  /** CSS pixels of a unit of the layout, on this stage. */
  let scale = 1;

  const ends = new Map(graph.mapNodes((id, { entity }) => [id, { id, type: entity.type }]));
  const end = (id: string): { readonly id: string; readonly type: GraphEntity["type"] } =>
    ends.get(id) ?? { id, type: "person" };
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    ...settings(() => base.palette, motion),
    nodeReducer: (id, attributes) => {
      const node = nodeLook(base, id, attributes);
      return { x: attributes.x, y: attributes.y, ...node, size: Math.max(LEAST_RADIUS, node.size * scale) };
    },
    edgeReducer: (key, attributes) => edgeLook(base, key, attributes, end(graph.source(key)), end(graph.target(key))),
  });
  const flags = new Flags(() => alive && sigma.scheduleRender());
  const overlay = new Overlay(sigma, flags, (entity) => name(entity));
  const pointed = new Pointed(sigma, flags, (entity) => name(entity));
  const camera = sigma.getCamera();

  const home = new Set(heart(graph.mapNodes((id, { x, y, entity }) => ({ id, x, y, importance: entity.importance }))));
  const goHome = (still: boolean): void => show(sigma, [...home], inset, still);
  const rescale = (): void => {
    scale = Math.min(MOST_SCALE, pixelsPerUnit(sigma));
  };
  /** Lines that the whole graph has none for. */
  const added = new Set<string>();
  const update = (next: Look): void => {
    if (next.drawn !== look.drawn) keepPairs(graph, next.drawn.pairs, added);
    const isPointing = isOnlyPointer(look, next);
    look = next;
    scene = sceneOf(look);
    if (isPointing) {
      drawSoon();
      return;
    }
    base = sceneOf({ ...look, hovered: null, hoveredPair: null });
    // Lines that lit names hang on are drawn in any case.
    motion.most = base.lit ? Number.POSITIVE_INFINITY : MOVING_LINES;
    sigma.refresh({ skipIndexation: true, schedule: true });
  };
  /** Whether the pointer, or the keyboard, is on something: then the rest is dimmed as a whole. */
  const isAside = (): boolean => scene.hoveredPair !== null || scene.focus !== base.focus;
  const drawPointed = (): void => {
    container.classList.toggle("aside", scene.focus !== base.focus);
    if (isAside()) pointed.draw(scene, inset, overlay.written);
    else pointed.hide();
  };
  let isAsked = false;
  const drawSoon = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (alive) drawPointed();
    });
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const hoverPair = (key: string | null): void => {
    clearTimeout(resting);
    container.style.cursor = key ? "pointer" : "";
    const show = (): void => {
      if (alive && look.hoveredPair !== key) update({ ...look, hoveredPair: key });
    };
    if (key === null) show();
    else resting = setTimeout(show, LINE_REST);
  };
  const isPair = (key: string): boolean => graph.getEdgeAttribute(key, "kind") === "pair";

  sigma.on("afterRender", () => {
    overlay.draw(base, inset);
    drawPointed();
  });
  sigma.on("resize", () => atHome && requestAnimationFrame(() => alive && atHome && goHome(true)));
  sigma.on("enterNode", ({ node }) => {
    container.style.cursor = "pointer";
    events.onHover(node);
  });
  sigma.on("leaveNode", () => {
    container.style.cursor = "";
    events.onHover(null);
  });
  sigma.on("enterEdge", ({ edge }) => hoverPair(isPair(edge) ? edge : null));
  sigma.on("leaveEdge", () => hoverPair(null));
  let isClick = true;
  // Until another press begins: sigma counts no moves that it was kept from, and takes the end of a drag for a click.
  const ignoreClick = (): void => {
    isClick = false;
  };
  const pressed = (): void => {
    isClick = true;
  };
  container.addEventListener("pointerdown", pressed, true);
  sigma.on("clickNode", ({ node, event: { original } }) => {
    if (isClick) events.onSelect(node, "shiftKey" in original && original.shiftKey);
  });
  sigma.on("clickEdge", ({ edge }) => isClick && events.onSelectPair(graph.source(edge), graph.target(edge)));
  sigma.on("clickStage", ({ event: { original } }) => {
    if (isClick && !("shiftKey" in original && original.shiftKey)) events.onDeselect();
  });
  let still = false;
  sigma.getMouseCaptor().on("mousemovebody", (event) => still && event.preventSigmaDefault());
  const put = (id: string, { x, y }: LayoutPlace): void => {
    graph.mergeNodeAttributes(id, { x, y });
  };
  followDrags(sigma, container, {
    allowed: () => !still,
    onDrag(id, to) {
      leaveHome();
      put(id, to);
    },
    onDrop(id, to) {
      ignoreClick();
      events.onMove(id, to);
    },
  });
  const leaveHome = (): void => {
    atHome = false;
  };
  container.addEventListener("wheel", leaveHome, { passive: true });
  const lost = (): void => {
    if (alive) events.onLost();
  };
  // The event doesn't bubble, but it can be captured.
  container.addEventListener("webglcontextlost", lost, true);
  let rest: ReturnType<typeof setTimeout> | undefined;
  camera.on("updated", () => {
    if (sigma.getMouseCaptor().isMoving) leaveHome();
    motion.moving = true;
    clearTimeout(rest);
    rest = setTimeout(() => {
      motion.moving = false;
      if (alive) sigma.scheduleRender();
    }, STILL_AFTER);
  });
  sigma.getTouchCaptor().on("touchmove", leaveHome);
  const resized = new ResizeObserver(() => {
    sigma.resize();
    rescale();
    sigma.scheduleRefresh();
  });
  resized.observe(container);
  void document.fonts.ready.then(() => {
    if (!alive) return;
    overlay.forgetWidths();
    pointed.forgetWidths();
    sigma.scheduleRender();
  });
  // A node that is taken outside doesn't make all the others smaller.
  sigma.setCustomBBox(sigma.getBBox());
  rescale();
  sigma.refresh();
  goHome(true);

  const places = (): Place[] =>
    graph
      .filterNodes((id) => !sigma.getNodeDisplayData(id)?.hidden)
      .map((id) => ({ id, ...sigma.graphToViewport(graph.getNodeAttributes(id)) }));
  const zoom = (factor: number): void => {
    leaveHome();
    const duration = reducedMotion() ? 0 : 180;
    void camera.animatedZoom({ factor, duration });
  };

  return {
    look: (next) => update({ ...next, hoveredPair: look.hoveredPair }),
    setInset(next) {
      const isMoved = next.left !== inset.left || next.right !== inset.right || next.bottom !== inset.bottom;
      inset = next;
      // What covers the stage as it opens is no change to be shown; a row of chips moves nothing at all.
      if (atHome && (isMoved || !opened)) goHome(!opened);
      else sigma.scheduleRender();
      opened = true;
    },
    rename(next) {
      name = next;
      sigma.scheduleRender();
    },
    showAll() {
      leaveHome();
      show(sigma, graph.nodes(), inset);
    },
    zoomIn: () => zoom(1.5),
    zoomOut: () => zoom(1 / 1.5),
    flyTo(id) {
      leaveHome();
      flyTo(sigma, id, inset);
    },
    bringIntoSight(ids) {
      if (atHome && ids.every((id) => home.has(id))) return;
      leaveHome();
      bringIntoSight(sigma, ids, inset);
    },
    showThese(ids) {
      leaveHome();
      show(sigma, ids, { ...inset, right: inset.right + CONTROLS.width });
    },
    setPlaces(pinned) {
      graph.forEachNode((id, { x, y, entity }) => {
        const to = pinned.get(id) ?? entity;
        if (to.x !== x || to.y !== y) put(id, to);
      });
    },
    placeBeside(id, dx, dy) {
      if (!graph.hasNode(id)) return null;
      const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(id));
      return sigma.viewportToGraph({ x: x + dx, y: y + dy });
    },
    places,
    holdStill(next) {
      still = next;
    },
    ignoreClick,
    picture: () => pictureOf(sigma, base, inset, overlay.written, name),
    next(from, arrow) {
      const all = places();
      const start = all.find(({ id }) => id === from);
      return (start ? nearestInDirection(all, start, arrow) : all[0])?.id;
    },
    kill() {
      alive = false;
      clearTimeout(resting);
      resized.disconnect();
      container.removeEventListener("wheel", leaveHome);
      container.removeEventListener("pointerdown", pressed, true);
      container.removeEventListener("webglcontextlost", lost, true);
      pointed.kill();
      sigma.kill();
    },
  };
}
