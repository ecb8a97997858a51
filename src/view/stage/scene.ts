// What the reader looks at → how every node and line is drawn: the one place that decides colour, width and what is hidden.
import type { EntityType } from "../../model/index.ts";
import type { Selection } from "../state.ts";
import { over, type Rgb, toHex } from "./colour.ts";
import { type EdgeAttributes, type NodeAttributes, pairEdge, type StageGraph } from "./model.ts";
import type { Palette } from "./palette.ts";

export interface Scene {
  readonly palette: Palette;
  readonly hiddenTypes: ReadonlySet<EntityType>;
  /** Entities an end of which shows its quotes, roles and parts: the selected one, or both of a pair. */
  readonly selected: ReadonlySet<string>;
  /** The drawn pair that is selected or under the pointer, by key. */
  readonly selectedPair: string | null;
  readonly hoveredPair: string | null;
  /** The entity whose neighbourhood is lit: under the pointer or the keyboard, else the selected one. */
  readonly focus: string | null;
  /** In full colour; null: everything is. */
  readonly lit: ReadonlySet<string> | null;
  /** How much of their colour the rest keep: little while hovering, more while something is selected. */
  readonly rest: number;
}

export interface Look {
  readonly palette: Palette;
  readonly hiddenTypes: ReadonlySet<EntityType>;
  readonly selection: Selection | null;
  readonly hovered: string | null;
  readonly hoveredPair: string | null;
}

const REST_WHILE_HOVERING = 0.12;
const REST_WHILE_SELECTED = 0.34;

const neighbourhood = (graph: StageGraph, id: string): Set<string> => new Set([id, ...graph.neighbors(id)]);

export function sceneOf(graph: StageGraph, { palette, hiddenTypes, selection, hovered, hoveredPair }: Look): Scene {
  const ends = selection?.kind === "pair" ? [selection.source, selection.target] : selection ? [selection.id] : [];
  const selected = new Set(ends.filter((id) => graph.hasNode(id)));
  const [first, second] = ends;
  const selectedPair = first && second ? pairEdge(first, second) : null;
  const pointed = hovered !== null && graph.hasNode(hovered) ? hovered : null;
  const single = selectedPair ? null : ([...selected][0] ?? null);
  const focus = pointed ?? single;
  const lit = focus ? neighbourhood(graph, focus) : selectedPair && selected.size > 0 ? new Set(selected) : null;
  if (lit) for (const id of selected) lit.add(id);
  const rest = pointed && pointed !== single ? REST_WHILE_HOVERING : REST_WHILE_SELECTED;
  return { palette, hiddenTypes, selected, selectedPair, hoveredPair, focus, lit, rest };
}

export interface NodeLook {
  readonly type: EntityType;
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  readonly zIndex: number;
}

export function nodeLook(scene: Scene, id: string, { size, entity }: NodeAttributes): NodeLook {
  const { palette, lit, rest } = scene;
  const bright = !lit || lit.has(id);
  const colour = palette.types[entity.type];
  return {
    type: entity.type,
    size,
    color: bright ? toHex(colour) : over(colour, palette.stage, rest),
    hidden: scene.hiddenTypes.has(entity.type),
    zIndex: bright ? 1 + Math.round(size) : 0,
  };
}

export interface EdgeLook {
  readonly type: "line" | "arrow" | "bow";
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  readonly zIndex: number;
}

const HIDDEN: EdgeLook = { type: "line", size: 1, color: "#000000", hidden: true, zIndex: 0 };

/** 0.7–5 CSS pixels by the logarithm of the weight. */
export const lineWidth = (weight: number): number => Math.min(5, 0.7 + 0.55 * Math.log2(Math.max(1, weight)));

/** How dark a pair's line is: what chance alone would give is barely seen. */
export const lineAlpha = (npmi: number | null): number =>
  npmi === null ? 0.2 : 0.14 + 0.5 * Math.min(1, Math.max(0, npmi));

function pairLook(scene: Scene, key: string, edge: EdgeAttributes, source: string, target: string): EdgeLook {
  const { palette, lit, focus } = scene;
  const size = lineWidth(edge.weight);
  const line = (colour: Rgb, alpha: number, width: number, zIndex: number): EdgeLook => ({
    type: "line",
    size: width,
    color: over(colour, palette.stage, alpha),
    hidden: false,
    zIndex,
  });
  if (key === scene.hoveredPair || key === scene.selectedPair) return line(palette.ink, 0.85, size + 1.5, 4);
  const alpha = lineAlpha(edge.npmi);
  if (!lit) return line(palette.edge, alpha, size, Math.round(alpha * 2));
  if (source === focus || target === focus) return line(palette.edge, Math.min(1, alpha + 0.35), size, 3);
  return line(palette.edge, alpha * (lit.has(source) && lit.has(target) ? 0.6 : 0.16), size * 0.8, 0);
}

/** Links in the colour of who speaks, of the event, of who holds the role; drawn when an end is selected. */
function detailLook(
  scene: Scene,
  { kind, weight }: EdgeAttributes,
  source: string,
  target: string,
  type: EntityType,
): EdgeLook {
  const { selected, selectedPair, palette, focus } = scene;
  const shown = selectedPair
    ? selected.has(source) && selected.has(target)
    : selected.has(source) || selected.has(target);
  if (!shown) return HIDDEN;
  const pointedAway = focus !== null && !selected.has(focus) && focus !== source && focus !== target;
  return {
    type: kind === "quote" ? "arrow" : "bow",
    size: kind === "quote" ? Math.min(4, 1.4 + 0.5 * Math.log2(Math.max(1, weight))) : 1.2,
    color: over(palette.types[type], palette.stage, pointedAway ? 0.15 : 0.9),
    hidden: false,
    zIndex: 5,
  };
}

export function edgeLook(
  scene: Scene,
  key: string,
  edge: EdgeAttributes,
  source: { readonly id: string; readonly type: EntityType },
  target: { readonly id: string; readonly type: EntityType },
): EdgeLook {
  if (scene.hiddenTypes.has(source.type) || scene.hiddenTypes.has(target.type)) return HIDDEN;
  if (edge.kind === "pair") return pairLook(scene, key, edge, source.id, target.id);
  return detailLook(scene, edge, source.id, target.id, source.type);
}
