// A scene and where its nodes stand → what is drawn above them: flags, initials, rings, names.
import type Sigma from "sigma";
import type { GraphEntity } from "../../model/index.ts";
import type { Inset } from "./camera.ts";
import type { Changed } from "./changed.ts";
import type { Flags } from "./flag-discs.ts";
import { type PlacedLabel, placeLabels, type Room } from "./labels.ts";
import type { EdgeAttributes, NodeAttributes } from "./model.ts";
import { BADGE, type Marked, Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";

/** One name to so many square CSS pixels, and so many times as many of the most important nodes in sight try for a place. */
const ROOM_PER_LABEL = 14_000;
export const TRIES = 1.6;
/** How far a name that is gone stands from those it was linked to. */
const GHOST_AWAY = 36;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The corner where the zoom controls are, CSS pixels. */
export const CONTROLS = { width: 64, height: 228 };

export function roomFor(width: number, height: number, inset: Inset, labels: number): Room {
  const bounds = {
    left: inset.left + 4,
    top: inset.top + 4,
    right: width - inset.right - 4,
    bottom: height - inset.bottom - 4,
  };
  const area = Math.max(0, bounds.right - bounds.left) * Math.max(0, bounds.bottom - bounds.top);
  const reserved = [{ ...bounds, left: bounds.right - CONTROLS.width, top: bounds.bottom - CONTROLS.height }];
  return { bounds, reserved, most: Math.ceil((area / ROOM_PER_LABEL) * labels) };
}

export type StageSigma = Sigma<NodeAttributes, EdgeAttributes>;

/** Where a node stands on the stage; undefined where it is hidden or out of sight. */
export function inSight(sigma: StageSigma, id: string, entity: GraphEntity): Marked | undefined {
  const data = sigma.getNodeDisplayData(id);
  if (!data || data.hidden) return undefined;
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.framedGraphToViewport(data);
  const radius = sigma.scaleSize(data.size);
  if (x < -radius || y < -radius || x > width + radius || y > height + radius) return undefined;
  return { id, entity, x, y, radius };
}

/** A name as it was written, and the radius of its node, which gives its size. */
export interface Written extends PlacedLabel {
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Around what is selected or looked at. */
export function ring(pen: Pen, node: Marked, { palette, selected, focus }: Scene): void {
  if (selected.has(node.id)) pen.ring(node, palette.ink, 2.5);
  else if (node.id === focus) pen.ring(node, palette.ink, 1.5);
}

/** Beside what is new in a comparison. */
export const ringNew = (pen: Pen, node: Marked, { accent }: Scene["palette"]): void =>
  pen.ring(node, accent, Math.min(2, node.radius / 4));

/** The steps of the way that is shown. */
export function number(pen: Pen, nodes: readonly Marked[], { steps, palette }: Scene): void {
  for (const node of nodes) {
    const step = steps.get(node.id);
    if (step !== undefined) pen.step(step, node, palette);
  }
}

/** Names that have room, the asked for first. @param nodes the largest first; all of them may be named */
export function named(pen: Pen, nodes: readonly Marked[], isMust: (id: string) => boolean, room: Room): Written[] {
  const first = nodes.filter(({ id }) => isMust(id));
  const rest = nodes.filter(({ id }) => !isMust(id)).slice(0, Math.ceil(room.most * TRIES));
  const wishes = new Map([...first, ...rest].map((node) => [node.id, pen.wish(node, isMust(node.id))]));
  return placeLabels([...wishes.values()], nodes, room).map((label) => {
    const { radius = 0, width = 0, height = 0 } = wishes.get(label.id) ?? {};
    return { ...label, radius, width, height };
  });
}

/** Drawn with each picture of Sigma's, without what is under the pointer: see Pointed. */
export class Overlay {
  readonly #sigma: StageSigma;
  readonly #pen: Pen;
  #written: readonly Written[] = [];

  constructor(sigma: StageSigma, flags: Flags, name: (entity: GraphEntity) => string) {
    this.#sigma = sigma;
    sigma.createCanvasContext("overlay", { style: { pointerEvents: "none" } });
    const context = sigma.getCanvases()["overlay"]?.getContext("2d");
    if (!context) throw new Error("This browser has no 2D canvas.");
    this.#pen = new Pen(context, flags, name);
    sigma.resize(true);
  }

  /** @param inset what covers the stage: names keep clear of it */
  draw(scene: Scene, inset: Inset): void {
    const { width, height } = this.#sigma.getDimensions();
    const { lit, palette, selected, pinned, focus, rest, steps } = scene;
    const nodes = this.#nodes();
    const isBright = ({ id }: Marked): boolean => !lit || lit.has(id);
    const pen = this.#pen;
    pen.context.clearRect(0, 0, width, height);
    for (const node of nodes) pen.inside(node, palette, isBright(node) ? 1 : rest);
    for (const node of nodes) ring(pen, node, scene);
    if (scene.changed) this.#drawChanges(nodes, scene.changed, scene);
    for (const node of nodes) if (pinned.has(node.id)) pen.pin(node, palette);
    const isMust = (id: string): boolean => selected.has(id) || pinned.has(id) || id === focus;
    // A name keeps clear of the number on the way, too.
    const wide = (node: Marked): Marked => (steps.has(node.id) ? { ...node, radius: node.radius + BADGE } : node);
    this.#written = named(pen, nodes.filter(isBright).map(wide), isMust, roomFor(width, height, inset, scene.labels));
    pen.names(this.#written, palette);
    number(pen, nodes, scene);
  }

  /** The names as they were written last. */
  get written(): readonly Written[] {
    return this.#written;
  }

  /** Nodes on the stage, the largest first. */
  #nodes(): Marked[] {
    const nodes: Marked[] = [];
    this.#sigma.getGraph().forEachNode((id, { entity }) => {
      const node = inSight(this.#sigma, id, entity);
      if (node) nodes.push(node);
    });
    return nodes.sort((a, b) => b.radius - a.radius);
  }

  /** New: ringed. Gone: dashed; what the stage no longer has, among those it was linked to. */
  #drawChanges(nodes: readonly Marked[], { entities, ghosts }: Changed, { palette }: Scene): void {
    for (const node of nodes) {
      const change = entities.get(node.id);
      if (change === "new") ringNew(this.#pen, node, palette);
      if (change === "gone") this.#pen.ring(node, palette.edge, 1, [3, 3]);
    }
    const places = new Map(nodes.map((node) => [node.id, node]));
    for (const [n, { label, type, near }] of ghosts.entries()) {
      const known = near.flatMap((id) => places.get(id) ?? []);
      if (known.length === 0) continue;
      const x = known.reduce((sum, node) => sum + node.x, 0) / known.length + GHOST_AWAY * Math.cos(n * GOLDEN_ANGLE);
      const y = known.reduce((sum, node) => sum + node.y, 0) / known.length + GHOST_AWAY * Math.sin(n * GOLDEN_ANGLE);
      this.#pen.ghost(type, label, x, y, palette);
    }
  }

  /** After fonts have come: every width is measured anew. */
  forgetWidths(): void {
    this.#pen.forgetWidths();
  }
}
