// Colours as numbers → mixed and written back: what WebGL and the overlay canvas draw with.
export type Rgb = readonly [red: number, green: number, blue: number];

/** "rgb(43, 98, 196)" or "color(srgb 0.1 0.2 0.3)" (a computed style) or "#2b62c4" → 0–255 each. */
export function parseColour(text: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  if (hex)
    return [Number.parseInt(hex[1] ?? "", 16), Number.parseInt(hex[2] ?? "", 16), Number.parseInt(hex[3] ?? "", 16)];
  const [red = 0, green = 0, blue = 0] = (text.replace(/^[a-z]+\((srgb)?/i, "").match(/[\d.]+/g) ?? []).map(Number);
  return text.startsWith("color(") ? [red * 255, green * 255, blue * 255] : [red, green, blue];
}

const byte = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, "0");

export const toHex = (colour: Rgb): string => `#${colour.map(byte).join("")}`;

/**
 * `colour` laid over `ground` with an opacity of `alpha` (0–1), as an opaque colour: lines that cross don't add up,
 * and sigma's blending (which expects premultiplied colours) has nothing to get wrong.
 */
export function over(colour: Rgb, ground: Rgb, alpha: number): string {
  const blend = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return toHex([blend(colour[0], ground[0]), blend(colour[1], ground[1]), blend(colour[2], ground[2])]);
}
