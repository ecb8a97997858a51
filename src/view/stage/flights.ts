// Something outside the stage wants an entity shown → whoever draws the stage is told.
type Listener = (id: string) => void;

const listeners = new Set<Listener>();
/** Asked for while no stage was there (the list was open): flown once one is. */
let waiting: string | null = null;

/** Asks the camera to fly to an entity. */
export function requestFlight(id: string): void {
  if (listeners.size === 0) waiting = id;
  for (const listener of listeners) listener(id);
}

/** Calls `listener` for each flight asked for; returns how to stop. */
export function onFlight(listener: Listener): () => void {
  listeners.add(listener);
  if (waiting !== null) listener(waiting);
  waiting = null;
  return () => listeners.delete(listener);
}

type Sight = (ids: readonly string[]) => void;
const sights = new Set<Sight>();

/** Asks the camera to show all of some entities, as close as they allow. */
export function requestSight(ids: readonly string[]): void {
  for (const show of sights) show(ids);
}

/** Calls `show` for each sight asked for; returns how to stop. */
export function onSight(show: Sight): () => void {
  sights.add(show);
  return () => sights.delete(show);
}
