// A scene and where its nodes stand → what is drawn above them: flags, initials, rings, names.
import type Sigma from "sigma";
import { isDoubtful } from "../../graph/query.ts";
import type { EntityType, GraphEntity } from "../../model/index.ts";
import { flagOf } from "../flags.ts";
import type { PictureLabel } from "../take/picture.ts";
import type { Inset } from "./camera.ts";
import type { Changed } from "./changed.ts";
import { type Rgb, toHex } from "./colour.ts";
import { initialsOf } from "./initials.ts";
import { type LabelWish, placeLabels, type Room } from "./labels.ts";
import { type EdgeAttributes, type NodeAttributes, pairEdge } from "./model.ts";
import type { Palette } from "./palette.ts";
import { type EdgeLook, edgeLook, type Scene } from "./scene.ts";

const FONT = '"Inter Variable", system-ui, sans-serif';
/** One name to so many square CSS pixels, and so many times as many of the most important nodes in sight try for a place. */
const ROOM_PER_LABEL = 14_000;
const TRIES = 1.6;
/** Radii from which initials and flags are drawn, CSS pixels. */
export const INITIALS_FROM = 9.5;
export const FLAG_FROM = 3.5;
const LONGEST = 34;
const FLAG_PIXELS = 96;
const PIN = 3.5;
/** Radius of a name that is gone, and how far it stands from those it was linked to. */
const GHOST = 7;
const GHOST_AWAY = 36;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Radius of the disc that holds a number on the way. */
export const BADGE = 9;
export const badgeAt = (x: number, y: number, radius: number): { readonly x: number; readonly y: number } => ({
  x: x + radius * 0.7 + 4,
  y: y - radius * 0.7 - 4,
});

/** The corner where the zoom controls are, CSS pixels. */
const CONTROLS = { width: 64, height: 228 };

function roomFor(width: number, height: number, inset: Inset, labels: number): Room {
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

interface Drawn {
  readonly id: string;
  readonly entity: GraphEntity;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly bright: boolean;
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

const SIZES = [
  { from: 15, size: 14, weight: 600, font: `600 14px ${FONT}`, height: 18 },
  { from: 8, size: 13, weight: 550, font: `550 13px ${FONT}`, height: 17 },
  { from: 0, size: 12, weight: 450, font: `450 12px ${FONT}`, height: 15 },
] as const;
type TextSize = (typeof SIZES)[number];
const sizeFor = (radius: number): TextSize => SIZES.find(({ from }) => radius >= from) ?? SIZES[2];

function outline(context: CanvasRenderingContext2D, type: EntityType, x: number, y: number, radius: number): void {
  context.beginPath();
  if (type === "organisation")
    context.roundRect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8, radius * 0.35);
  else if (type === "event") {
    const tip = radius * 1.24;
    context.moveTo(x, y - tip);
    context.lineTo(x + tip, y);
    context.lineTo(x, y + tip);
    context.lineTo(x - tip, y);
    context.closePath();
  } else context.arc(x, y, radius, 0, 2 * Math.PI);
}

export class Overlay {
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly #context: CanvasRenderingContext2D;
  readonly #name: (entity: GraphEntity) => string;
  readonly #flags = new Map<string, HTMLCanvasElement | null>();
  readonly #widths = new Map<string, number>();
  #labels: PictureLabel[] = [];

  constructor(sigma: Sigma<NodeAttributes, EdgeAttributes>, name: (entity: GraphEntity) => string) {
    this.#sigma = sigma;
    this.#name = name;
    sigma.createCanvasContext("overlay", { style: { pointerEvents: "none" } });
    const context = sigma.getCanvases()["overlay"]?.getContext("2d");
    if (!context) throw new Error("This browser has no 2D canvas.");
    this.#context = context;
    sigma.resize(true);
  }

  /**
   * @param inset what covers the stage: names keep clear of it
   * @param aside what Sigma has drawn is dimmed: what is lit is drawn here
   */
  draw(scene: Scene, inset: Inset, aside: boolean): void {
    const { width, height } = this.#sigma.getDimensions();
    const nodes = this.#inSight(scene, width, height);
    this.#context.clearRect(0, 0, width, height);
    if (aside) this.#drawLit(nodes, scene);
    for (const node of nodes) {
      const isFlagged = node.entity.type === "country" && node.radius >= FLAG_FROM && (node.bright || !aside);
      if (isFlagged) this.#drawFlag(node, scene);
      if (node.entity.type === "person" && node.radius >= INITIALS_FROM) this.#drawInitials(node, scene);
    }
    for (const node of nodes) {
      if (scene.selected.has(node.id)) this.#drawRing(node, scene.palette.ink, 2.5);
      else if (node.id === scene.focus) this.#drawRing(node, scene.palette.ink, 1.5);
    }
    if (scene.changed) this.#drawChanges(nodes, scene.changed, scene);
    for (const node of nodes) if (scene.pinned.has(node.id)) this.#drawPin(node, scene);
    this.#drawLabels(nodes, scene, roomFor(width, height, inset, scene.labels));
    for (const node of nodes) this.#drawStep(node, scene);
  }

  /** The names as they were written last. */
  get labels(): readonly PictureLabel[] {
    return this.#labels;
  }

  /** Nodes on the stage, the largest first. */
  #inSight(scene: Scene, width: number, height: number): Drawn[] {
    const sigma = this.#sigma;
    const nodes: Drawn[] = [];
    sigma.getGraph().forEachNode((id, { entity }) => {
      const data = sigma.getNodeDisplayData(id);
      if (!data || data.hidden) return;
      const { x, y } = sigma.framedGraphToViewport(data);
      const radius = sigma.scaleSize(data.size);
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) return;
      nodes.push({ id, entity, x, y, radius, bright: !scene.lit || scene.lit.has(id) });
    });
    return nodes.sort((a, b) => b.radius - a.radius);
  }

  /** The name under the pointer with its lines and neighbours, or the line under it with its ends. */
  #drawLit(nodes: readonly Drawn[], scene: Scene): void {
    const graph = this.#sigma.getGraph();
    const places = new Map(nodes.map((node) => [node.id, node]));
    const { focus, hoveredPair } = scene;
    const keys = hoveredPair === null ? [] : [hoveredPair];
    if (focus !== null) for (const id of scene.lit ?? []) keys.push(pairEdge(focus, id));
    const lit = new Set<Drawn>();
    for (const key of keys) {
      if (!graph.hasEdge(key)) continue;
      const [source, target] = [places.get(graph.source(key)), places.get(graph.target(key))];
      const look = edgeLook(
        scene,
        key,
        { kind: "pair" },
        { id: graph.source(key), type: graph.getNodeAttribute(graph.source(key), "entity").type },
        { id: graph.target(key), type: graph.getNodeAttribute(graph.target(key), "entity").type },
      );
      if (source && target && !look.hidden) this.#drawLine(source, target, look);
      if (key === hoveredPair) for (const end of [source, target]) if (end) lit.add(end);
    }
    if (focus !== null) for (const node of nodes) if (node.bright) lit.add(node);
    for (const node of lit) this.#drawNode(node, scene.palette);
  }

  #drawLine(from: Drawn, to: Drawn, { size, color }: EdgeLook): void {
    const context = this.#context;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.strokeStyle = color;
    context.lineWidth = Math.max(0.6, this.#sigma.scaleSize(size));
    context.stroke();
  }

  /** As Sigma's program draws it. */
  #drawNode({ entity, x, y, radius }: Drawn, { types, stage }: Palette): void {
    const context = this.#context;
    outline(context, entity.type, x, y, radius);
    const isHollow = isDoubtful(entity);
    context.fillStyle = toHex(isHollow ? stage : types[entity.type]);
    context.strokeStyle = toHex(isHollow ? types[entity.type] : stage);
    context.lineWidth = isHollow ? Math.max(1, radius * 0.2) : 1.25;
    context.fill();
    context.stroke();
  }

  #drawFlag({ entity, x, y, radius, bright }: Drawn, scene: Scene): void {
    const flag = this.#flag(entity.id);
    if (!flag) return;
    const reach = radius - Math.max(1.25, radius * 0.11);
    this.#context.globalAlpha = bright ? 1 : scene.rest;
    this.#context.drawImage(flag, x - reach, y - reach, reach * 2, reach * 2);
    this.#context.globalAlpha = 1;
  }

  /** The flag cut to a disc, once loaded; null until then and where there is none. */
  #flag(id: string): HTMLCanvasElement | null {
    const known = this.#flags.get(id);
    if (known !== undefined) return known;
    this.#flags.set(id, null);
    const address = flagOf(id);
    if (!address) return null;
    const image = new Image(FLAG_PIXELS, FLAG_PIXELS);
    image.onload = () => {
      const disc = document.createElement("canvas");
      disc.width = FLAG_PIXELS;
      disc.height = FLAG_PIXELS;
      const context = disc.getContext("2d");
      if (!context) return;
      context.beginPath();
      context.arc(FLAG_PIXELS / 2, FLAG_PIXELS / 2, FLAG_PIXELS / 2, 0, 2 * Math.PI);
      context.clip();
      context.drawImage(image, 0, 0, FLAG_PIXELS, FLAG_PIXELS);
      this.#flags.set(id, disc);
      if (this.#context.canvas.isConnected) this.#sigma.scheduleRender();
    };
    image.src = address;
    return null;
  }

  #drawInitials({ entity, x, y, radius, bright }: Drawn, { palette }: Scene): void {
    if (!bright) return;
    const context = this.#context;
    context.font = `600 ${Math.round(radius * 0.82)}px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = toHex(isDoubtful(entity) ? palette.types.person : palette.stage);
    context.fillText(initialsOf(this.#name(entity)), x, y + radius * 0.05);
  }

  #drawRing({ entity, x, y, radius }: Drawn, colour: Rgb, width: number): void {
    const context = this.#context;
    outline(context, entity.type, x, y, radius + 2 + width / 2);
    context.strokeStyle = toHex(colour);
    context.lineWidth = width;
    context.stroke();
  }

  /** New: ringed. Gone: dashed; what the stage no longer has, among those it was linked to. */
  #drawChanges(nodes: readonly Drawn[], { entities, ghosts }: Changed, { palette }: Scene): void {
    const context = this.#context;
    for (const node of nodes) {
      const change = entities.get(node.id);
      if (change === "new") this.#drawRing(node, palette.accent, Math.min(2, node.radius / 4));
      if (change !== "gone") continue;
      context.setLineDash([3, 3]);
      this.#drawRing(node, palette.edge, 1);
      context.setLineDash([]);
    }
    const places = new Map(nodes.map((node) => [node.id, node]));
    context.setLineDash([4, 3]);
    context.font = `400 12px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "top";
    for (const [n, { label, type, near }] of ghosts.entries()) {
      const known = near.flatMap((id) => places.get(id) ?? []);
      if (known.length === 0) continue;
      const x = known.reduce((sum, node) => sum + node.x, 0) / known.length + GHOST_AWAY * Math.cos(n * GOLDEN_ANGLE);
      const y = known.reduce((sum, node) => sum + node.y, 0) / known.length + GHOST_AWAY * Math.sin(n * GOLDEN_ANGLE);
      outline(context, type, x, y, GHOST);
      context.strokeStyle = toHex(palette.types[type]);
      context.lineWidth = 1.5;
      context.stroke();
      context.fillStyle = toHex(palette.ink);
      context.fillText(shorten(label), x, y + GHOST + 2);
    }
    context.setLineDash([]);
  }

  /** A pin at the upper left: this one stays where it was put. */
  #drawPin({ x, y, radius }: Drawn, { palette }: Scene): void {
    const context = this.#context;
    const at = { x: x - radius * 0.75 - 3, y: y - radius * 0.75 - 3 };
    context.beginPath();
    context.arc(at.x, at.y, PIN, 0, 2 * Math.PI);
    context.fillStyle = toHex(palette.ink);
    context.strokeStyle = toHex(palette.stage);
    context.lineWidth = 1.5;
    context.fill();
    context.stroke();
  }

  /** Its number on the way that is drawn, at the upper right. */
  #drawStep({ id, x, y, radius }: Drawn, { steps, palette }: Scene): void {
    const step = steps.get(id);
    if (step === undefined) return;
    const context = this.#context;
    const at = badgeAt(x, y, radius);
    context.beginPath();
    context.arc(at.x, at.y, BADGE, 0, 2 * Math.PI);
    context.fillStyle = toHex(palette.accent);
    context.strokeStyle = toHex(palette.stage);
    context.lineWidth = 2;
    context.stroke();
    context.fill();
    context.font = `650 12px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = toHex(palette.stage);
    context.fillText(String(step), at.x, at.y + 0.5);
  }

  #drawLabels(nodes: readonly Drawn[], scene: Scene, room: Room): void {
    const context = this.#context;
    const drawn = new Map(nodes.map((node) => [node.id, node]));
    const wants = nodes.filter(({ bright }) => bright);
    const first = wants.filter(({ id }) => this.#isMust(id, scene));
    const rest = wants.filter(({ id }) => !this.#isMust(id, scene));
    const wishes = [...first, ...rest.slice(0, Math.ceil(room.most * TRIES))].map((node) => this.#wish(node, scene));
    const { palette } = scene;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.strokeStyle = toHex(palette.stage);
    this.#labels = [];
    for (const { id, text, x, y } of placeLabels(wishes, wants, room)) {
      const { font, size, weight } = sizeFor(drawn.get(id)?.radius ?? 0);
      this.#labels.push({ text, x, y, size, weight });
      context.font = font;
      context.lineWidth = 4;
      context.strokeText(text, x, y);
      context.fillStyle = toHex(palette.ink);
      context.fillText(text, x, y);
    }
  }

  #isMust(id: string, { selected, pinned, focus, hoveredPair }: Scene): boolean {
    return (
      selected.has(id) ||
      pinned.has(id) ||
      id === focus ||
      (hoveredPair !== null && this.#sigma.getGraph().hasExtremity(hoveredPair, id))
    );
  }

  #wish({ id, entity, x, y, radius }: Drawn, scene: Scene): LabelWish {
    const must = this.#isMust(id, scene);
    const { font, height } = sizeFor(radius);
    const name = this.#name(entity);
    const text = must ? name : shorten(name);
    return { id, text, x, y, radius, width: this.#width(text, font), height, must };
  }

  #width(text: string, font: string): number {
    const key = font + text;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#context.font = font;
    const { width } = this.#context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }

  /** After fonts have come: every width is measured anew. */
  forgetWidths(): void {
    this.#widths.clear();
  }
}
