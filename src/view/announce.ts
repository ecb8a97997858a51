// Something happened that only the eye would notice → words for the live region of the frame.
import { createStore } from "zustand/vanilla";

export interface Announcement {
  readonly text: string;
  /** Grows with each, so that the same words twice are heard twice. */
  readonly turn: number;
}

export const announcement = createStore<Announcement>(() => ({ text: "", turn: 0 }));

export const say = (text: string): void => announcement.setState(({ turn }) => ({ text, turn: turn + 1 }));
