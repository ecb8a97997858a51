// A canvas → the marks that are drawn above Sigma's: nodes, lines, flags, initials, rings, pins, numbers, names.
import { isDoubtful } from "../../graph/query.ts";
import type { EntityType, GraphEntity } from "../../model/index.ts";
import { type Rgb, toHex } from "./colour.ts";
import type { Flags } from "./flag-discs.ts";
import { initialsOf } from "./initials.ts";
import type { LabelWish, PlacedLabel } from "./labels.ts";
import type { Palette } from "./palette.ts";

const FONT = '"Inter Variable", system-ui, sans-serif';
/** Radii from which initials and flags are drawn, CSS pixels. */
export const INITIALS_FROM = 9.5;
export const FLAG_FROM = 3.5;
const LONGEST = 34;
const PIN = 3.5;
/** Radius of a name that is gone. */
const GHOST = 7;
/** Radius of the disc that holds a number on the way. */
export const BADGE = 9;
export const badgeAt = (x: number, y: number, radius: number): { readonly x: number; readonly y: number } => ({
  x: x + radius * 0.7 + 4,
  y: y - radius * 0.7 - 4,
});
/** Width of the halo around a name. */
export const HALO = 4;

/** An entity where it stands, CSS pixels of the stage. */
export interface Marked {
  readonly id: string;
  readonly entity: GraphEntity;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

const SIZES = [
  { from: 15, size: 14, weight: 600, font: `600 14px ${FONT}`, height: 18 },
  { from: 8, size: 13, weight: 550, font: `550 13px ${FONT}`, height: 17 },
  { from: 0, size: 12, weight: 450, font: `450 12px ${FONT}`, height: 15 },
] as const;
export type TextSize = (typeof SIZES)[number];
export const sizeFor = (radius: number): TextSize => SIZES.find(({ from }) => radius >= from) ?? SIZES[2];

export class Pen {
  readonly context: CanvasRenderingContext2D;
  readonly #flags: Flags;
  readonly #name: (entity: GraphEntity) => string;
  readonly #widths = new Map<string, number>();

  constructor(context: CanvasRenderingContext2D, flags: Flags, name: (entity: GraphEntity) => string) {
    this.context = context;
    this.#flags = flags;
    this.#name = name;
  }

  #outline(type: EntityType, x: number, y: number, radius: number): void {
    const { context } = this;
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

  line(from: Marked, to: Marked, width: number, colour: string): void {
    const { context } = this;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.strokeStyle = colour;
    context.lineWidth = Math.max(0.6, width);
    context.stroke();
  }

  /** As Sigma's program draws it. */
  node({ entity, x, y, radius }: Marked, { types, stage }: Palette): void {
    const { context } = this;
    this.#outline(entity.type, x, y, radius);
    const isHollow = isDoubtful(entity);
    context.fillStyle = toHex(isHollow ? stage : types[entity.type]);
    context.strokeStyle = toHex(isHollow ? types[entity.type] : stage);
    context.lineWidth = isHollow ? Math.max(1, radius * 0.2) : 1.25;
    context.fill();
    context.stroke();
  }

  /** The flag of a country, the initials of a person, where there is room. */
  inside(node: Marked, palette: Palette, alpha = 1): void {
    const { entity, x, y, radius } = node;
    const { context } = this;
    if (entity.type === "person" && radius >= INITIALS_FROM && alpha === 1) {
      context.font = `600 ${Math.round(radius * 0.82)}px ${FONT}`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillStyle = toHex(isDoubtful(entity) ? palette.types.person : palette.stage);
      context.fillText(initialsOf(this.#name(entity)), x, y + radius * 0.05);
    }
    const flag = entity.type === "country" && radius >= FLAG_FROM ? this.#flags.of(entity.id) : null;
    if (!flag) return;
    const reach = radius - Math.max(1.25, radius * 0.11);
    context.globalAlpha = alpha;
    context.drawImage(flag, x - reach, y - reach, reach * 2, reach * 2);
    context.globalAlpha = 1;
  }

  ring({ entity, x, y, radius }: Marked, colour: Rgb, width: number, dashes: readonly number[] = []): void {
    const { context } = this;
    this.#outline(entity.type, x, y, radius + 2 + width / 2);
    context.strokeStyle = toHex(colour);
    context.lineWidth = width;
    context.setLineDash([...dashes]);
    context.stroke();
    context.setLineDash([]);
  }

  /** A dashed shape with its name: what is no longer there. */
  ghost(type: EntityType, label: string, x: number, y: number, { types, ink }: Palette): void {
    const { context } = this;
    context.font = `400 12px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "top";
    this.#outline(type, x, y, GHOST);
    context.strokeStyle = toHex(types[type]);
    context.lineWidth = 1.5;
    context.setLineDash([4, 3]);
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = toHex(ink);
    context.fillText(shorten(label), x, y + GHOST + 2);
  }

  /** A pin at the upper left: this one stays where it was put. */
  pin({ x, y, radius }: Marked, { ink, stage }: Palette): void {
    const { context } = this;
    context.beginPath();
    context.arc(x - radius * 0.75 - 3, y - radius * 0.75 - 3, PIN, 0, 2 * Math.PI);
    context.fillStyle = toHex(ink);
    context.strokeStyle = toHex(stage);
    context.lineWidth = 1.5;
    context.fill();
    context.stroke();
  }

  /** Its number on the way that is drawn, at the upper right. */
  step(number: number, { x, y, radius }: Marked, { accent, stage }: Palette): void {
    const { context } = this;
    const at = badgeAt(x, y, radius);
    context.beginPath();
    context.arc(at.x, at.y, BADGE, 0, 2 * Math.PI);
    context.fillStyle = toHex(accent);
    context.strokeStyle = toHex(stage);
    context.lineWidth = 2;
    context.stroke();
    context.fill();
    context.font = `650 12px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = toHex(stage);
    context.fillText(String(number), at.x, at.y + 0.5);
  }

  names(labels: readonly (PlacedLabel & { readonly radius: number })[], { ink, stage }: Palette): void {
    const { context } = this;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.strokeStyle = toHex(stage);
    context.fillStyle = toHex(ink);
    context.lineWidth = HALO;
    for (const { text, x, y, radius } of labels) {
      context.font = sizeFor(radius).font;
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
  }

  /** What its name asks for. @param must in full, and in any case */
  wish({ id, entity, x, y, radius }: Marked, must: boolean): LabelWish {
    const { font, height } = sizeFor(radius);
    const name = this.#name(entity);
    const text = must ? name : shorten(name);
    return { id, text, x, y, radius, width: this.#width(text, font), height, must };
  }

  #width(text: string, font: string): number {
    const key = font + text;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.context.font = font;
    const { width } = this.context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }

  /** After fonts have come: every width is measured anew. */
  forgetWidths(): void {
    this.#widths.clear();
  }
}
