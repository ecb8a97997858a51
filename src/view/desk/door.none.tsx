// The explorer as one page, opened from the disk: it shows its graph, and has no worker to make or to correct another.
import type * as door from "./door.tsx";

const Nothing = (): null => null;

export const HAS_DESK: typeof door.HAS_DESK = false;
export const storedGraph: typeof door.storedGraph = () => Promise.reject(new Error("This page keeps no graphs."));
export const DeskTools = Nothing as unknown as typeof door.DeskTools;
export const DeskRoot = Nothing as unknown as typeof door.DeskRoot;
export const useDeskPanel: typeof door.useDeskPanel = () => undefined;
export const CorrectEntity = Nothing as unknown as typeof door.CorrectEntity;
export const CorrectPair = Nothing as unknown as typeof door.CorrectPair;
export const CorrectQuote = Nothing as unknown as typeof door.CorrectQuote;
