// The colours of the page's theme as CSS has them → numbers for the stage.
import { ENTITY_TYPES, type EntityType } from "../../model/index.ts";
import { parseColour, type Rgb } from "./colour.ts";

export interface Palette {
  readonly stage: Rgb;
  readonly ink: Rgb;
  readonly edge: Rgb;
  readonly accent: Rgb;
  readonly types: Readonly<Record<EntityType, Rgb>>;
}

/** Reads the custom properties through a probe, since `light-dark()` is resolved only where it is used. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const colourOf = (name: string): Rgb => {
    probe.style.color = `var(--${name})`;
    return parseColour(getComputedStyle(probe).color);
  };
  const types = Object.fromEntries(ENTITY_TYPES.map((type) => [type, colourOf(type)])) as Record<EntityType, Rgb>;
  const palette = {
    stage: colourOf("stage"),
    ink: colourOf("ink"),
    edge: colourOf("edge"),
    accent: colourOf("accent"),
    types,
  };
  probe.remove();
  return palette;
}
