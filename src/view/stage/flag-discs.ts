// A country → its flag cut to a disc, for canvases.
import { flagOf } from "../flags.ts";

const FLAG_PIXELS = 96;

/** Flags cut to discs, each loaded once. */
export class Flags {
  readonly #discs = new Map<string, HTMLCanvasElement | null>();
  readonly #onLoad: () => void;

  /** @param onLoad one has come that was asked for */
  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** Null until it is loaded, and where there is none. */
  of(id: string): HTMLCanvasElement | null {
    const known = this.#discs.get(id);
    if (known !== undefined) return known;
    this.#discs.set(id, null);
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
      this.#discs.set(id, disc);
      this.#onLoad();
    };
    image.src = address;
    return null;
  }
}
