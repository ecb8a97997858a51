// A height the finger let go of → the stop of the bottom sheet it goes to: lowered, half, full.
export const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];

/** Height at a stop, CSS pixels; `room` is the height of what the sheet lies over. */
export const stopHeight = (stop: Stop, room: number): number =>
  ({ peek: Math.min(140, room), half: Math.round(room * 0.52), full: room - 8 })[stop];

/** The stop nearest to a height; a flick (pixels a millisecond, upwards positive) goes one further. */
export function nearestStop(height: number, room: number, flick: number): Stop {
  const distance = (stop: Stop): number => Math.abs(stopHeight(stop, room) - height);
  const nearest = STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
  const further = STOPS.indexOf(nearest) + (Math.abs(flick) > 0.5 ? Math.sign(flick) : 0);
  return STOPS[Math.min(STOPS.length - 1, Math.max(0, further))] ?? nearest;
}
