// The stage that is mounted → a picture of it for whoever asks from elsewhere on the page.
import type { StagePicture } from "../take/picture.ts";

let draw: (() => StagePicture) | null = null;

/** The stage offers to be drawn; returns how to stop. */
export function offerPicture(picture: () => StagePicture): () => void {
  draw = picture;
  return () => {
    if (draw === picture) draw = null;
  };
}

/** Null while no stage is there. */
export const takePicture = (): StagePicture | null => draw?.() ?? null;
