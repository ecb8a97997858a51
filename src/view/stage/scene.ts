// What the reader looks at → how every node and line is drawn: the one place that decides colour, width and what is hidden.
import { isDoubtful } from "../../graph/query.ts";
import type { EntityType } from "../../model/index.ts";
import { type Selection, selectedIds } from "../state.ts";
import type { Changed } from "./changed.ts";
import { over, type Rgb, toHex } from "./colour.ts";
import type { Drawn } from "./drawn.ts";
import { type EdgeAttributes, type NodeAttributes, pairEdge } from "./model.ts";
import type { Palette } from "./palette.ts";

export interface Scene {
  readonly palette: Palette;
  readonly drawn: Drawn;
  /** The selected entity, both of a pair, all of several, or all on the way. */
  readonly selected: ReadonlySet<string>;
  /** Which quotes, roles and parts are drawn: those with an end, or both ends, among the selected. */
  readonly details: "either" | "both" | "none";
  /** The drawn pair that is selected or under the pointer, by key. */
  readonly selectedPair: string | null;
  readonly hoveredPair: string | null;
  /** The entity whose neighbourhood is lit: under the pointer or the keyboard, else the selected one. */
  readonly focus: string | null;
  /** Entities of the way that is drawn → their number on it, from 1. */
  readonly steps: ReadonlyMap<string, number>;
  /** The drawn pairs that the way leads along, by key. */
  readonly hops: ReadonlySet<string>;
  /** Entities that stay where they were put and are always named. */
  readonly pinned: ReadonlySet<string>;
  /** In full colour; null: everything is. */
  readonly lit: ReadonlySet<string> | null;
  /** How many names are written: see `ViewState.labels`. */
  readonly labels: number;
  readonly changed: Changed | null;
  /** How much of their colour the rest keep: little while hovering, more while something is selected. */
  readonly rest: number;
}

export interface Look {
  readonly palette: Palette;
  readonly drawn: Drawn;
  readonly selection: Selection | null;
  readonly hovered: string | null;
  readonly hoveredPair: string | null;
  /** Ids of the entities on the way to draw, from its beginning to its end; [] for none. */
  readonly way: readonly string[];
  readonly pinned: ReadonlySet<string>;
  /** How many names are written: see `ViewState.labels`. */
  readonly labels: number;
  /** What a comparison found; null: none is shown. */
  readonly changed: Changed | null;
}

const REST_WHILE_HOVERING = 0.12;
const REST_WHILE_SELECTED = 0.34;

const neighbourhood = (drawn: Drawn, id: string): Set<string> => new Set([id, ...drawn.neighbours(id)]);

export function sceneOf({
  palette,
  drawn,
  selection,
  hovered,
  hoveredPair,
  way,
  pinned,
  labels,
  changed,
}: Look): Scene {
  const selected = new Set([...selectedIds(selection), ...way].filter((id) => drawn.sizes.has(id)));
  const selectedPair = selection?.kind === "pair" ? pairEdge(selection.source, selection.target) : null;
  const pointed = hovered !== null && drawn.sizes.has(hovered) ? hovered : null;
  const single = selection?.kind === "entity" ? ([...selected][0] ?? null) : null;
  const focus = pointed ?? single;
  const lit = focus ? neighbourhood(drawn, focus) : selected.size > 0 ? new Set(selected) : null;
  if (lit) for (const id of selected) lit.add(id);
  return {
    palette,
    drawn,
    selected,
    details: selection?.kind === "entity" ? "either" : selection?.kind === "path" ? "none" : "both",
    selectedPair,
    hoveredPair,
    steps: new Map(way.map((id, step) => [id, step + 1])),
    hops: new Set(way.slice(1).map((id, step) => pairEdge(way[step] ?? id, id))),
    pinned,
    labels,
    changed,
    focus,
    lit,
    rest: pointed && pointed !== single ? REST_WHILE_HOVERING : REST_WHILE_SELECTED,
  };
}

/** The program that draws it: doubtful ones are hollow. */
export type NodeType = EntityType | `hollow ${EntityType}`;

export interface NodeLook {
  readonly type: NodeType;
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  readonly zIndex: number;
}

export function nodeLook(scene: Scene, id: string, { entity }: NodeAttributes): NodeLook {
  const { palette, lit, rest } = scene;
  const isGone = scene.changed?.entities.get(id) === "gone";
  const bright = lit ? lit.has(id) : !isGone;
  const colour = palette.types[entity.type];
  const size = scene.drawn.sizes.get(id);
  return {
    type: isDoubtful(entity) ? `hollow ${entity.type}` : entity.type,
    size: size ?? 1,
    color: bright ? toHex(colour) : over(colour, palette.stage, rest),
    hidden: size === undefined,
    zIndex: bright ? 1 + Math.round(size ?? 0) : 0,
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

function pairLook(scene: Scene, key: string, source: string, target: string): EdgeLook {
  const { palette, lit, focus, drawn } = scene;
  const pair = drawn.pairs.get(key);
  if (!pair) return HIDDEN;
  const size = lineWidth(pair.weight);
  const line = (colour: Rgb, alpha: number, width: number, zIndex: number): EdgeLook => ({
    type: "line",
    size: width,
    color: over(colour, palette.stage, alpha),
    hidden: false,
    zIndex,
  });
  if (scene.hops.has(key)) return line(palette.accent, 1, Math.min(4, Math.max(2.5, size)), 6);
  if (key === scene.hoveredPair || key === scene.selectedPair) return line(palette.ink, 0.85, size + 1.5, 4);
  if (drawn.detailed) return HIDDEN;
  const alpha = lineAlpha(pair.npmi);
  const change = scene.changed?.pairs.get(key);
  if (scene.changed && !lit) {
    if (change === "new") return line(palette.accent, alpha * 0.8, size, 2);
    if (change === "stronger") return line(palette.accent, Math.min(1, alpha + 0.2), size + 1.2, 3);
    return line(palette.edge, alpha * (change === "weaker" ? 0.7 : 0.3), size * 0.6, 1);
  }
  if (!lit) return line(palette.edge, alpha, size, 0);
  // Among several that are selected, what links them is what is asked for.
  if (scene.details === "both" && scene.selected.has(source) && scene.selected.has(target))
    return line(palette.ink, Math.min(0.85, alpha + 0.35), size + 0.5, 4);
  if (source === focus || target === focus) return line(palette.edge, Math.min(1, alpha + 0.35), size, 3);
  return line(palette.edge, alpha * (lit.has(source) && lit.has(target) ? 0.6 : 0.16), size * 0.8, 0);
}

/** Links in the colour of who speaks, of the event, of who holds the role; drawn when an end is selected or no other kind is. */
function detailLook(
  scene: Scene,
  key: string,
  kind: EdgeAttributes["kind"],
  source: string,
  target: string,
  type: EntityType,
): EdgeLook {
  const { selected, details, palette, focus, drawn } = scene;
  const weight = drawn.links.get(key);
  const ends = Number(selected.has(source)) + Number(selected.has(target));
  const asked = details !== "none" && ends >= (details === "both" ? 2 : 1);
  if (weight === undefined || !(asked || drawn.detailed)) return HIDDEN;
  const pointedAway = focus !== null && !selected.has(focus) && focus !== source && focus !== target;
  const lit = focus === null || focus === source || focus === target;
  return {
    type: kind === "quote" ? "arrow" : "bow",
    size: kind === "quote" ? Math.min(4, 1.4 + 0.5 * Math.log2(Math.max(1, weight))) : 1.2,
    color: over(palette.types[type], palette.stage, asked ? (pointedAway ? 0.15 : 0.9) : lit ? 0.6 : 0.12),
    hidden: false,
    zIndex: asked ? 5 : 1,
  };
}

export function edgeLook(
  scene: Scene,
  key: string,
  { kind }: Pick<EdgeAttributes, "kind">,
  source: { readonly id: string; readonly type: EntityType },
  target: { readonly id: string; readonly type: EntityType },
): EdgeLook {
  if (kind === "pair") return pairLook(scene, key, source.id, target.id);
  return detailLook(scene, key, kind, source.id, target.id, source.type);
}
